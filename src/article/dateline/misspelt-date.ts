import { COLON, COMMA, DASH, OPEN } from './characters.ts';
import { monthsNamed } from './date-words.ts';
import { isFraction } from './read-date.ts';
import { isTightStop, NUMBER, type Tokens, WORD } from './tokens.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/**
 * The end of a mistyped date, as in `LONDON, Narch 2 -`, `BOSTON, March 187 -`, `CHICAGO, April -`
 * and `SEOUL, Nov. 22.5 (`; -1 if there is none. Only the mark directly after it distinguishes it
 * from a sentence.
 */
export function readMisspeltDate(t: Tokens, i: number): number {
  if (t.kind(i) !== WORD || t.kind(i - 1) !== COMMA) return -1;
  const abbreviated = isTightStop(t, i + 1);
  const day = abbreviated ? i + 2 : i + 1;
  const numbered = t.kind(day) === NUMBER && t.stop(day) - t.start(day) < 4;
  const dayEnd = isFraction(t, day) ? day + 3 : day + 1;
  const end = numbered ? dayEnd : day;
  const mark = t.kind(end);
  const word = t.folded(i);
  if (monthsNamed(word) !== null) {
    // Without a day, `May (AP)` could also be a person.
    const marked = numbered ? mark === COLON || mark === OPEN : abbreviated && mark === OPEN;
    return mark === DASH || marked ? end : -1;
  }
  if (!numbered || (mark !== DASH && mark !== COLON && mark !== OPEN)) return -1;
  return MONTHS.some((month) => isOneSlipAway(word, month)) ? end : -1;
}

/** Whether the words differ by one letter that is changed, added or missing, or by two swapped. */
function isOneSlipAway(word: string, month: string): boolean {
  if (word.length < 4) return isSwapped(word, month.slice(0, 3));
  if (isSwapped(word, month)) return true;
  let same = 0;
  while (same < word.length && word[same] === month[same]) same++;
  const wordRest = word.slice(same + (word.length >= month.length ? 1 : 0));
  return wordRest === month.slice(same + (word.length <= month.length ? 1 : 0));
}

/** Whether the words differ by two neighbouring letters in the wrong order: `Novmeber`, `Nvo`. */
function isSwapped(word: string, month: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === month[at]) at++;
  const swapped = month.slice(0, at) + month.charAt(at + 1) + month.charAt(at);
  return at < month.length && word === swapped + month.slice(at + 2);
}
