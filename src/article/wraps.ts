import { lazily } from '../text/lazily.ts';
import { isLineEnd, skipBlanks, trimEnd } from './lines.ts';

/** Letters and punctuation of scripts that are written without blanks. */
const UNSPACED = lazily(
  () =>
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u3000-\u303f\uff00-\uffef]/u,
);
const BROKEN_WORD = lazily(() => /[\p{L}\p{N}][-\u2010]$|\u00ad$/u);
/** `two-` / `and three-storey`: a suspended hyphen, which does not break a word. */
const SECOND_OF_PAIR = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|och|og)\b/i;
const WORD = lazily(() => /^[\p{L}\p{N}]/u);

export function isUnspaced(character: string): boolean {
  return character > '\u0e00' && UNSPACED().test(character);
}

/**
 * What a hard wrap between two lines replaced: a blank; or nothing, if it broke a word at a hyphen
 * or fell between characters of a script without blanks.
 */
export function blankBetween(above: string, below: string): '' | ' ' {
  const next = String.fromCodePoint(below.codePointAt(0) ?? 0x20);
  if (BROKEN_WORD().test(above.slice(-3)) && WORD().test(next)) {
    return SECOND_OF_PAIR.test(below) ? ' ' : '';
  }
  return isUnspaced(next) && isUnspaced(above.slice(-1)) ? '' : ' ';
}

/** The text of a field with its lines joined. */
export function unwrap(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  if (!written.includes('\n') && !written.includes('\r')) return written;
  let value = '';
  let at = start;
  while (at < end) {
    let stop = at;
    while (stop < end && !isLineEnd(text.charCodeAt(stop))) stop++;
    const line = text.slice(at, trimEnd(text, at, stop));
    value = at === start ? line : value + blankBetween(value, line) + line;
    at = skipBlanks(text, stop, end);
  }
  return value;
}
