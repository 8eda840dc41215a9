import stringWidth from 'string-width';
import { segmentsOf } from '../../query/text/segments.ts';

const ASCII = /^[\x20-\x7e]*$/;
const ELLIPSIS = '…';
/** Made when first needed: tables of plain ASCII start without it. */
let segmenter: Intl.Segmenter | null = null;

/** Columns that a text fills in a terminal: wide characters count two, marks none. */
export function columnsOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** The characters of a text as a reader counts them, found one by one. */
export function graphemes(text: string): Iterable<string> {
  if (ASCII.test(text)) return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmentsOf(text, segmenter);
}

/** The first of the pieces that fit into `columns`. */
export function takeColumns(pieces: Iterable<string>, columns: number): string {
  let taken = '';
  let used = 0;
  for (const piece of pieces) {
    used += columnsOf(piece);
    if (used > columns) break;
    taken += piece;
  }
  return taken;
}

/** The last of the pieces that fit into `columns`. */
export function takeColumnsBack(pieces: readonly string[], columns: number): string {
  let taken = '';
  let used = 0;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index] ?? '';
    used += columnsOf(piece);
    if (used > columns) break;
    taken = piece + taken;
  }
  return taken;
}

/** A text cut in its middle to fit into `columns`, whole characters kept. */
export function cutMiddle(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  if (columns <= 1) return columns === 1 ? ELLIPSIS : '';
  const pieces = Array.from(graphemes(text));
  const head = Math.ceil((columns - 1) / 2);
  return takeColumns(pieces, head) + ELLIPSIS + takeColumnsBack(pieces, columns - 1 - head);
}

/** A text cut at its end to fit into `columns`, whole characters kept. */
export function cutEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  return columns < 1 ? '' : takeColumns(graphemes(text), columns - 1) + ELLIPSIS;
}
