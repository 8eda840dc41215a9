import { isBlank } from './lines.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const OTHER = 0;
const BLANK = 1;
const WORD = 2;

function classify(character: string): number {
  if (LETTER_OR_DIGIT.test(character)) return WORD;
  return isBlank(character.charCodeAt(0)) ? BLANK : OTHER;
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => classify(String.fromCharCode(code)));

const encoder = new TextEncoder();
/** So many characters are counted at a time: as bytes, which are quicker to read one by one. */
const bytes = new Uint8Array(8192);

/** How many runs between white space in `[start, end)` hold a letter or a digit. */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let counted = false;
  for (let from = start; from < end; from += bytes.length) {
    const to = Math.min(end, from + bytes.length);
    const { read, written } = encoder.encodeInto(text.slice(from, to), bytes);
    const isAscii = read === to - from && written === read;
    for (let at = from; at < to; at++) {
      const kind = isAscii ? (ASCII[bytes[at - from] ?? 0] ?? OTHER) : kindAt(text, at, counted);
      if (kind === BLANK) {
        counted = false;
      } else if (kind === WORD && !counted) {
        count++;
        counted = true;
      }
    }
  }
  return count;
}

/** A word that is counted already is only looked through for its end. */
function kindAt(text: string, at: number, counted: boolean): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ASCII[code] ?? OTHER;
  if (counted) return isBlank(code) ? BLANK : OTHER;
  return classify(String.fromCodePoint(text.codePointAt(at) ?? code));
}
