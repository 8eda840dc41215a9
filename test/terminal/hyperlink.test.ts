import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { linkHost } from '../../src/terminal/hyperlink.ts';
import type { Output } from '../../src/terminal/io.ts';

const output = (terminal: Output['terminal']): Output => ({
  write() {},
  writeBytes() {},
  flush() {},
  terminal,
  file: null,
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
