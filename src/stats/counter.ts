/** Number of stories that have a value. */
export interface Count {
  /** The value; null for stories that have none. */
  readonly value: string | null;
  /** Number of stories. */
  readonly stories: number;
}

interface Counted {
  readonly value: string;
  stories: number;
}

const MAX_WRITTEN = 50_000;

/** Counts stories by values. Values that differ only in case are the same, and keep the spelling seen first. */
export class Counter {
  readonly #counts = new Map<string, Counted>();
  /** The same by values as written, so that most values need not be folded again. */
  readonly #written = new Map<string, Counted>();
  #without = 0;

  /** Counts stories that have the same values. */
  add(values: readonly string[], stories = 1): void {
    const [first, ...others] = values;
    if (first === undefined) {
      this.#without += stories;
      return;
    }
    const count = this.#countOf(first);
    count.stories += stories;
    if (others.length === 0) return;
    const counted = new Set([count]);
    for (const value of others) {
      const other = this.#countOf(value);
      if (counted.has(other)) continue;
      counted.add(other);
      other.stories += stories;
    }
  }

  #countOf(value: string): Counted {
    const known = this.#written.get(value);
    if (known !== undefined) return known;
    const key = value.normalize('NFC').toLowerCase();
    let count = this.#counts.get(key);
    if (count === undefined) {
      count = { value: cutLoose(value), stories: 0 };
      this.#counts.set(cutLoose(key), count);
    }
    if (this.#written.size < MAX_WRITTEN) this.#written.set(cutLoose(value), count);
    return count;
  }

  /**
   * Sorted by number of stories, highest first, then by value. Stories without a value come last.
   */
  counts(): Count[] {
    const counts: Count[] = [...this.#counts.values()].map(({ value, stories }) => ({
      value,
      stories,
    }));
    counts.sort((a, b) => b.stories - a.stories || (String(a.value) < String(b.value) ? -1 : 1));
    return this.#without === 0 ? counts : [...counts, { value: null, stories: this.#without }];
  }
}

/** Copies a string, because a slice keeps the text of the whole file in memory. */
function cutLoose(part: string): string {
  return Array.from(part).join('');
}

/** Exact counts of whole numbers, in memory that grows with the number of distinct values. */
export class Histogram {
  readonly #counts = new Map<number, number>();
  #size = 0;
  #total = 0;

  add(value: number, times = 1): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + times);
    this.#size += times;
    this.#total += value * times;
  }

  get total(): number {
    return this.#total;
  }

  /**
   * The smallest value such that at least the share `q` (0 to 1) of all values do not exceed it
   * (nearest rank); null if there are no values.
   */
  quantile(q: number): number | null {
    let left = Math.max(1, Math.ceil(q * this.#size));
    for (const [value, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      left -= count;
      if (left <= 0) return value;
    }
    return null;
  }
}
