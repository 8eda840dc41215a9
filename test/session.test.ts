import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './cli/run.ts';
import { Terminal } from './cli/terminal.ts';
import { screenSvg } from './session/screen-svg.ts';

/** COPYDESK_WRITE_TRANSCRIPTS=1 takes the picture anew, for a person to look at. */
const REWRITE = process.env.COPYDESK_WRITE_TRANSCRIPTS === '1';
const PATH = join(ROOT, 'docs/session.svg');
const SIZE = { columns: 100, rows: 48 };

const COMMANDS = [
  'copydesk list seeds --limit 5 --sort -words',
  'copydesk search --limit 1 "ferry tide" seeds',
  'copydesk validate test/fixtures/faulty/weekday.txt',
  'copydesk stats seeds --by weekday',
];

describe('docs/session.svg', () => {
  const terminal = new Terminal('session', 'bash --noprofile --norc -i', SIZE);
  afterAll(() => terminal.close());

  it('shows what a real terminal shows', async () => {
    terminal.type("PS1='$ '; PAGER=cat; clear", 'Enter');
    for (const [index, command] of COMMANDS.entries()) {
      await expect
        .poll(() => terminal.screen().match(/^\$( |$)/gm)?.length, { timeout: 20_000 })
        .toBe(index + 1);
      terminal.type('-l', command);
      terminal.type('Enter');
    }
    await expect
      .poll(() => terminal.screen().trimEnd().endsWith('\n$'), { timeout: 20_000 })
      .toBe(true);
    const picture = screenSvg(terminal.screen('-e').trimEnd().replace(/\$$/, ''), SIZE.columns);
    if (REWRITE) writeFileSync(PATH, picture);
    expect(readFileSync(PATH, 'utf8')).toBe(picture);
  });
});
