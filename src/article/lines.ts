import type { Span } from './article.ts';

/**
 * A line of a text: `[start, end)` without its line ending. `next` is the start of the next line.
 */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** The line without surrounding blanks; `first === last` if the line is blank. */
  readonly first: number;
  readonly last: number;
}

/**
 * White space as defined by `String.prototype.trim`, which includes the byte order mark, and U+0085
 * (next line).
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/**
 * Characters that are invisible at the edge of a line: zero-width spaces, word joiners, direction
 * marks. Zero-width joiners, which shape the letter next to them, and the soft hyphen are excluded.
 */
function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0x061c || code === 0x180e;
  if (code > 0x2069) return false;
  return (
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    code >= 0x2060
  );
}

function isBlankOrInvisible(code: number): boolean {
  return isBlank(code) || (code > 0x2ff && isInvisible(code));
}

/** Whether the character at `at` is the last of a line ending: LF, CR, CR LF or CR CR LF. */
export function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x0d) return unit === 0x0a;
  const next = text.charCodeAt(at + 1);
  return next !== 0x0a && (next !== 0x0d || text.charCodeAt(at + 2) !== 0x0a);
}

/** The first visible position in `[start, end)`, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankOrInvisible(text.charCodeAt(at))) at++;
  return at;
}

/** The position after the last visible character in `[start, end)`, or `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlankOrInvisible(text.charCodeAt(at - 1))) at--;
  return at;
}

export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** The start of the line that contains `at`, but not before `from`. */
export function lineStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether there is a line ending in the blanks between two pieces of text. */
export function onNewLine(text: string, before: number, next: number): boolean {
  return isLineEnd(text.charCodeAt(lineStart(text, before, next) - 1));
}

/** The end of the line that contains `at`, but not after `to`. */
export function lineEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

function makeLine(text: string, start: number, end: number, next: number): Line {
  const first = skipBlanks(text, start, end);
  return { start, end, next, first, last: trimEnd(text, first, end) };
}

/** The next position of a character, at or after `from`; the text's length if there is none. */
function indexOrEnd(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from);
  return at === -1 ? text.length : at;
}

/** The line that starts at `start`, without scanning the rest of the text. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== 0x0d)
    return makeLine(text, start, end, Math.min(end + 1, text.length));
  const lf = text.charCodeAt(end + 1) === 0x0d ? end + 2 : end + 1;
  const next = text.charCodeAt(lf) === 0x0a ? lf + 1 : end + 1;
  return makeLine(text, start, end, next);
}

/**
 * Splits a text into lines at LF, CRLF, CR CR LF and CR. Text after the last line ending is a line
 * of its own. Gives one line at a time because the lines of a large file would not fit in memory.
 *
 * Missing characters are represented by the text's length and not by -1, so that one comparison
 * decides whether to search again. With two conditions, V8 11 compiled this to a search to the end
 * of the text for every line.
 */
export class LineReader {
  readonly #text: string;
  #start = 0;
  #lf: number;
  #cr: number;

  constructor(text: string) {
    this.#text = text;
    this.#lf = indexOrEnd('\n', text, 0);
    this.#cr = indexOrEnd('\r', text, 0);
  }

  /** The next line; null at the end of the text. */
  next(): Line | null {
    const text = this.#text;
    const start = this.#start;
    if (start === text.length) return null;
    if (this.#lf < start) this.#lf = indexOrEnd('\n', text, start);
    if (this.#cr < start) this.#cr = indexOrEnd('\r', text, start);
    const cr = this.#cr;
    const end = Math.min(this.#lf, cr);
    this.#start = Math.min(
      end === cr ? afterCarriageReturn(text, cr, this.#lf) : end + 1,
      text.length,
    );
    return makeLine(text, start, end, this.#start);
  }
}

/**
 * More than ten times the lines of any real story. Further lines are read as part of the last one,
 * which limits the memory used: a gzip file of a few kilobytes can contain a hundred million line
 * endings.
 */
export const MAX_LINES = 100_000;

/** Adds a line to a story's lines, or to the last of them once there are `MAX_LINES`. */
export function addLine(lines: Line[], line: Line): void {
  const last = lines[MAX_LINES];
  if (last === undefined) lines.push(line);
  else lines[MAX_LINES] = joined(last, line);
}

function joined(line: Line, next: Line): Line {
  const first = line.first < line.last ? line.first : next.first;
  const last = next.first < next.last ? next.last : Math.max(first, line.last);
  return { start: line.start, end: next.end, next: next.next, first, last };
}

/** The lines of one of a text's stories. It can begin and end within a line. */
export function linesWithin(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let line = lineAt(text, start); line.start < end; line = lineAt(text, line.next)) {
    addLine(lines, line.next > end ? headOfLine(text, line, end) : line);
  }
  return lines;
}

/** The lines of a text that is one story or a part of one. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  const reader = new LineReader(text);
  for (let line = reader.next(); line !== null; line = reader.next()) addLine(lines, line);
  return lines;
}

/**
 * The end of the line ending that begins with the CR at `cr`. A badly copied file can contain CR CR
 * LF, which counts as one line ending.
 */
function afterCarriageReturn(text: string, cr: number, lf: number): number {
  if (lf === cr + 1) return cr + 2;
  return lf === cr + 2 && text.charCodeAt(cr + 1) === 0x0d ? cr + 3 : cr + 1;
}

/** The part of a line from `from` on, as a line. */
export function restOfLine(text: string, line: Line, from: number): Line {
  return makeLine(text, from, line.end, line.next);
}

/** The part of a line before `to`, as a line without a line ending. */
export function headOfLine(text: string, line: Line, to: number): Line {
  return makeLine(text, line.start, to, to);
}
