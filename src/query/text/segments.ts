/** In UTF-16 units; few segments are as long. */
const PIECE = 512;
/** What is left to the next piece: near its end a piece may be cut where the whole text is not. */
const UNSURE = 64;

/**
 * The segments of a text, one after the other. The engine copies all of what it segments for each
 * segment that it gives, so a long text is given to it in pieces.
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
