import { eastAsianWidth } from 'get-east-asian-width';
import { segmentsOf } from '../../query/text/segments.ts';
import { lazily } from '../../text/lazily.ts';

const ASCII = /^[\x20-\x7e]*$/;
const ELLIPSIS = '…';
/** Created on first use, because plain ASCII does not need it. */
const segmenter = lazily(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/**
 * Code points without a width of their own: combining marks, format characters, and the medial and
 * final jamo of decomposed Hangul. Terminals do show a soft hyphen, though.
 */
const ZERO_WIDTH = lazily(
  () => /^(?!\u00ad)[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb]$/u,
);
/** The first code point that may have a width of 0 or 2. */
const FIRST_MARK = 0x300;
const JOINS_EMOJI = /[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
const EMOJI = lazily(() => /^(?:\p{Extended_Pictographic}|[\d#*]\ufe0f\u20e3)/u);

/**
 * The width of a text in terminal columns. Terminals count code points rather than graphemes: the
 * vowel signs of Thai and Hindi take a column each although they belong to their consonant. Only
 * emoji sequences are drawn as one character, two columns wide.
 */
export function columnsOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  if (!JOINS_EMOJI.test(text)) return sumOfCodePoints(text);
  let columns = 0;
  for (const cluster of graphemes(text)) {
    const isEmoji = JOINS_EMOJI.test(cluster) && EMOJI().test(cluster);
    columns += isEmoji ? 2 : sumOfCodePoints(cluster);
  }
  return columns;
}

function sumOfCodePoints(text: string): number {
  let columns = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < FIRST_MARK) columns++;
    else if (!ZERO_WIDTH().test(character)) columns += eastAsianWidth(codePoint);
  }
  return columns;
}

/**
 * Letters and punctuation of the common scripts that are a grapheme each, whatever they are next to:
 * no marks, joiners, jamo or line ends. Segmenting is far slower than this test.
 */
const ONE_EACH =
  /^[\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d]*$/;

/** The graphemes of a text, computed lazily. */
export function graphemes(text: string): Iterable<string> {
  if (ONE_EACH.test(text)) return text;
  return segmentsOf(text, segmenter());
}

/** Joins as many of the first pieces as fit into `columns`. */
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

/** Joins as many of the last pieces as fit into `columns`. */
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

/** Cuts a text in the middle to fit into `columns`, between graphemes. */
export function cutMiddle(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  if (columns <= 1) return columns === 1 ? ELLIPSIS : '';
  const pieces = Array.from(graphemes(text));
  const head = Math.ceil((columns - 1) / 2);
  return takeColumns(pieces, head) + ELLIPSIS + takeColumnsBack(pieces, columns - 1 - head);
}

/** Cuts a text at the end to fit into `columns`, between graphemes. */
export function cutEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  return columns < 1 ? '' : takeColumns(graphemes(text), columns - 1) + ELLIPSIS;
}
