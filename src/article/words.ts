import { chunk, readAscii } from '../text/ascii-chunk.ts';
import { lazily } from '../text/lazily.ts';
import { isBlank } from './lines.ts';

const LETTER_OR_DIGIT = lazily(() => /[\p{L}\p{N}]/u);

const BLANK = 0;
const OTHER = 2;
const WORD = 3;

/**
 * The class of each ASCII character, in a table because every character of every body is looked up.
 */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (isBlank(code)) return BLANK;
  return /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? WORD : OTHER;
});

/** Number of runs of non-blank characters in `[start, end)` that contain a letter or a digit. */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  // 1 inside a run that is already counted. The loop has no branch on a character, because the
  // processor could not predict it.
  let counted = 0;
  for (let from = start; from < end; from += chunk.length) {
    const size = readAscii(text, from, end);
    if (size < 0) return count + countBeyondAscii(text, from, end, counted === 1);
    for (let at = 0; at < size; at++) {
      const kind = ASCII[chunk[at] ?? 0] ?? OTHER;
      // The lower bit of WORD starts a run; the higher bit, which BLANK lacks, continues it.
      const next = (counted | kind) & (kind >> 1);
      count += next & ~counted;
      counted = next;
    }
  }
  return count;
}

/**
 * The same for any text. `inWord` means that the text starts within a word that is already counted.
 */
function countBeyondAscii(text: string, start: number, end: number, inWord: boolean): number {
  let count = 0;
  let at = inWord ? runEnd(text, start, end) : start;
  while (at < end) {
    if (isWordAt(text, at)) {
      count++;
      at = runEnd(text, at, end);
    }
    at++;
  }
  return count;
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII[code] === WORD;
  return LETTER_OR_DIGIT().test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function runEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at;
}
