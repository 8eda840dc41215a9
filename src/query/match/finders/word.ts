import type { Haystack } from '../../text/haystack.ts';
import { hasWord, isBoundary, mayEnd, trimToWords, wordEnd } from '../../text/words.ts';
import { type Finder, finder } from './finder.ts';
import { createLiteral, type Literal } from './literal.ts';

/** The next position of the literal as one or more whole words, or -1. */
export function nextWhole(literal: Literal, haystack: Haystack, from: number): number {
  let at = literal.next(haystack, from);
  while (at >= 0 && !isWhole(haystack, at, at + literal.text.length)) {
    at = literal.next(haystack, at + 1);
  }
  return at;
}

/** The next position of the literal at which a word begins, or -1. */
export function nextStart(literal: Literal, haystack: Haystack, from: number): number {
  let at = literal.next(haystack, from);
  while (at >= 0 && !isBoundary(haystack, at)) at = literal.next(haystack, at + 1);
  return at;
}

export function isWhole(haystack: Haystack, start: number, end: number): boolean {
  return isBoundary(haystack, start) && mayEnd(haystack, end);
}

/**
 * Finds a folded word. Punctuation around it is ignored; a term of only punctuation is matched
 * literally.
 */
export function wordFinder(text: string): Finder {
  if (!hasWord(text)) return substringFinder(text);
  const literal = createLiteral(trimToWords(text));
  return finder((haystack, from) => {
    const start = nextWhole(literal, haystack, from);
    return start < 0 ? null : { start, end: start + literal.text.length };
  });
}

/** Finds words that begin with a folded text. */
export function prefixFinder(text: string): Finder {
  const literal = createLiteral(text);
  return finder((haystack, from) => {
    const start = nextStart(literal, haystack, from);
    return start < 0 ? null : { start, end: wordEnd(haystack, start + literal.text.length) };
  });
}

/** Finds a folded text anywhere, including inside words. */
export function substringFinder(text: string): Finder {
  const literal = createLiteral(text);
  return finder((haystack, from) => {
    const start = literal.next(haystack, from);
    return start < 0 ? null : { start, end: start + text.length };
  });
}
