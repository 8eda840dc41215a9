import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { linkHost } from '../../src/terminal/hyperlink.ts';
import type { Output } from '../../src/terminal/io.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { story } from '../rules/fixture.ts';
import { copydesk } from './run.ts';
import { openTerminal } from './tmux.ts';

const output = (terminal: Output['terminal']): Output => ({
  write() {},
  writeBytes() {},
  flush() {},
  terminal,
});
const TERMINAL = output({ columns: 80 });

describe('links are shown', () => {
  it.each([
    { VTE_VERSION: '6003', TERM: 'xterm-256color' },
    { TERM: 'xterm-kitty' },
    { WT_SESSION: 'x' },
    { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.1' },
    { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.100.0' },
    { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' },
    { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' },
    { TERM: 'xterm', FORCE_HYPERLINK: '1' },
    { TERM: 'xterm-kitty', NO_COLOR: '1' },
  ])('where the terminal is known to: %j', (env) => {
    expect(linkHost('auto', TERMINAL, env)).toBe(hostname());
    expect(linkHost('auto', output(null), env)).toBeNull();
    expect(linkHost('never', TERMINAL, env)).toBeNull();
  });

  it.each([
    {},
    { TERM: 'xterm-256color' },
    { VTE_VERSION: '5000' },
    { TERM: 'screen', VTE_VERSION: '6003' },
    { TERM: 'screen', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' },
    { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' },
    { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' },
    { TERM: 'dumb', FORCE_HYPERLINK: '1' },
    { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' },
  ])('nowhere else: %j', (env) => {
    expect(linkHost('auto', TERMINAL, env)).toBeNull();
    expect(linkHost('always', output(null), env)).toBe(hostname());
  });
});

describe('at a terminal', () => {
  const NAME = 'a;b \x1b]8;;evil\x07.txt';

  /** What a command sends to a terminal that shows links, byte for byte. */
  async function sent(command: string): Promise<string> {
    const cwd = tempFolder({ [NAME]: story({ timestamp: '' }) });
    const terminal = openTerminal(100, 24, { FORCE_HYPERLINK: '1' });
    terminal.type(`cd ${cwd}; clear`);
    await terminal.until(/^\$ ?$/);
    const log = terminal.record();
    terminal.type(`copydesk ${command}; echo 'en'd`);
    await terminal.until(/^end$/m);
    const text = await vi.waitFor(() => {
      const read = readFileSync(log, 'utf8');
      expect(read).toMatch(/\nend\r\n/);
      return read;
    });
    return text.replaceAll(cwd, 'HERE');
  }

  const LINK = `\x1b]8;;file://${hostname()}HERE/a%3Bb%20%1B%5D8%3B%3Bevil%07.txt\x07`;

  it('list and search link the ID', async () => {
    expect(await sent('list')).toContain(`${LINK}470853\x1b]8;;\x07  `);
    expect(await sent('search --no-pager talks')).toContain(`${LINK}470853\x1b]8;;\x07  `);
  });

  it('validate links the path', async () => {
    const text = await sent('validate');
    expect(text).toContain(LINK);
    expect(text).toContain('\x1b]8;;\x07:1:1 ');
    expect(text).not.toContain('\x1b]8;;evil');
  });
});

it('a pipe has no links unless told', () => {
  const args = ['list', join('seeds', '470853.txt')];
  const env = { FORCE_HYPERLINK: '1', TERM: 'xterm-kitty' };
  expect(copydesk(args, { env }).stdout).toMatch(/^470853 /);
  expect(copydesk([...args, '--hyperlink', 'always']).stdout).toMatch(/^\x1b]8;;file:/);
  expect(copydesk([...args, '--hyperlink', 'always', '--json']).stdout).not.toContain('\x1b');
});
