import { lazily } from '../../text/lazily.ts';
import { UNSPACED_SET } from './chars.ts';

/** In UTF-16 code units. Few segments are this long. */
const PIECE = 512;
/**
 * Segments this close to the end of a piece may be cut wrongly, so they are left to the next piece.
 */
const UNSURE = 64;

/**
 * Yields the segments of a text. For each segment, the engine copies the whole text that it
 * segments, so a long text is segmented in pieces.
 */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<string> {
  let size = PIECE;
  for (let at = 0; at < text.length; ) {
    const piece = text.slice(at, at + size);
    const sure = at + size < text.length ? size - UNSURE : size;
    let taken = 0;
    for (const { index, segment } of segmenter.segment(piece)) {
      if (index + segment.length > sure) break;
      yield segment;
      taken = index + segment.length;
    }
    size = taken === 0 ? size * 2 : PIECE;
    at += taken;
  }
}

const wordSegmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'word' }));
const UNSPACED_RUNS = lazily(() => new RegExp(`${UNSPACED_SET}+`, 'gu'));

/** An array with 1 at each UTF-16 code unit where a word of a script without blanks begins. */
export function unspacedBoundaries(text: string): Uint8Array {
  const boundaries = new Uint8Array(text.length + 1);
  for (const run of text.matchAll(UNSPACED_RUNS())) {
    let start = run.index;
    for (const word of segmentsOf(run[0], wordSegmenter())) {
      boundaries[start] = 1;
      start += word.length;
    }
  }
  return boundaries;
}
