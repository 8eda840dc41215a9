import { lazily } from './lazily.ts';

/**
 * Characters from a file that must never reach a terminal, for a regular expression's character
 * class: DEL, C1, and characters that reorder or hide text (Unicode Technical Report 36). Does not
 * include C0, because some of those are allowed.
 */
export const UNSAFE_BEYOND_ASCII =
  '\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';
const UNSAFE = new RegExp(`[\\0-\\x08\\x0b-\\x1f${UNSAFE_BEYOND_ASCII}]`, 'g');
/**
 * Characters that are not visible: control and format characters, lone surrogates, line and
 * paragraph separators.
 */
export const HIDDEN = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}';
const EACH_HIDDEN = lazily(() => new RegExp(`[${HIDDEN}]`, 'gu'));
const LINE_BREAK = /[\t\r\n]/;

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/** Makes text safe for a terminal: control and reordering characters are escaped (`\x1b`). */
export function escapeControls(text: string): string {
  return text.replace(UNSAFE, escaped);
}

/**
 * Matches whole runs of blanks, because a pattern for blanks around a line ending would scan each
 * run repeatedly.
 */
function joinLines(text: string): string {
  return text.replace(/\s+/g, (blanks) => (LINE_BREAK.test(blanks) ? ' ' : blanks));
}

/** Like escapeControls, but on one line: tabs and line endings become spaces. */
export function escapeLine(text: string): string {
  return escapeControls(LINE_BREAK.test(text) ? joinLines(text) : text);
}

/** Makes a name visible on one line: invisible characters are escaped as `\\u{1b}`. */
export function escapeName(name: string): string {
  return name.replace(EACH_HIDDEN(), (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
