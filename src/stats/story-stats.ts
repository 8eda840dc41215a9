import type { Article, Timestamp } from '../article/article.ts';
import { isoTimestamp } from '../article/timestamp.ts';
import { type Count, Counter, Histogram } from './counter.ts';
import { type Grouping, valuesOf } from './dimensions.ts';
import { figuresOf, type StoryFigures } from './figures.ts';

/** Counts of a set of stories. */
export interface Stats {
  /** Number of stories. */
  readonly stories: number;
  /** Earliest timestamp, local time without a zone: `2017-11-23T01:57`. Null if there is none. */
  readonly first: string | null;
  /** Latest timestamp, in the same form. */
  readonly last: string | null;
  /** Words per body. */
  readonly words: {
    /** Words of all stories together. */
    readonly total: number;
    /** Median (nearest rank); null without stories. */
    readonly median: number | null;
    /** 90th percentile (nearest rank); null without stories. */
    readonly p90: number | null;
  };
  /** Number of stories that lack a field. */
  readonly without: {
    /** Stories without a timestamp that can be read. */
    readonly timestamp: number;
    /** Stories without a dateline. */
    readonly dateline: number;
    /** Stories with neither an author nor a byline. */
    readonly author: number;
  };
  /** For each dimension, its values with their number of stories, as `Count` describes. */
  readonly by: ReadonlyMap<Grouping, readonly Count[]>;
}

/** Counts stories one by one. Memory grows with the number of different values, not of stories. */
export class StoryStats {
  readonly #counters: ReadonlyMap<Grouping, Counter>;
  readonly #words = new Histogram();
  #stories = 0;
  #first: Timestamp | null = null;
  #last: Timestamp | null = null;
  #withoutTimestamp = 0;
  #withoutDateline = 0;
  #withoutAuthor = 0;

  constructor(dimensions: readonly Grouping[]) {
    this.#counters = new Map(dimensions.map((dimension) => [dimension, new Counter()]));
  }

  /** Counts a story. */
  add(article: Article): void {
    this.addFigures(figuresOf(article));
  }

  /** Counts a story by values that were read from it before. */
  addFigures(figures: StoryFigures): void {
    this.#stories++;
    this.#words.add(figures.words);
    if (!figures.hasDateline) this.#withoutDateline++;
    if (figures.author === null) this.#withoutAuthor++;
    this.#addTime(figures.timestamp);
    for (const [dimension, counter] of this.#counters) counter.add(valuesOf(figures, dimension));
  }

  /** The counts so far. */
  result(): Stats {
    return {
      stories: this.#stories,
      first: this.#first && isoTimestamp(this.#first),
      last: this.#last && isoTimestamp(this.#last),
      words: {
        total: this.#words.total,
        median: this.#words.quantile(0.5),
        p90: this.#words.quantile(0.9),
      },
      without: {
        timestamp: this.#withoutTimestamp,
        dateline: this.#withoutDateline,
        author: this.#withoutAuthor,
      },
      by: new Map([...this.#counters].map(([dimension, counter]) => [dimension, counter.counts()])),
    };
  }

  #addTime(timestamp: Timestamp | null): void {
    if (timestamp === null) {
      this.#withoutTimestamp++;
      return;
    }
    if (this.#first === null || minuteOf(timestamp) < minuteOf(this.#first)) {
      this.#first = timestamp;
    }
    if (this.#last === null || minuteOf(timestamp) > minuteOf(this.#last)) this.#last = timestamp;
  }
}

/** A sortable number for a timestamp. */
function minuteOf({ year, month, day, hour, minute }: Timestamp): number {
  return (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute;
}
