import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import { escapeControls } from '../../text/escape.ts';
import type { Style } from '../text/style.ts';

interface DiffOptions {
  readonly style: Style;
  /** Whether to escape control characters, for display. Programs get the text as it is. */
  readonly terminal: boolean;
}

const CONTEXT = 3;
/** The most added and removed lines to compare; the time grows with the square of their number. */
const MAX_CHANGES = 2000;

/** A unified diff that `patch -p0` accepts. */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  { style, terminal }: DiffOptions,
): string {
  const patch =
    structuredPatch(path, path, before, after, undefined, undefined, {
      context: CONTEXT,
      maxEditLength: MAX_CHANGES,
    }) ?? wholePatch(path, before, after);
  const [from = '', to = '', ...lines] = formatPatch(patch, FILE_HEADERS_ONLY).split('\n');
  const headers = [from, to].map((header) => style.label(markEnd(header)));
  const shown = terminal ? lines.map(escapeControls) : lines;
  return [...headers, ...shown.map((line) => paint(line, style))].join('\n');
}

/** A file name with spaces must end with a tab; otherwise some programs stop at the first space. */
const markEnd = (header: string): string =>
  header.endsWith('"') || !header.includes(' ', 4) ? header : `${header}\t`;

function paint(line: string, style: Style): string {
  if (line.startsWith('@@')) return style.label(line);
  if (line.startsWith('-')) return style.removed(line);
  return line.startsWith('+') ? style.added(line) : line;
}

/** Replaces the whole text, for texts with too many differences to compare. */
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

/** The lines of a text as they appear in a hunk, with a note if the last one has no line feed. */
function signedLines(sign: '-' | '+', text: string): { lines: string[]; count: number } {
  const lines = text.split('\n');
  const whole = lines.at(-1) === '';
  if (whole) lines.pop();
  const signed = lines.map((line) => sign + line);
  const count = signed.length;
  return { lines: whole ? signed : [...signed, '\\ No newline at end of file'], count };
}
