import type { Span } from '../../../article/article.ts';
import { classAt, HANGUL, OTHER } from '../../text/chars.ts';
import type { Haystack } from '../../text/haystack.ts';
import { splitAtPunctuation } from '../../text/words.ts';
import { type Finder, finder } from './finder.ts';
import { createLiteral, type Literal } from './literal.ts';
import { isWhole, nextWhole, substringFinder } from './word.ts';

/** Finds a folded phrase: its words in order, with only punctuation and blanks between them. */
export function phraseFinder(text: string): Finder {
  const literals = splitAtPunctuation(text).map(createLiteral);
  const [first, ...rest] = literals;
  if (first === undefined) return substringFinder(text);
  const longest = literals.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return finder((haystack, from) => {
    if (longest.next(haystack, from) < 0) return null;
    return nextPhrase(first, rest, haystack, from);
  });
}

function nextPhrase(
  first: Literal,
  rest: readonly Literal[],
  haystack: Haystack,
  from: number,
): Span | null {
  let start = nextWhole(first, haystack, from);
  while (start >= 0) {
    const end = phraseEnd(rest, haystack, start + first.text.length);
    if (end >= 0) return { start, end };
    start = nextWhole(first, haystack, start + 1);
  }
  return null;
}

function phraseEnd(rest: readonly Literal[], haystack: Haystack, firstEnd: number): number {
  let end = firstEnd;
  for (const literal of rest) {
    const start = skipGap(haystack.text, end);
    end = start + literal.text.length;
    if (!literal.isAt(haystack, start) || !isWhole(haystack, start, end)) return -1;
  }
  return end;
}

/** Skips what can come between two words of a phrase, including the particles of a Korean word. */
function skipGap(text: string, end: number): number {
  let next = end;
  if (classAt(text, end - 1) === HANGUL) while (classAt(text, next) === HANGUL) next++;
  while (next < text.length && classAt(text, next) === OTHER) next++;
  return next;
}
