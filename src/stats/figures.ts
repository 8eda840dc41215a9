import type { Article, Timestamp } from '../article/article.ts';

/** Values that a story can be counted by: plain data that can be sent between threads. */
export interface StoryValues {
  /** Local time at which the story was sent. */
  readonly timestamp: Timestamp | null;
  /** Canonical name of the agency, or the name as written if that is unknown. */
  readonly agency: string | null;
  /** Each place of the dateline. */
  readonly places: readonly string[];
  /** Author named in the header, or else in the byline. */
  readonly author: string | null;
}

/** Everything about a story that is counted. */
export interface StoryFigures extends StoryValues {
  /** Number of words in the body. */
  readonly words: number;
  /** Whether the story has a dateline. */
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
