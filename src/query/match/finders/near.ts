import type { Span } from '../../../article/article.ts';
import { type Haystack, spanInValue } from '../../text/haystack.ts';
import { nextWord, splitAtPunctuation } from '../../text/words.ts';
import type { Finder } from './finder.ts';
import { createLiteral, type Literal } from './literal.ts';
import { nextWhole, substringFinder } from './word.ts';

/** One of the wanted words where it stands. */
interface Occurrence extends Span {
  /** Which of the wanted words, as an index. */
  readonly which: number;
  /** How many words of the text stand before it. */
  readonly position: number;
}

/** A word that is wanted, and how many times. */
interface Wanted {
  readonly literal: Literal;
  readonly times: number;
}

/**
 * Finds the folded words of `text` in any order with at most `distance` other words among them; its
 * spans are those of the words, not of what stands between.
 */
export function nearFinder(text: string, distance: number): Finder {
  const words = splitAtPunctuation(text);
  if (words.length === 0) return substringFinder(text);
  const wanted = Array.from(new Set(words), (word) => ({
    literal: createLiteral(word),
    times: words.filter((other) => other === word).length,
  }));
  const widest = words.length + distance;
  return {
    test: (haystack) => nearby(wanted, widest, haystack).length > 0,
    all: (haystack) =>
      nearby(wanted, widest, haystack).map(({ start, end }) => spanInValue(haystack, start, end)),
  };
}

/** The occurrences that stand together with all the others in a stretch of `widest` words. */
function nearby(wanted: readonly Wanted[], widest: number, haystack: Haystack): Occurrence[] {
  const places = occurrences(wanted, haystack);
  const counts = wanted.map(() => 0);
  const kept: Occurrence[] = [];
  let lacking = wanted.length;
  let left = 0;
  let keptTo = 0;
  for (const [right, place] of places.entries()) {
    const count = (counts[place.which] ?? 0) + 1;
    counts[place.which] = count;
    if (count === wanted[place.which]?.times) lacking--;
    if (lacking > 0) continue;
    // Shrink to the narrowest stretch that ends here.
    for (let first = places[left]; first !== undefined; first = places[++left]) {
      const spare = (counts[first.which] ?? 0) - (wanted[first.which]?.times ?? 0);
      if (spare <= 0) break;
      counts[first.which] = (counts[first.which] ?? 0) - 1;
    }
    if (place.position - (places[left]?.position ?? 0) >= widest) continue;
    for (const place of places.slice(Math.max(left, keptTo), right + 1)) kept.push(place);
    keptTo = right + 1;
  }
  return kept;
}

/** Every place of every wanted word, in the order of the text; none if one of them is not there. */
function occurrences(wanted: readonly Wanted[], haystack: Haystack): Occurrence[] {
  const found: { start: number; end: number; which: number }[] = [];
  for (const [which, { literal }] of wanted.entries()) {
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
