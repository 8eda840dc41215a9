/** A line of a text: `[start, end)` without its line end, `next` where the next line starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** The line without the blanks around it; `first === last` for a blank line. */
  readonly first: number;
  readonly last: number;
}

/** White space as `String.prototype.trim` sees it, byte order mark included. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
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

/** The first position in `[start, end)` that is not blank, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The position after the last character in `[start, end)` that is not blank, or `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function makeLine(text: string, start: number, end: number, next: number): Line {
  const first = skipBlanks(text, start, end);
  return { start, end, next, first, last: trimEnd(text, first, end) };
}

/** Where a character stands next, from `from` on; the text's length where it does not. */
function nextOf(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from);
  return at === -1 ? text.length : at;
}

/** The line that starts at `start`, found without a look at the rest of the text. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  const isPair = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a;
  return makeLine(text, start, end, Math.min(isPair ? end + 2 : end + 1, text.length));
}

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d;

/**
 * Cuts a text into lines at LF, CRLF and CR. Text after the last line end is a line of its own. They
 * come one by one: those of a large file would fill the memory.
 *
 * Whether a line end has to be looked for is one comparison: a condition of two, -1 for none, was
 * compiled by V8 11 into a search to the end of the text for every line.
 */
export function* linesOf(text: string): Generator<Line> {
  const size = text.length;
  let lf = nextOf('\n', text, 0);
  let cr = nextOf('\r', text, 0);
  for (let start = 0; start < size; ) {
    if (lf < start) lf = nextOf('\n', text, start);
    if (cr < start) cr = nextOf('\r', text, start);
    const end = Math.min(lf, cr);
    const isPair = end === cr && lf === cr + 1;
    const next = Math.min(isPair ? end + 2 : end + 1, size);
    yield makeLine(text, start, end, next);
    start = next;
  }
}

/**
 * No story has a tenth of this many lines. What goes on longer is read as one more line, so that the
 * memory it takes has a bound: a gzip file of a few kilobytes can hold a hundred million line ends.
 */
export const MOST_LINES = 100_000;

/** Adds a line to those of a story, or to its last line once there are `MOST_LINES`. */
export function addLine(lines: Line[], line: Line): void {
  const last = lines[MOST_LINES];
  if (last === undefined) lines.push(line);
  else lines[MOST_LINES] = joined(last, line);
}

function joined(line: Line, next: Line): Line {
  const first = line.first < line.last ? line.first : next.first;
  const last = next.first < next.last ? next.last : Math.max(first, line.last);
  return { start: line.start, end: next.end, next: next.next, first, last };
}

/** The lines of a text that is one story or a part of one. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of linesOf(text)) addLine(lines, line);
  return lines;
}

/** The part of a line from `from` on, as a line of its own. */
export function restOfLine(text: string, line: Line, from: number): Line {
  return makeLine(text, from, line.end, line.next);
}

/** The part of a line before `to`, as a line of its own with no line end. */
export function headOfLine(text: string, line: Line, to: number): Line {
  return makeLine(text, line.start, to, to);
}
