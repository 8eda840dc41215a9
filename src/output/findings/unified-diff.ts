import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import { escapeControls } from '../../text/escape.ts';
import type { Style } from '../text/style.ts';

export interface DiffOptions {
  readonly style: Style;
  /** A terminal gets no control characters; a program gets the text as it is. */
  readonly terminal: boolean;
}

const CONTEXT = 3;
/** Lines taken out and put in; the time to compare grows with the square of their number. */
const MOST_CHANGES = 2000;

/** How one text becomes the other, as `patch -p0` takes it. */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  { style, terminal }: DiffOptions,
): string {
  const patch =
    structuredPatch(path, path, before, after, undefined, undefined, {
      context: CONTEXT,
      maxEditLength: MOST_CHANGES,
    }) ?? wholePatch(path, before, after);
  const [from = '', to = '', ...lines] = formatPatch(patch, FILE_HEADERS_ONLY).split('\n');
  const headers = [from, to].map((header) => style.label(markEnd(header)));
  const shown = terminal ? lines.map(escapeControls) : lines;
  return [...headers, ...shown.map((line) => paint(line, style))].join('\n');
}

/** A name with blanks in it ends at a tab, or programs take its first word for the name. */
const markEnd = (header: string): string =>
  header.endsWith('"') || !header.includes(' ', 4) ? header : `${header}\t`;

function paint(line: string, style: Style): string {
  if (line.startsWith('@@')) return style.label(line);
  if (line.startsWith('-')) return style.removed(line);
  return line.startsWith('+') ? style.added(line) : line;
}

/** The text replaced whole, where there is too much to compare. */
function wholePatch(path: string, before: string, after: string): StructuredPatch {
  const removed = signedLines('-', before);
  const added = signedLines('+', after);
  const hunk = {
    oldStart: 1,
    oldLines: removed.count,
    newStart: 1,
    newLines: added.count,
    lines: [...removed.lines, ...added.lines],
  };
  return {
    oldFileName: path,
    newFileName: path,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [hunk],
  };
}

/** A text's lines as a hunk has them, with a remark where the last one lacks its line feed. */
function signedLines(sign: '-' | '+', text: string): { lines: string[]; count: number } {
  const lines = text.split('\n');
  const whole = lines.at(-1) === '';
  if (whole) lines.pop();
  const signed = lines.map((line) => sign + line);
  const count = signed.length;
  return { lines: whole ? signed : [...signed, '\\ No newline at end of file'], count };
}
