import type { Span } from '../../article/article.ts';

/** The line on which a span begins, cut to a length worth showing. */
export interface Excerpt {
  readonly before: string;
  /** The span, up to the end of its first line. */
  readonly marked: string;
  readonly after: string;
  /** Whether the line continues to the left of `before` and to the right of `after`. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** The position of a span. Lines and columns count from 1; columns count code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets of the starts of these lines, for output that counts columns in UTF-16 code units. */
  readonly lineStart: number;
  readonly endLineStart: number;
}

export interface PlacedSpan extends Span, Place {}

/** The most UTF-16 code units to keep of a span, and of the line on each side of it. */
const REACH = 240;

/**
 * Returns a function that finds the position of a span. It continues from the previous span, so
 * that spans in text order need only one pass.
 */
export function placesIn(text: string): (span: Span) => Place {
  let last = TOP;
  return ({ start, end }) => {
    last = walk(text, start < last.at ? TOP : last, start);
    const stop = walk(text, last, end);
    return {
      line: last.line,
      column: last.column,
      endLine: stop.line,
      endColumn: stop.column,
      lineStart: last.lineStart,
      endLineStart: stop.lineStart,
    };
  };
}

interface Cursor {
  readonly at: number;
  readonly line: number;
  readonly column: number;
  readonly lineStart: number;
}

const TOP: Cursor = { at: 0, line: 1, column: 1, lineStart: 0 };

function walk(text: string, from: Cursor, to: number): Cursor {
  let { at, line, column, lineStart } = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    at += 1;
    if (unit === 10 || (unit === 13 && !goesOn(text, at))) {
      line += 1;
      column = 1;
      lineStart = at;
    } else if (unit < 0xdc00 || unit > 0xdfff || !isHigh(text.charCodeAt(at - 2))) {
      column += 1;
    }
  }
  return { at, line, column, lineStart };
}

/** Whether a CR is not yet the end of its line end: CR LF and CR CR LF are one line end. */
const goesOn = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 10 || (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10);

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13;

export function excerptOf(text: string, { start, end }: Span): Excerpt {
  const left = reachBack(text, start);
  const markedEnd = reachOn(text, start, Math.min(end, start + REACH));
  const right = reachOn(text, markedEnd, Math.min(text.length, markedEnd + REACH));
  return {
    before: text.slice(left, start),
    marked: text.slice(start, markedEnd),
    after: text.slice(markedEnd, right),
    cutLeft: left > 0 && !isLineEnd(text.charCodeAt(left - 1)),
    cutRight: right < text.length && !isLineEnd(text.charCodeAt(right)),
  };
}

/**
 * Goes back to the start of the line, at most `REACH` code units. Does not split a surrogate pair.
 */
function reachBack(text: string, from: number): number {
  const least = Math.max(0, from - REACH);
  let at = from;
  while (at > least && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
  return at < from && isLow(text.charCodeAt(at)) ? at + 1 : at;
}

/** Goes on to the end of the line, at most to `most`. Does not split a surrogate pair. */
function reachOn(text: string, from: number, most: number): number {
  let at = from;
  while (at < most && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at > from && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
}
