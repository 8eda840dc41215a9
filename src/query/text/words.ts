import type { Span } from '../../article/article.ts';
import { classAt, HANGUL, isDigitAt, isMarkAt, OTHER, splitsPair, UNSPACED } from './chars.ts';
import type { Haystack } from './haystack.ts';

/*
 * A word is a run of letters, marks, digits and underscores. A dot or comma between two digits is
 * part of a number (`1,000` and `3.5` are one word each). Apostrophes, hyphens and all other
 * punctuation separate words: `China's` contains `China`, `fine-tuning` contains `tuning`, `U.S.`
 * contains `S`. A change of script class begins a word (`THAAD를`). In scripts without blanks,
 * Intl.Segmenter decides where words begin.
 *
 * A term must begin where a word begins and end where a word ends. But if it ends in Hangul or in a
 * script without blanks, the word can continue with particles and compounds: 정상 matches 정상회담은,
 * while 京都 does not match in 東京都.
 */

/** Whether `index` is at the start or end of a word, or not next to one. */
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

/** Whether a match can end at `index`. */
export function mayEnd(haystack: Haystack, index: number): boolean {
  const last = classAt(haystack.text, index - 1);
  if (last === HANGUL || last === UNSPACED) return !isMarkAt(haystack.text, index);
  return isBoundary(haystack, index);
}

/** The end of the word that contains `index`; `index` itself if no word continues there. */
export function wordEnd(haystack: Haystack, index: number): number {
  let end = index;
  while (end < haystack.text.length && !isBoundary(haystack, end)) end++;
  return end;
}

/** The first word that begins at or after `index`, or null. */
export function nextWord(haystack: Haystack, index: number): Span | null {
  const { text } = haystack;
  for (let start = index; start < text.length; start++) {
    if (classAt(text, start) !== OTHER && isBoundary(haystack, start)) {
      return { start, end: wordEnd(haystack, start + 1) };
    }
  }
  return null;
}

/** Whether the text contains any character of a word: a letter, mark, digit or underscore. */
export function hasWord(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (classAt(text, index) !== OTHER) return true;
  return false;
}

/** The text without leading and trailing punctuation and blanks. */
export function trimToWords(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && classAt(text, start) === OTHER) start++;
  while (end > start && classAt(text, end - 1) === OTHER) end--;
  return text.slice(start, end);
}

/** Splits a text at punctuation and blanks. `THAAD를` and 北京市 stay whole. */
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
