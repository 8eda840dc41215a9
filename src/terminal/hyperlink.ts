import { hostname } from 'node:os';
import type { When } from './color.ts';
import type { Io, Output } from './io.ts';

/** The host name to use in links to files; null for no links. */
export function linkHost(choice: When, output: Output, env: Io['env']): string | null {
  return wantsLinks(choice, output, env) ? hostname() : null;
}

function wantsLinks(choice: When, output: Output, env: Io['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (output.terminal === null || env.TERM === 'dumb') return false;
  const { FORCE_HYPERLINK } = env;
  if (FORCE_HYPERLINK !== undefined && FORCE_HYPERLINK !== '') return FORCE_HYPERLINK !== '0';
  return showsLinks(env);
}

/** Values of TERM_PROGRAM, with the first version that supports links. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['iTerm.app', '3.1'],
  ['WezTerm', '20200620'],
  ['vscode', '1.72'],
  ['ghostty', '0'],
  ['zed', '0'],
]);
const TERMS: ReadonlySet<string> = new Set([
  'alacritty',
  'contour',
  'foot',
  'xterm-ghostty',
  'xterm-kitty',
]);
/** VTE 0.50.0 supports links but crashes on them. */
const FIRST_VTE = 5001;
const FIRST_TMUX = '3.4';

/**
 * Whether the terminal is known to support links (github.com/Alhadis/OSC8-Adoption), judging by the
 * environment. Other terminals may print the address, so unknown ones get no links.
 */
function showsLinks(env: Io['env']): boolean {
  const { TERM = '', TERM_PROGRAM = '', TERM_PROGRAM_VERSION = '', VTE_VERSION = '' } = env;
  // A multiplexer inherits the variables of the outer terminal, but passes on only what it supports
  // itself.
  if (/^(?:screen|tmux)/.test(TERM)) {
    return TERM_PROGRAM === 'tmux' && isAtLeast(TERM_PROGRAM_VERSION, FIRST_TMUX);
  }
  if (env.WT_SESSION !== undefined || TERMS.has(TERM)) return true;
  if (Number(VTE_VERSION) >= FIRST_VTE) return true;
  const first = PROGRAMS.get(TERM_PROGRAM);
  return first !== undefined && isAtLeast(TERM_PROGRAM_VERSION, first);
}

function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = numbersIn(version);
  const [leastMajor = 0, leastMinor = 0] = numbersIn(least);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function numbersIn(version: string): number[] {
  return Array.from(version.matchAll(/\d+/g), Number);
}
