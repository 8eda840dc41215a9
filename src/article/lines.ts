/** A line of a text: `[start, end)` without its line end, `next` where the next line starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** The line without the blanks around it; `first === last` for a blank line. */
  readonly first: number;
  readonly last: number;
}

/** White space as `String.prototype.trim` sees it, byte order mark included, and the C1 next line. */
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
 * Characters that show nothing at the edge of a line: zero-width spaces, word joiners, marks of
 * direction. Joiners, which shape the letter beside them, and the soft hyphen are not among them.
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

function showsNothing(code: number): boolean {
  return isBlank(code) || (code > 0x2ff && isInvisible(code));
}

/** The first position in `[start, end)` that shows something, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && showsNothing(text.charCodeAt(at))) at++;
  return at;
}

/** The position after the last character in `[start, end)` that shows something, or `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && showsNothing(text.charCodeAt(at - 1))) at--;
  return at;
}

export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Where the line that holds `at` begins, looking no further back than `from`. */
export function lineStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether a line ends in the blanks between two stretches of text. */
export function onNewLine(text: string, before: number, next: number): boolean {
  return isLineEnd(text.charCodeAt(lineStart(text, before, next) - 1));
}

/** Where the line that holds `at` ends, looking no further than `to`. */
export function lineEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
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
  if (text.charCodeAt(end) !== 0x0d)
    return makeLine(text, start, end, Math.min(end + 1, text.length));
  const lf = text.charCodeAt(end + 1) === 0x0d ? end + 2 : end + 1;
  const next = text.charCodeAt(lf) === 0x0a ? lf + 1 : end + 1;
  return makeLine(text, start, end, next);
}

/**
 * Cuts a text into lines at LF, CRLF, CR CR LF and CR. Text after the last line end is a line of
 * its own. They come one by one: those of a large file would fill the memory.
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
    const next = Math.min(end === cr ? afterCarriageReturn(text, cr, lf) : end + 1, size);
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

/** Where the line end goes on to that begins with the CR at `cr`. CR CR LF is one, badly copied. */
function afterCarriageReturn(text: string, cr: number, lf: number): number {
  if (lf === cr + 1) return cr + 2;
  return lf === cr + 2 && text.charCodeAt(cr + 1) === 0x0d ? cr + 3 : cr + 1;
}

/** The part of a line from `from` on, as a line of its own. */
export function restOfLine(text: string, line: Line, from: number): Line {
  return makeLine(text, from, line.end, line.next);
}

/** The part of a line before `to`, as a line of its own with no line end. */
export function headOfLine(text: string, line: Line, to: number): Line {
  return makeLine(text, line.start, to, to);
}
