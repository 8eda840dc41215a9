import type { Article, Timestamp } from '../article/article.ts';
import { isoTimestamp } from '../article/timestamp.ts';
import { type Count, Counter, Histogram } from './counter.ts';
import { type Dimension, valuesOf } from './dimensions.ts';
import { figuresOf, type StoryFigures } from './figures.ts';

/** What a corpus holds, in numbers. */
export interface Stats {
  readonly stories: number;
  /** The earliest and the latest timestamp, local time without a zone: `2017-11-23T01:57`. */
  readonly first: string | null;
  readonly last: string | null;
  /** Words of a body; the quantiles are those of its nearest rank. */
  readonly words: {
    readonly total: number;
    readonly median: number | null;
    readonly p90: number | null;
  };
  /** How many stories lack each. */
  readonly without: {
    readonly timestamp: number;
    readonly dateline: number;
    readonly author: number;
  };
  readonly by: ReadonlyMap<Dimension, readonly Count[]>;
}

/** Gathers figures story by story, in memory that grows with the values seen and not the stories. */
export class StoryStats {
  readonly #counters: ReadonlyMap<Dimension, Counter>;
  readonly #words = new Histogram();
  #stories = 0;
  #first: Timestamp | null = null;
  #last: Timestamp | null = null;
  #withoutTimestamp = 0;
  #withoutDateline = 0;
  #withoutAuthor = 0;

  constructor(dimensions: readonly Dimension[]) {
    this.#counters = new Map(dimensions.map((dimension) => [dimension, new Counter()]));
  }

  add(article: Article): void {
    this.addFigures(figuresOf(article));
  }

  addFigures(figures: StoryFigures): void {
    this.#stories++;
    this.#words.add(figures.words);
    if (!figures.hasDateline) this.#withoutDateline++;
    if (figures.author === null) this.#withoutAuthor++;
    this.#addTime(figures.timestamp);
    for (const [dimension, counter] of this.#counters) counter.add(valuesOf(figures, dimension));
  }

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

/** A number that orders timestamps. */
function minuteOf({ year, month, day, hour, minute }: Timestamp): number {
  return (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute;
}
