import { editDistance } from '../../text/edit-distance.ts';
import { nextWord, splitAtPunctuation } from '../../text/words.ts';
import { type Finder, finder } from './finder.ts';

/** Stories share most of their words: each is measured once. */
const MEMO_LIMIT = 20_000;

/**
 * Finds words at most `edits` edits away from a folded word. At least one letter has to stay: `at~2`
 * is not every word of two letters.
 */
export function fuzzyFinder(text: string, edits: number): Finder {
  const wanted = splitAtPunctuation(text).join('');
  const most = Math.min(edits, wanted.length - 1);
  const memo = new Map<string, boolean>();
  const fits = (word: string): boolean => {
    if (Math.abs(word.length - wanted.length) > most) return false;
    const known = memo.get(word);
    if (known !== undefined) return known;
    if (memo.size >= MEMO_LIMIT) memo.clear();
    const fit = editDistance(wanted, word, most) <= most;
    memo.set(word, fit);
    return fit;
  };
  return finder((haystack, from) => {
    for (let word = nextWord(haystack, from); word !== null; word = nextWord(haystack, word.end)) {
      if (word.end - word.start > wanted.length + most) continue;
      const written = haystack.text.slice(word.start, word.end);
      if (fits(haystack.anyCase ? written.toLowerCase() : written)) return word;
    }
    return null;
  });
}
