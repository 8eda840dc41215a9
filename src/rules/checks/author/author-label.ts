import type { Article, Span } from '../../../article/article.ts';

const SHORTEST = 'author'.length;

/** The label `Author :`, in either spelling. */
export function authorLabel({ text, parts }: Article): Span | null {
  for (const { kind, start, end } of parts) {
    if (kind !== 'label' || end - start < SHORTEST) continue;
    const label = /auth[eo]r[ \t]*:?/i.exec(text.slice(start, end));
    if (label !== null) {
      return { start: start + label.index, end: start + label.index + label[0].length };
    }
  }
  return null;
}
