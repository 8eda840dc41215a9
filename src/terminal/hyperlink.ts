import { hostname } from 'node:os';
import type { When } from './color.ts';
import type { Io, Output } from './io.ts';

/** The host to name in links to files; null where none are wanted. */
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

/** Programs that call themselves so in TERM_PROGRAM, with the first version that shows links. */
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
/** 0.50.0 crashed on links. */
const FIRST_VTE = 5001;
const FIRST_TMUX = '3.4';

/**
 * Whether the terminal is known to show links (github.com/Alhadis/OSC8-Adoption), by what it says of
 * itself in the environment. Others may print the address, so that what is unknown gets none.
 */
function showsLinks(env: Io['env']): boolean {
  const { TERM = '', TERM_PROGRAM = '', TERM_PROGRAM_VERSION = '', VTE_VERSION = '' } = env;
  // The variables of the terminal around it reach into a multiplexer, which passes on what it knows.
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
