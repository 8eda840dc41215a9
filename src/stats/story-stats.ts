import type { Article, Timestamp } from '../article/article.ts';
import { isoTimestamp } from '../article/timestamp.ts';
import { type Count, Counter, Histogram } from './counter.ts';
import { countsFor, type Grouping, isDimension, valuesOf } from './dimensions.ts';
import { figuresOf, type StoryFigures, type ValueCounts } from './figures.ts';

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
    if (figures.timestamp === null) this.#withoutTimestamp++;
    else this.#extend(figures.timestamp);
    for (const [dimension, counter] of this.#counters) counter.add(valuesOf(figures, dimension));
  }

  /** Adds stories that were counted before; not for fields that are no dimensions. */
  addCounts(counts: ValueCounts): void {
    this.#stories += counts.stories;
    for (const [words, stories] of counts.words) this.#words.add(words, stories);
    this.#withoutDateline += counts.withoutDateline;
    for (const { values, stories } of counts.authors) {
      if (values.author === null) this.#withoutAuthor += stories;
    }
    for (const { values, stories } of counts.days) {
      if (values.timestamp === null) this.#withoutTimestamp += stories;
    }
    if (counts.first !== null) this.#extend(counts.first);
    if (counts.last !== null) this.#extend(counts.last);
    for (const [dimension, counter] of this.#counters) {
      if (!isDimension(dimension)) continue;
      for (const { values, stories } of countsFor(counts, dimension)) {
        counter.add(valuesOf(values, dimension), stories);
      }
    }
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

  /** Extends the time between the first and the last story. */
  #extend(timestamp: Timestamp): void {
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
