import { isBlank } from './lines.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const OTHER = 0;
const BLANK = 1;
const WORD = 2;

/** What each ASCII character is; a table, since every character of every body is looked up. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (isBlank(code)) return BLANK;
  return LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? WORD : OTHER;
});

function kindBeyondAscii(text: string, at: number, code: number): number {
  if (isBlank(code)) return BLANK;
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  return LETTER_OR_DIGIT.test(character) ? WORD : OTHER;
}

/** How many runs between white space in `[start, end)` hold a letter or a digit. */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let counted = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind =
      code < 0x80
        ? ASCII[code]
        : counted && !isBlank(code)
          ? OTHER
          : kindBeyondAscii(text, at, code);
    if (kind === BLANK) counted = false;
    else if (kind === WORD && !counted) {
      count++;
      counted = true;
    }
  }
  return count;
}
