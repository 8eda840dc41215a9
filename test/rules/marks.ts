import type { Span } from '../../src/article/article.ts';

/** Removes the marks `⟦` and `⟧` of fixtures. */
export const unmark = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** Adds marks around spans, which must be in order and must not overlap. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
