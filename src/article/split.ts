import { endsInEndMark, isTrailer } from './end-mark.ts';
import { readLabel } from './labels.ts';
import { addLine, headOfLine, type Line, lineAt, linesOf, restOfLine, trimEnd } from './lines.ts';
import { looksLikeTimestamp } from './timestamp.ts';

const HEADER_REACH = 5;
const UPPER_I = 0x49;
const UPPER_X = 0x58;
const LOWER = 0x20;

/** Whether the lines that start at `from` go on like a header: a timestamp or an author's label is near. */
export function headerFollows(text: string, from: number): boolean {
  let seen = 0;
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    if (line.first === line.last) continue;
    if (readLabel(text, line, line.first)?.kind === 'author') return true;
    if (looksLikeTimestamp(text.slice(line.first, line.last))) return true;
    seen++;
    if (seen === HEADER_REACH) return false;
  }
  return false;
}

/** Whether a line with text closes a story. */
function endsStory(text: string, line: Line): boolean {
  return isTrailer(text, line) || endsInEndMark(text, line.first, line.last);
}

/** Where `ID :` ends a line that began as something else: files joined with no line end between. */
function glueAt(text: string, line: Line): number | null {
  const code = text.charCodeAt(line.last - 1);
  if (code !== 0x3a && code !== 0xff1a) return null;
  const name = trimEnd(text, line.first, line.last - 1) - 2;
  if (name <= line.first || text.slice(name, name + 2) !== 'ID') return null;
  return name;
}

/** Where in this line a story begins, or null. `above` is the last line with text above it. */
function storyStart(text: string, line: Line, above: Line | null): number | null {
  if (line.first === line.last) return null;
  const code = text.charCodeAt(line.first);
  const glued = code === UPPER_X || code === (UPPER_X | LOWER);
  if (code === UPPER_I || code === (UPPER_I | LOWER)) {
    if (readLabel(text, line, line.first)?.kind !== 'id') return null;
    const certain = above === null || endsStory(text, above) || headerFollows(text, line.next);
    return certain ? line.first : null;
  }
  if (glued && readLabel(text, line, line.first + 1)?.kind === 'id') return line.first + 1;
  const glue = glueAt(text, line);
  return glue !== null && headerFollows(text, line.next) ? glue : null;
}

/**
 * Groups the lines of a text into stories, which come one by one. A story begins at an `ID :` label
 * that a header follows or a story's end precedes; in `XID :` the X still belongs to the story
 * before. Text before the first such label belongs to the first story.
 */
export function* splitStories(text: string): Generator<Line[]> {
  let current: Line[] = [];
  let above: Line | null = null;
  let begun = false;
  for (const line of linesOf(text)) {
    const start = storyStart(text, line, above);
    if (start === null) {
      addLine(current, line);
    } else {
      const cut = start === line.first ? line.start : start;
      if (cut > line.start) addLine(current, headOfLine(text, line, cut));
      if (begun || cut > line.start || (above !== null && endsStory(text, above))) {
        yield current;
        current = [];
      }
      addLine(current, restOfLine(text, line, cut));
      begun = true;
    }
    if (line.first < line.last) above = line;
  }
  yield current;
}
