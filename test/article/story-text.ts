import type { Article } from '../../src/article/article.ts';

export const HEADLINE = 'Ministers agree on ferry line';
export const DATELINE = 'BUSAN, Nov. 22 (Yonhap) --';
export const SENTENCE = 'A ferry will sail to the island twice a day from March.';
export const BODY = `${DATELINE} ${SENTENCE} (END)`;

/** A complete story in the reference layout, with these lines after the author's label. */
export function storyOf(...below: readonly string[]): string {
  return ['ID :', '470900', 'Thu, 11/23/2017 - 01:57', 'Auther :', ...below].join('\n');
}

/** The text fields of an article that are not null, by name. */
export function wordsOf(article: Article): Record<string, unknown> {
  const { id, author, shortlink, slug, leadMark, headline, subhead, notes, byline } = article;
  const { dateline, body, endMark, initials, timestamp } = article;
  const all = {
    ...{ id, timestamp, author, shortlink, slug, leadMark, headline, subhead, byline },
    ...{ notes: notes.length > 0 ? notes : null, dateline: dateline?.raw ?? null },
    ...{ body, endMark, initials },
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

export function codesOf(article: Article): string[] {
  return article.diagnostics.map(({ code }) => code);
}

/** The code of each diagnostic and the text that it points at. */
export function pointsOf(article: Article): [code: string, words: string][] {
  return article.diagnostics.map(({ code, start, end }) => [code, article.text.slice(start, end)]);
}
