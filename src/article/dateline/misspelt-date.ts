import { COLON, COMMA, DASH, OPEN } from './characters.ts';
import { monthsNamed } from './date-words.ts';
import { NUMBER, type Tokens, WORD } from './tokens.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/**
 * The end of a mistyped date, as in `LONDON, Narch 2 -`, `BOSTON, March 187 -` and
 * `CHICAGO, April -`; -1 if there is none. Only the mark directly after it distinguishes it from a
 * sentence.
 */
export function readMisspeltDate(t: Tokens, i: number): number {
  if (t.kind(i) !== WORD || t.kind(i - 1) !== COMMA) return -1;
  const numbered = t.kind(i + 1) === NUMBER && t.stop(i + 1) - t.start(i + 1) < 4;
  const end = numbered ? i + 2 : i + 1;
  const mark = t.kind(end);
  if (mark !== DASH && !(numbered && (mark === COLON || mark === OPEN))) return -1;
  const word = t.folded(i);
  const isMonth = monthsNamed(word) !== null;
  return isMonth || (numbered && MONTHS.some((month) => isOneSlipAway(word, month))) ? end : -1;
}

/** Whether the words differ by one letter that is changed, added or missing. */
function isOneSlipAway(word: string, month: string): boolean {
  if (word.length < 4) return false;
  let same = 0;
  while (same < word.length && word[same] === month[same]) same++;
  const wordRest = word.slice(same + (word.length >= month.length ? 1 : 0));
  return wordRest === month.slice(same + (word.length <= month.length ? 1 : 0));
}
