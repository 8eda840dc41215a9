import type { Span } from '../../../article/article.ts';
import { type Haystack, spanInValue } from '../../text/haystack.ts';
import { nextWord, splitAtPunctuation } from '../../text/words.ts';
import type { Finder } from './finder.ts';
import { createLiteral, type Literal } from './literal.ts';
import { nextWhole, substringFinder } from './word.ts';

/** An occurrence of one of the words. */
interface Occurrence extends Span {
  /** The index of the word. */
  readonly which: number;
  /** The number of words before it in the text. */
  readonly position: number;
}

/** A word to find and how often it must occur. */
interface RequiredWord {
  readonly literal: Literal;
  readonly times: number;
}

/**
 * Finds the folded words of `text` in any order, with at most `distance` other words between them.
 * The matches are the words without the text between them.
 */
export function nearFinder(text: string, distance: number): Finder {
  const words = splitAtPunctuation(text);
  if (words.length === 0) return substringFinder(text);
  const required = Array.from(new Set(words), (word) => ({
    literal: createLiteral(word),
    times: words.filter((other) => other === word).length,
  }));
  const widest = words.length + distance;
  return {
    test: (haystack) => nearby(required, widest, haystack).length > 0,
    all: (haystack) =>
      nearby(required, widest, haystack).map(({ start, end }) => spanInValue(haystack, start, end)),
  };
}

/** The occurrences that are in a window of `widest` words together with all other words. */
function nearby(
  required: readonly RequiredWord[],
  widest: number,
  haystack: Haystack,
): Occurrence[] {
  const places = occurrences(required, haystack);
  const counts = required.map(() => 0);
  const kept: Occurrence[] = [];
  let missing = required.length;
  let left = 0;
  let keptTo = 0;
  for (const [right, place] of places.entries()) {
    const count = (counts[place.which] ?? 0) + 1;
    counts[place.which] = count;
    if (count === required[place.which]?.times) missing--;
    if (missing > 0) continue;
    // Shrink to the narrowest window that ends here.
    for (let first = places[left]; first !== undefined; first = places[++left]) {
      const spare = (counts[first.which] ?? 0) - (required[first.which]?.times ?? 0);
      if (spare <= 0) break;
      counts[first.which] = (counts[first.which] ?? 0) - 1;
    }
    if (place.position - (places[left]?.position ?? 0) >= widest) continue;
    for (const place of places.slice(Math.max(left, keptTo), right + 1)) kept.push(place);
    keptTo = right + 1;
  }
  return kept;
}

/** All occurrences of all words, in the order of the text; empty if a word does not occur. */
function occurrences(required: readonly RequiredWord[], haystack: Haystack): Occurrence[] {
  const found: { start: number; end: number; which: number }[] = [];
  for (const [which, { literal }] of required.entries()) {
    const before = found.length;
    let start = nextWhole(literal, haystack, 0);
    while (start >= 0) {
      found.push({ start, end: start + literal.text.length, which });
      start = nextWhole(literal, haystack, start + literal.text.length);
    }
    if (found.length === before) return [];
  }
  found.sort((a, b) => a.start - b.start);
  return numbered(found, haystack);
}

function numbered(
  found: readonly Omit<Occurrence, 'position'>[],
  haystack: Haystack,
): Occurrence[] {
  let position = 0;
  let word = nextWord(haystack, 0);
  return found.map((place) => {
    while (word !== null && word.start < place.start) {
      word = nextWord(haystack, word.end);
      position++;
    }
    return { ...place, position };
  });
}
