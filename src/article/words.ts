import { isBlank } from './lines.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function isAsciiWord(code: number): boolean {
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}

/** How many runs between white space in `[start, end)` hold a letter or a digit. */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let counted = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      counted = false;
    } else if (!counted) {
      const isWord =
        code < 0x80
          ? isAsciiWord(code)
          : LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at) ?? code));
      if (isWord) {
        count++;
        counted = true;
      }
    }
  }
  return count;
}
