import type { Article, Timestamp } from '../article/article.ts';

/** What a story can be counted by: plain values, fit to be sent between threads. */
export interface StoryValues {
  readonly timestamp: Timestamp | null;
  /** By its usual name where that is known. */
  readonly agency: string | null;
  readonly places: readonly string[];
  /** As the header names them, else the byline. */
  readonly author: string | null;
}

/** All that is counted of a story. */
export interface StoryFigures extends StoryValues {
  readonly words: number;
  readonly hasDateline: boolean;
}

export function figuresOf(article: Article): StoryFigures {
  const { words, dateline } = article;
  return { ...storyValues(article), words, hasDateline: dateline !== null };
}

export function storyValues({ timestamp, dateline, author, byline }: Article): StoryValues {
  return {
    timestamp,
    agency: dateline?.agencyName ?? dateline?.agency ?? null,
    places: dateline?.places ?? [],
    author: author ?? byline,
  };
}
