import { endsInEndMark, isTrailer } from './end-mark.ts';
import { readLabel } from './labels.ts';
import { headOfLine, type Line, restOfLine, trimEnd } from './lines.ts';
import { looksLikeTimestamp } from './timestamp.ts';

const HEADER_REACH = 5;
const UPPER_I = 0x49;
const UPPER_X = 0x58;
const LOWER = 0x20;

/** Whether the lines from `index` on go on like a header: a timestamp or an author's label is near. */
export function headerFollows(text: string, lines: readonly Line[], index: number): boolean {
  let seen = 0;
  for (let i = index; i < lines.length && seen < HEADER_REACH; i++) {
    const line = lines[i];
    if (line === undefined || line.first === line.last) continue;
    seen++;
    if (readLabel(text, line, line.first)?.kind === 'author') return true;
    if (looksLikeTimestamp(text.slice(line.first, line.last))) return true;
  }
  return false;
}

/** Whether the last text line before `index` closes a story; `null` where there is no such line. */
function storyEndsBefore(text: string, lines: readonly Line[], index: number): boolean | null {
  for (let i = index - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined || line.first === line.last) continue;
    return isTrailer(text, line) || endsInEndMark(text, line.first, line.last);
  }
  return null;
}

/** Where `ID :` ends a line that began as something else: files joined with no line end between. */
function glueAt(text: string, line: Line): number | null {
  const code = text.charCodeAt(line.last - 1);
  if (code !== 0x3a && code !== 0xff1a) return null;
  const name = trimEnd(text, line.first, line.last - 1) - 2;
  if (name <= line.first || text.slice(name, name + 2) !== 'ID') return null;
  return name;
}

/** Where in this line a story begins, or null. */
function storyStart(text: string, lines: readonly Line[], index: number): number | null {
  const line = lines[index];
  if (line === undefined || line.first === line.last) return null;
  const code = text.charCodeAt(line.first);
  const glued = code === UPPER_X || code === (UPPER_X | LOWER);
  if (code === UPPER_I || code === (UPPER_I | LOWER)) {
    if (readLabel(text, line, line.first)?.kind !== 'id') return null;
    const certain =
      storyEndsBefore(text, lines, index) !== false || headerFollows(text, lines, index + 1);
    return certain ? line.first : null;
  }
  if (glued && readLabel(text, line, line.first + 1)?.kind === 'id') return line.first + 1;
  const glue = glueAt(text, line);
  return glue !== null && headerFollows(text, lines, index + 1) ? glue : null;
}

/**
 * Groups the lines of a text into stories. A story begins at an `ID :` label that a header
 * follows or a story's end precedes; in `XID :` the X still belongs to the story before. Text
 * before the first such label belongs to the first story.
 */
export function splitStories(text: string, lines: readonly Line[]): Line[][] {
  const stories: Line[][] = [];
  let current: Line[] = [];
  let begun = false;
  for (const [index, line] of lines.entries()) {
    const start = storyStart(text, lines, index);
    if (start === null) {
      current.push(line);
      continue;
    }
    const cut = start === line.first ? line.start : start;
    if (cut > line.start) current.push(headOfLine(text, line, cut));
    if (begun || cut > line.start || storyEndsBefore(text, lines, index) === true) {
      stories.push(current);
      current = [];
    }
    current.push(restOfLine(text, line, cut));
    begun = true;
  }
  stories.push(current);
  return stories;
}
