import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { outputOf } from '../process.ts';
import { story } from '../rules/fixture.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const SHOWN = /\d+ files? in \d+ s/;
const ERASE = '\r\x1b[K';

/**
 * A folder with stories, the pipes `slow` and `stuck`, and `many` more stories in a subfolder.
 * `slow` delivers its story more than a second after it is opened, which is when progress shows.
 * `stuck` never does, so a run lasts until it is interrupted.
 */
function terminalBeside(many = 0): Terminal {
  const names = Array.from({ length: many }, (_, at) => [`many/${at}.txt`, story()]);
  const cwd = tempFolder({ 'one.txt': story(), ...Object.fromEntries(names) });
  outputOf('mkfifo', ['slow', 'slower', 'stuck'], { cwd });
  const terminal = openTerminal({ columns: 100, rows: 24, env: { NO_COLOR: '1' } });
  terminal.type(`cd ${cwd}; set +m; clear`);
  return terminal;
}

function start(terminal: Terminal, command: string): void {
  // The pipe opens when it is read, and the delay starts then.
  terminal.type(`(exec 3> slow; sleep 1.2; cat one.txt >&3) & clear; copydesk ${command}`);
}

/** Everything that a command sends to the terminal until it exits. */
async function sentBy(terminal: Terminal, command: string): Promise<string> {
  const log = terminal.record();
  start(terminal, `${command}; echo 'en'd`);
  return vi.waitFor(
    () => {
      const sent = readFileSync(log, 'utf8');
      expect(sent).toMatch(/\nend\r\n/);
      return sent;
    },
    { timeout: 20_000 },
  );
}

const COMMANDS = ['list', 'search talks', 'validate', 'validate --fix', 'stats', 'export'];

describe.each(COMMANDS)('progress of %s', (command) => {
  it('shows after a second; Ctrl-C ends the run at once and leaves the terminal clean', async () => {
    const terminal = terminalBeside();
    start(terminal, `${command} slow stuck > out.txt`);
    await terminal.until(SHOWN);
    const pressed = performance.now();
    terminal.press('C-c');
    await terminal.until(/\n\$$/);
    expect(performance.now() - pressed).toBeLessThan(5000);
    expect(terminal.hasCursor()).toBe(true);
    terminal.type('echo "exit $?"');
    expect(await terminal.until(/^exit \d+$/m)).toMatch(/^exit 130$/m);
  });
});

it('Ctrl-C ends a run of several threads at once', async () => {
  // More files than the threads hold while they wait for the first.
  const terminal = terminalBeside(4000);
  // Long enough to show the progress of the many files before the run gets stuck.
  terminal.type('(exec 4> slower; sleep 0.5; cat one.txt >&4) &');
  start(terminal, 'search talks -c slow many slower stuck -j 3 > out.txt');
  await terminal.until(/\d,\d{3} files in/);
  terminal.press('C-c');
  await terminal.until(/\n\$$/);
  terminal.type('echo "exit $?"');
  expect(await terminal.until(/^exit \d+$/m)).toMatch(/^exit 130$/m);
});

it.each(['stats slow one.txt --no-pager', 'stats slow one.txt | cat'])(
  'is erased before %s prints',
  async (command) => {
    const [before = '', after] = (await sentBy(terminalBeside(), command)).split('2 stories');
    expect(before).toMatch(SHOWN);
    expect(before.endsWith(ERASE)).toBe(true);
    expect(after).not.toMatch(SHOWN);
  },
);

it.each<[string, Record<string, string>]>([
  ['stats slow one.txt --no-pager --no-progress', {}],
  ['stats slow one.txt --no-pager 2> errors.txt', {}],
  ['stats slow one.txt --no-pager', { TERM: 'dumb' }],
])('is not shown by: %s %j', async (command, env) => {
  const terminal = terminalBeside();
  const settings = Object.entries(env).map(([name, value]) => `export ${name}=${value}; `);
  terminal.type(`${settings.join('')}clear`);
  const sent = await sentBy(terminal, command);
  expect(sent).toContain('2 stories');
  expect(sent).not.toMatch(SHOWN);
});
