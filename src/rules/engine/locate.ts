import type { Span } from '../../article/article.ts';
import { endsLine, isLineEnd } from '../../article/lines.ts';

/** The line on which a problem begins. Long lines are cut to at most 240 UTF-16 code units on each side. */
export interface Excerpt {
  /** Text of the line before the problem. */
  readonly before: string;
  /** Text of the problem, up to the end of the line. */
  readonly marked: string;
  /** Text of the line after the problem. */
  readonly after: string;
  /** Whether text was cut off before `before`. */
  readonly cutLeft: boolean;
  /** Whether text was cut off after `after`. */
  readonly cutRight: boolean;
}

/** Lines and columns of a span. Lines count from 1; columns count Unicode code points from 1. */
export interface Place {
  /** Line of the first character. */
  readonly line: number;
  /** Column of the first character. */
  readonly column: number;
  /** Line of the position after the last character. */
  readonly endLine: number;
  /** Column of the position after the last character. */
  readonly endColumn: number;
  /** Offset at which `line` starts, in UTF-16 code units from 0, for columns in those units. */
  readonly lineStart: number;
  /** Offset at which `endLine` starts, in UTF-16 code units from 0. */
  readonly endLineStart: number;
}

/** A span with its lines and columns. */
export interface PlacedSpan extends Span, Place {}

/** The most UTF-16 code units to keep of a span, and of the line on each side of it. */
const REACH = 240;

/** How far apart to remember positions, in UTF-16 code units. */
const MARK_GAP = 1024;

/**
 * Returns a function that finds the position of a span. It continues from the previous span, or,
 * for a span before that, from a remembered position, so that spans that are nearly in text order
 * need about one pass.
 */
export function placesIn(text: string): (span: Span) => Place {
  const marks = [TOP];
  let last = TOP;
  return ({ start, end }) => {
    const from = start < last.at ? marks.findLast(({ at }) => at <= start) : last;
    last = walk(text, from ?? TOP, start);
    if (last.at >= (marks.at(-1) ?? TOP).at + MARK_GAP) marks.push(last);
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
    const isLast = endsLine(text, at);
    at += 1;
    if (isLast) {
      line += 1;
      column = 1;
      lineStart = at;
    } else if (unit < 0xdc00 || unit > 0xdfff || !isHigh(text.charCodeAt(at - 2))) {
      column += 1;
    }
  }
  return { at, line, column, lineStart };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

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
