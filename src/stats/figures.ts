import type { Article, Timestamp } from '../article/article.ts';

/** What a story can be counted by: plain values, fit to be sent between threads. */
export interface StoryValues {
  readonly timestamp: Timestamp | null;
  /** As written. */
  readonly agency: string | null;
  /** The canonical name; as written where none is certain. */
  readonly agencyName: string | null;
  readonly places: readonly string[];
  /** As the header names them, else the byline. */
  readonly author: string | null;
  /** The values of the field that stories are counted by, if that is none of the above. */
  readonly field: readonly string[];
}

/** All that is counted of a story. */
export interface StoryFigures extends StoryValues {
  readonly words: number;
  readonly hasDateline: boolean;
}

export function figuresOf(article: Article, field: readonly string[] = []): StoryFigures {
  const { words, dateline } = article;
  return { ...storyValues(article, field), words, hasDateline: dateline !== null };
}

export function storyValues(
  { timestamp, dateline, author, byline }: Article,
  field: readonly string[] = [],
): StoryValues {
  return {
    timestamp,
    agency: dateline?.agency ?? null,
    agencyName: dateline?.agencyName ?? dateline?.agency ?? null,
    places: dateline?.places ?? [],
    author: author ?? byline,
    field,
  };
}
