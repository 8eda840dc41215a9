import type { Article, Timestamp } from '../../article/article.ts';

/** What is counted of a story: plain values, fit to be sent between threads. */
export interface StoryFigures {
  readonly words: number;
  readonly timestamp: Timestamp | null;
  readonly hasDateline: boolean;
  /** By its usual name where that is known. */
  readonly agency: string | null;
  readonly places: readonly string[];
  /** As the header names them, else the byline. */
  readonly author: string | null;
}

export function figuresOf({ words, timestamp, dateline, author, byline }: Article): StoryFigures {
  return {
    words,
    timestamp,
    hasDateline: dateline !== null,
    agency: dateline?.agencyName ?? dateline?.agency ?? null,
    places: dateline?.places ?? [],
    author: author ?? byline,
  };
}
