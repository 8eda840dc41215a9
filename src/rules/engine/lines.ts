import type { Span } from '../../article/article.ts';
import { isLineEnd } from '../../article/lines.ts';
import type { Edit } from './rule.ts';

/** The first line end in a text; LF if it has only one line. */
export const lineEndOf = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? '\n';

/** Whether a code unit is a space or a tab. */
export const isBlank = (unit: number): boolean => unit === 32 || unit === 9;

/** The start of the line that contains an offset. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The start of the blanks (spaces and tabs) before an offset. */
export function blanksBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The end of the blanks that begin at an offset. */
export function blanksAfter(text: string, start: number): number {
  let end = start;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** Removes a span, including its line if nothing else is on it. */
export function lineRemoval(text: string, span: Span): Edit {
  const start = blanksBefore(text, span.start);
  const end = blanksAfter(text, span.end);
  const wholeLine =
    start === lineStart(text, start) && (end === text.length || isLineEnd(text.charCodeAt(end)));
  if (!wholeLine) return { start: span.start, end: span.end, text: '' };
  const next = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  return { start, end: next, text: '' };
}
