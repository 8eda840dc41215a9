import type { Span } from '../../article/article.ts';
import type { Edit } from './rule.ts';

/** The line end that a text uses first; LF if it has a single line. */
export const lineEndOf = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? '\n';

const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13;
/** Whether a code unit is a space or a tab. */
export const isBlank = (unit: number): boolean => unit === 32 || unit === 9;

/** Where the line that an offset stands in begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the blanks (spaces and tabs) that end at an offset begin. */
export function blanksBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the blanks that begin at an offset end. */
export function blanksAfter(text: string, start: number): number {
  let end = start;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** Takes a span out, and its line with it where nothing else stands there. */
export function lineRemoval(text: string, span: Span): Edit {
  const start = blanksBefore(text, span.start);
  const end = blanksAfter(text, span.end);
  const wholeLine =
    start === lineStart(text, start) && (end === text.length || isLineEnd(text.charCodeAt(end)));
  if (!wholeLine) return { start: span.start, end: span.end, text: '' };
  const next = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  return { start, end: next, text: '' };
}
