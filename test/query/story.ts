import type { Article } from '../../src/article/article.ts';
import { parseStory } from '../../src/article/parse.ts';
import type { Story } from '../../src/corpus/read/story.ts';

const NOTHING = parseStory('');

/** A story with only the given fields. */
export function storyWith(fields: Partial<Article>, path = 'archive/1.txt'): Story {
  // The fields of a parsed article are getters, which a spread would not copy.
  const article: Article = {
    ...{ text: '', start: 0, end: 0, id: null, timestamp: null, author: null, shortlink: null },
    ...{ slug: null, leadMark: null, headline: null, subhead: null, notes: [], byline: null },
    ...{ dateline: null, body: null, paragraphs: [], endMark: null, initials: null, words: 0 },
    ...{ spans: NOTHING.spans, parts: [], diagnostics: [] },
    ...fields,
  };
  return { article, source: { path, line: 1, encoding: 'utf-8', bytes: 0 } };
}

export function storyFrom(text: string, path = 'archive/1.txt'): Story {
  return { article: parseStory(text), source: { path, line: 1, encoding: 'utf-8', bytes: 0 } };
}

export function dateline(place: string, agency: string, agencyName: string | null = null) {
  const raw = `${place} (${agency}) --`;
  return {
    ...{ raw, place, places: [place], dateWritten: 'Nov. 22', date: '2017-11-22' },
    ...{ agency, agencyName, separator: '--' },
  };
}
