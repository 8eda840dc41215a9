import type { Article, Timestamp } from '../article/article.ts';

/** Values that a story can be counted by: plain data that can be sent between threads. */
export interface StoryValues {
  /** Local time at which the story was sent. */
  readonly timestamp: Timestamp | null;
  /** As written. */
  readonly agency: string | null;
  /** The canonical name; as written if the name is not certain. */
  readonly agencyName: string | null;
  /** Places of the dateline, each by itself; empty if there are none. */
  readonly places: readonly string[];
  /** Author named in the header, or else in the byline. */
  readonly author: string | null;
  /** The values of the field that stories are counted by, if it is not one of the above. */
  readonly field: readonly string[];
}

/** Everything about a story that is counted. */
export interface StoryFigures extends StoryValues {
  /** Number of words in the body. */
  readonly words: number;
  /** Whether the story has a dateline. */
  readonly hasDateline: boolean;
}

export const NO_VALUES: StoryValues = {
  timestamp: null,
  agency: null,
  agencyName: null,
  places: [],
  author: null,
  field: [],
};

/** The number of stories with certain values. Only the values of one kind are set. */
export interface ValueCount {
  /** The values; those of other kinds are empty. */
  readonly values: StoryValues;
  /** Number of stories with them. */
  readonly stories: number;
}

/** The figures of many stories, counted. All lists are in the order in which the values came first. */
export interface ValueCounts {
  /** Number of stories. */
  readonly stories: number;
  /** The number of stories by their number of words. */
  readonly words: ReadonlyMap<number, number>;
  /** Number of stories without a dateline. */
  readonly withoutDateline: number;
  /** The earliest timestamp; null if there is none. */
  readonly first: Timestamp | null;
  /** The latest timestamp; null if there is none. */
  readonly last: Timestamp | null;
  /** Stories by the agency of their dateline. */
  readonly agencies: readonly ValueCount[];
  /** Stories by the places of their dateline. */
  readonly places: readonly ValueCount[];
  /** Stories by author. */
  readonly authors: readonly ValueCount[];
  /** Stories by the day of their timestamp. */
  readonly days: readonly ValueCount[];
  /** Stories by the hour of their timestamp. */
  readonly hours: readonly ValueCount[];
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
