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
