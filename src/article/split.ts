import { endsInEndMark, isTrailer } from './end-mark.ts';
import { readLabel } from './labels.ts';
import {
  addLine,
  headOfLine,
  type Line,
  LineReader,
  lineAt,
  restOfLine,
  trimEnd,
} from './lines.ts';
import { looksLikeTimestamp } from './timestamp.ts';

const HEADER_REACH = 5;
const UPPER_I = 0x49;
const UPPER_X = 0x58;
const LOWER = 0x20;

/** Whether a header continues at `from`: there is a timestamp or an author's label nearby. */
export function headerFollows(text: string, from: number): boolean {
  let seen = 0;
  for (let line = lineAt(text, from); line.start < text.length; line = lineAt(text, line.next)) {
    if (line.first === line.last) continue;
    // What follows belongs to the next story.
    if (endsStory(text, line)) return false;
    if (readLabel(text, line, line.first)?.kind === 'author') return true;
    if (looksLikeTimestamp(text.slice(line.first, line.last))) return true;
    seen++;
    if (seen === HEADER_REACH) return false;
  }
  return false;
}

/** Whether a non-blank line closes a story. */
function endsStory(text: string, line: Line): boolean {
  return isTrailer(text, line) || endsInEndMark(text, line.first, line.last);
}

/**
 * The offset of an `ID :` at the end of a line that began as something else. This happens when
 * files are joined without a line ending between them.
 */
function joinedLabelAt(text: string, line: Line): number | null {
  const code = text.charCodeAt(line.last - 1);
  if (code !== 0x3a && code !== 0xff1a) return null;
  const name = trimEnd(text, line.first, line.last - 1) - 2;
  if (name <= line.first || text.slice(name, name + 2) !== 'ID') return null;
  return name;
}

/**
 * The offset in this line where a story begins, or null. `above` is the previous non-blank line.
 */
function storyStart(text: string, line: Line, above: Line | null): number | null {
  if (line.first === line.last) return null;
  const code = text.charCodeAt(line.first);
  const isCloseButton = code === UPPER_X || code === (UPPER_X | LOWER);
  if (code === UPPER_I || code === (UPPER_I | LOWER)) {
    if (readLabel(text, line, line.first)?.kind !== 'id') return null;
    const certain = above === null || endsStory(text, above) || headerFollows(text, line.next);
    return certain ? line.first : null;
  }
  if (isCloseButton && readLabel(text, line, line.first + 1)?.kind === 'id') return line.first + 1;
  const joined = joinedLabelAt(text, line);
  return joined !== null && headerFollows(text, line.next) ? joined : null;
}

/**
 * Groups the lines of a text into stories and yields them one at a time. A story begins at an
 * `ID :` label that is followed by a header or preceded by the end of a story; in `XID :`, the X
 * belongs to the previous story. Text before the first label belongs to the first story.
 */
export function* splitStories(text: string): Generator<Line[]> {
  let current: Line[] = [];
  let above: Line | null = null;
  let begun = false;
  const lines = new LineReader(text);
  for (let line = lines.next(); line !== null; line = lines.next()) {
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
