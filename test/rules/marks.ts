import type { Span } from '../../src/article/article.ts';

/** A text without the marks `⟦` and `⟧` of fixtures. */
export const unmark = (marked: string): string => marked.replace(/[⟦⟧]/g, '');

/** A text with marks around spans that do not overlap, in the order of the text. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
