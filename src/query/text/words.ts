import type { Span } from '../../article/article.ts';
import { classAt, HANGUL, isDigitAt, isMarkAt, OTHER, splitsPair, UNSPACED } from './chars.ts';
import type { Haystack } from './haystack.ts';

/*
 * A word is a run of letters, marks, digits and underscores. A dot or comma between two digits
 * belongs to the number (`1,000` is one word, and so is `3.5`). Apostrophes, hyphens and all other
 * punctuation separate: `China's` holds `China`, `fine-tuning` holds `tuning`, `U.S.` holds `S`.
 * A change of script class begins a word (`THAAD를`); in scripts without blanks Intl.Segmenter says
 * where one begins.
 *
 * What is looked for must begin where a word begins and end where one ends. Where it ends in Hangul
 * or in a script without blanks the end is free, since particles and compounds grow there: 정상 finds
 * 정상회담은, and 京都 is not found in 東京都.
 */

/** Whether a word begins or ends at `index`, or no word is near it. */
export function isBoundary(haystack: Haystack, index: number): boolean {
  const { text } = haystack;
  const before = classAt(text, index - 1);
  const after = classAt(text, index);
  if (before === OTHER || after === OTHER) return !isInsideNumber(text, index, before, after);
  if (isMarkAt(text, index) || splitsPair(text, index)) return false;
  if (before !== after) return true;
  return before === UNSPACED && haystack.isUnspacedBoundary(index);
}

function isInsideNumber(text: string, index: number, before: number, after: number): boolean {
  if (before !== OTHER) {
    return isNumberPoint(text, index) && isDigitAt(text, index - 1) && isDigitAt(text, index + 1);
  }
  if (after === OTHER) return false;
  return isNumberPoint(text, index - 1) && isDigitAt(text, index) && isDigitAt(text, index - 2);
}

function isNumberPoint(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit === 46 || unit === 44;
}

/** Whether something looked for may end at `index`. */
export function mayEnd(haystack: Haystack, index: number): boolean {
  const last = classAt(haystack.text, index - 1);
  if (last === HANGUL || last === UNSPACED) return !isMarkAt(haystack.text, index);
  return isBoundary(haystack, index);
}

/** The end of the word that `index` stands in; `index` itself where no word goes on. */
export function wordEnd(haystack: Haystack, index: number): number {
  let end = index;
  while (end < haystack.text.length && !isBoundary(haystack, end)) end++;
  return end;
}

/** The next word at or after `index`, or null. A word that `index` stands inside does not count. */
export function nextWord(haystack: Haystack, index: number): Span | null {
  const { text } = haystack;
  for (let start = index; start < text.length; start++) {
    if (classAt(text, start) !== OTHER && isBoundary(haystack, start)) {
      return { start, end: wordEnd(haystack, start + 1) };
    }
  }
  return null;
}

/** Whether the text holds anything of a word: a letter, mark, digit or underscore. */
export function hasWord(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (classAt(text, index) !== OTHER) return true;
  return false;
}

/** The text without the punctuation and blanks around its words. */
export function trimToWords(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && classAt(text, start) === OTHER) start++;
  while (end > start && classAt(text, end - 1) === OTHER) end--;
  return text.slice(start, end);
}

/** The parts of a text between punctuation and blanks; `THAAD를` and 北京市 stay whole. */
export function splitAtPunctuation(text: string): string[] {
  const parts: string[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const kind = classAt(text, index);
    const inside =
      kind !== OTHER || (start >= 0 && isInsideNumber(text, index, classAt(text, index - 1), kind));
    if (inside && start < 0) start = index;
    if (!inside && start >= 0) {
      parts.push(text.slice(start, index));
      start = -1;
    }
  }
  return parts;
}
