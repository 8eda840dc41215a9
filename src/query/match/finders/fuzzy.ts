import { editDistance } from '../../text/edit-distance.ts';
import { nextWord, splitAtPunctuation } from '../../text/words.ts';
import { type Finder, finder } from './finder.ts';

/** Stories share most of their words, so the result for each word is cached. */
const CACHE_LIMIT = 20_000;

/**
 * Finds words at most `edits` edits away from a folded word. At least one letter must remain, so
 * that `at~2` does not match every word of two letters.
 */
export function fuzzyFinder(text: string, edits: number): Finder {
  const target = splitAtPunctuation(text).join('');
  const maxEdits = Math.min(edits, target.length - 1);
  const cache = new Map<string, boolean>();
  const fits = (word: string): boolean => {
    if (Math.abs(word.length - target.length) > maxEdits) return false;
    const known = cache.get(word);
    if (known !== undefined) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const fit = editDistance(target, word, maxEdits) <= maxEdits;
    cache.set(word, fit);
    return fit;
  };
  return finder((haystack, from) => {
    for (let word = nextWord(haystack, from); word !== null; word = nextWord(haystack, word.end)) {
      if (word.end - word.start > target.length + maxEdits) continue;
      const written = haystack.text.slice(word.start, word.end);
      if (fits(haystack.anyCase ? written.toLowerCase() : written)) return word;
    }
    return null;
  });
}
