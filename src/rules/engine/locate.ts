import type { Span } from '../../article/article.ts';

/** The line that a span begins on, as much of it as is worth showing. */
export interface Excerpt {
  readonly before: string;
  /** The span, to its line's end at most. */
  readonly marked: string;
  readonly after: string;
  /** Whether the line goes on to the left of `before`, and to the right of `after`. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** Where a span stands, as people name it: all from 1, columns in characters (code points). */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets of these lines' starts, for who counts columns in UTF-16 code units. */
  readonly lineStart: number;
  readonly endLineStart: number;
}

export interface PlacedSpan extends Span, Place {}

/** UTF-16 code units of a line that are kept on each side of a span, and of the span itself. */
const REACH = 240;

/**
 * Finds the places of spans, best asked for in the order of their starts: it goes on from the last
 * start, so that a text is walked once.
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

/** Whether a line end goes on behind its CR: CR LF and CR CR LF are one. */
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

/** Back to the line's start, no further than the reach; a surrogate pair stays whole. */
function reachBack(text: string, from: number): number {
  const least = Math.max(0, from - REACH);
  let at = from;
  while (at > least && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
  return at < from && isLow(text.charCodeAt(at)) ? at + 1 : at;
}

/** On to the line's end, no further than `most`; a surrogate pair stays whole. */
function reachOn(text: string, from: number, most: number): number {
  let at = from;
  while (at < most && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at > from && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
}
