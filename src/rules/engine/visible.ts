import { HIDDEN } from '../../text/escape.ts';
import { lazily } from '../../text/lazily.ts';

const LONGEST = 60;

/**
 * Invisible characters and those that could affect a terminal: controls, format characters, unusual
 * spaces, lone surrogates.
 */
const UNSEEN = lazily(
  () => new RegExp(`[${HIDDEN}\\p{Co}\\u00a0\\u2007\\u202f\\u3164\\u115f\\u1160\\uffa0]`, 'gu'),
);

/** Nothing that has to be replaced, which is usual and takes much less time to find out. */
const PRINTABLE = /^[ -~]*$/;

/** The name of a character for messages: `U+202E`. */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Makes text from a file safe to show: invisible characters are written as `<U+202E>`. */
export const visible = (text: string): string =>
  PRINTABLE.test(text) ? text : text.replace(UNSEEN(), (character) => `<${codePoint(character)}>`);

/** A value in quotes, cut to a length that fits into a message. */
export function quoted(text: string): string {
  if (text.length <= LONGEST) return `"${visible(text)}"`;
  return `"${visible(text.slice(0, LONGEST))}…"`;
}
