import { segmentsOf } from './segments.ts';

const UNSPACED_RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70\u3099\u309a]+/gu;

/** For each UTF-16 unit, 1 where a word of a script without blanks begins. */
export function unspacedBoundaries(text: string): Uint8Array {
  const boundaries = new Uint8Array(text.length + 1);
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  for (const run of text.matchAll(UNSPACED_RUNS)) {
    let start = run.index;
    for (const word of segmentsOf(run[0], segmenter)) {
      boundaries[start] = 1;
      start += word.length;
    }
  }
  return boundaries;
}
