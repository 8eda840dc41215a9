import type { Span } from '../../article/article.ts';
import type { Place, PlacedSpan } from './locate.ts';

/**
 * The position of a span as an array of numbers, because objects would take more memory and two are
 * kept for every story.
 */
export type PackedPlace = readonly number[];

/** The length of a `PackedPlace`. */
export const PLACE_SIZE = 8;

export function packPlace({ start, end }: Span, place: Place): PackedPlace {
  const { line, column, endLine, endColumn, lineStart, endLineStart } = place;
  return [start, end, line, column, endLine, endColumn, lineStart, endLineStart];
}

/**
 * The position of a span on one line, if all characters up to its end take one UTF-16 code unit, so
 * that columns are offsets.
 */
export function packPlainPlace(
  start: number,
  length: number,
  line: number,
  column: number,
): PackedPlace {
  const lineStart = start - column + 1;
  return [start, start + length, line, column, line, column + length, lineStart, lineStart];
}

/** `numberAt(0)` is the first number of the place. */
export function unpackPlace(numberAt: (index: number) => number): PlacedSpan {
  return {
    start: numberAt(0),
    end: numberAt(1),
    line: numberAt(2),
    column: numberAt(3),
    endLine: numberAt(4),
    endColumn: numberAt(5),
    lineStart: numberAt(6),
    endLineStart: numberAt(7),
  };
}
