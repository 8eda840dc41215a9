/**
 * What no terminal may get from a file, in a class of a regular expression: DEL, C1, and the marks
 * that reorder or hide text (Unicode Technical Report 36). C0 is beside it, as some of that is let
 * through.
 */
export const UNSAFE_BEYOND_ASCII =
  '\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';
const UNSAFE = new RegExp(`[\\0-\\x08\\x0b-\\x1f${UNSAFE_BEYOND_ASCII}]`, 'g');
/** What does not show by itself: controls, formats, halves of pairs, separators of lines. */
export const HIDDEN = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}';
const EACH_HIDDEN = new RegExp(`[${HIDDEN}]`, 'gu');
const LINE_BREAK = /[\t\r\n]/;

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/** Text that no terminal obeys: control and reordering characters are written out (`\x1b`). */
export function escapeControls(text: string): string {
  return text.replace(UNSAFE, escaped);
}

/** Takes blanks by the run: a pattern for blanks around a line end goes over each of them again. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, (blanks) => (LINE_BREAK.test(blanks) ? ' ' : blanks));
}

/** The same on one line: tabs and line ends become a blank. */
export function escapeLine(text: string): string {
  return escapeControls(LINE_BREAK.test(text) ? joinLines(text) : text);
}

/** A name as one line on which everything shows; the rest is written `\\u{1b}`. */
export function escapeName(name: string): string {
  return name.replace(EACH_HIDDEN, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
