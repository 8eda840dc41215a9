import { eastAsianWidth } from 'get-east-asian-width';
import { segmentsOf } from '../../query/text/segments.ts';

const ASCII = /^[\x20-\x7e]*$/;
const ELLIPSIS = '…';
/** Made when first needed: tables of plain ASCII start without it. */
let segmenter: Intl.Segmenter | null = null;

/**
 * Code points that a terminal draws over the one before: marks, format characters and the vowels
 * and finals of decomposed Hangul. It shows a soft hyphen, though.
 */
const ZERO_WIDTH =
  /^(?!\u00ad)[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb]$/u;
/** The first code point that may fill no column or two. */
const FIRST_MARK = 0x300;
const JOINS_EMOJI = /[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
const EMOJI = /^(?:\p{Extended_Pictographic}|[\d#*]\ufe0f\u20e3)/u;

/**
 * The columns that a text fills in a terminal. Terminals go by code points, not by what a reader
 * sees as one character: the vowel signs of Thai and Hindi fill a column each although they belong
 * to their consonant. Only emoji made of several code points are drawn as one, two columns wide.
 */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  if (!JOINS_EMOJI.test(text)) return sumOfCodePoints(text);
  let columns = 0;
  for (const cluster of graphemes(text)) {
    const isEmoji = JOINS_EMOJI.test(cluster) && EMOJI.test(cluster);
    columns += isEmoji ? 2 : sumOfCodePoints(cluster);
  }
  return columns;
}

function sumOfCodePoints(text: string): number {
  let columns = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < FIRST_MARK) columns++;
    else if (!ZERO_WIDTH.test(character)) columns += eastAsianWidth(codePoint);
  }
  return columns;
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
