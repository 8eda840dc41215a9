import type { Span } from '../../article/article.ts';
import type { Place, PlacedSpan } from './locate.ts';

/** A placed span as numbers: of every story two are kept, and objects would take their names along. */
export type PackedPlace = readonly number[];

/** How many numbers. */
export const PLACE_SIZE = 8;

export function packPlace({ start, end }: Span, place: Place): PackedPlace {
  const { line, column, endLine, endColumn, lineStart, endLineStart } = place;
  return [start, end, line, column, endLine, endColumn, lineStart, endLineStart];
}

/** `numberAt` gives the first of them for 0. */
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
