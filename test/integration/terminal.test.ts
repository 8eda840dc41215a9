import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/output/text/width.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { skipWithout } from '../programs.ts';
import { story } from '../rules/fixture.ts';
import { openTerminal } from './terminal.ts';

/** The lines before the next prompt. */
function linesOf(screen: string): string[] {
  return screen.split('\n').slice(0, -1);
}

describe('in a terminal', () => {
  it.each([
    [40, /^id +headline$/],
    [60, /^id +headline$/],
    [80, /^id +time +place +headline$/],
  ])('list fits %i columns, aligns Korean and has a header', async (width, head) => {
    const terminal = openTerminal({ columns: width });
    terminal.type('cd seeds; clear; copydesk list 470853.txt 472010.txt');
    const lines = linesOf(await terminal.until(/472010.*\n\$$/s));
    expect(lines[0]).toMatch(head);
    expect(lines).toHaveLength(3);
    const headlineColumns = lines.slice(1).map((line) => {
      expect(columnsOf(line)).toBeLessThanOrEqual(width);
      return columnsOf(line.slice(0, line.search(/To(?:p|…)|섬/)));
    });
    expect(new Set(headlineColumns).size).toBe(1);
  });

  it('list never drops a column that was asked for', async () => {
    const terminal = openTerminal({ columns: 40 });
    terminal.type('clear; copydesk list seeds/470853.txt --fields id,time,agency,place,headline');
    const screen = await terminal.until(/470853 .*\n\$$/s);
    expect(screen).toMatch(/^id +time +agency +place +\S+$/m);
  });

  it('colors the output unless NO_COLOR is set', async () => {
    const coloured = openTerminal({ columns: 80 });
    coloured.type('copydesk list seeds/470853.txt');
    await coloured.until(/470853 {2}.*\n\$$/s);
    expect(coloured.screen(true)).toMatch(/\x1b\[1mid/);
    const plain = openTerminal({ columns: 80, rows: 24, env: { NO_COLOR: '1' } });
    plain.type('copydesk list seeds/470853.txt');
    await plain.until(/470853 {2}.*\n\$$/s);
    expect(plain.screen(true)).not.toMatch(/\x1b\[1mid/);
  });

  it('pages output longer than the screen, and exits with the pager', async (context) => {
    skipWithout(context, ['less']);
    const terminal = openTerminal({ columns: 60, rows: 10 });
    terminal.type('copydesk show seeds/470853.txt; echo "exit $?"');
    const first = await terminal.until(/Top diplomats.*:$/s);
    expect(first).not.toContain('THAAD');
    terminal.press('q');
    await terminal.until(/exit 0/);
  });

  it('does not page with --no-pager or output that fits the screen', async () => {
    const terminal = openTerminal({ columns: 60, rows: 50 });
    terminal.type('copydesk show seeds/471850.txt; copydesk show --no-pager seeds/471850.txt');
    const screen = await terminal.until(/9,000 Trees.*9,000 Trees.*\n\$$/s);
    expect(screen).not.toMatch(/^:$/m);
  });

  it('uses $PAGER', async () => {
    const terminal = openTerminal({ columns: 80, rows: 24, env: { PAGER: 'sed s/^/paged:/' } });
    terminal.type('copydesk show seeds/471850.txt');
    await terminal.until(/paged:Phnom Penh/);
  });

  it('never interprets escape sequences from a story', async () => {
    const headline = 'A \x1b[2J\x1b]0;title\x07headline';
    const folder = tempFolder({ 'story.txt': `ID :\n1\n\nAuther :\n\n${headline}\n\nText.\n` });
    const terminal = openTerminal({ columns: 80 });
    terminal.type(
      `cd ${folder}; copydesk list --fields headline; copydesk show --raw --no-pager .`,
    );
    const screen = await terminal.until(/Text\..*\n\$$/s);
    expect(screen.split(String.raw`A \x1b[2J\x1b]0;title\x07headline`)).toHaveLength(3);
  });

  it('search --group-by names its columns and escapes their values', async () => {
    const cwd = tempFolder({ '1.txt': story({ dateline: 'SE\x1b[2JOUL, Nov. 22 (Yonhap) -- ' }) });
    const terminal = openTerminal({ columns: 60 });
    terminal.type(`cd ${cwd}; clear; copydesk search talks --group-by place`);
    const screen = await terminal.until(/stories.*\$$/s);
    expect(screen).toMatch(/^place +stories\n\S+ +1\n\$$/);
  });
});
