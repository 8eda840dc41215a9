import { HIDDEN } from '../../text/escape.ts';

const LONGEST = 60;

/** Everything that would act on a terminal or not be seen: controls, formats, odd blanks, halves of pairs. */
const UNSEEN = new RegExp(
  `[${HIDDEN}\\p{Co}\\u00a0\\u2007\\u202f\\u3164\\u115f\\u1160\\uffa0]`,
  'gu',
);

/** A character's name for a message: `U+202E`. */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text from a file, made safe to show: whatever does not show is written `<U+202E>`. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => `<${codePoint(character)}>`);

/** A value found, in quotes and cut to a length that fits a message. */
export function quoted(text: string): string {
  if (text.length <= LONGEST) return `"${visible(text)}"`;
  return `"${visible(text.slice(0, LONGEST))}…"`;
}
