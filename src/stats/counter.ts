/** Number of stories that have a value. */
export interface Count {
  /** The value; null for stories that have none. */
  readonly value: string | null;
  /** Number of stories. */
  readonly stories: number;
}

/** Counts stories by values. Values that differ only in case are the same, and keep the spelling seen first. */
export class Counter {
  readonly #counts = new Map<string, { readonly value: string; stories: number }>();
  #without = 0;

  add(values: readonly string[]): void {
    if (values.length === 0) this.#without++;
    const counted = new Set<string>();
    for (const value of values) {
      const key = value.normalize('NFC').toLowerCase();
      if (counted.has(key)) continue;
      counted.add(key);
      const count = this.#counts.get(key);
      if (count !== undefined) count.stories++;
      else this.#counts.set(cutLoose(key), { value: cutLoose(value), stories: 1 });
    }
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

/** Copies a string, because a slice of a string keeps the text of the whole file in memory. */
function cutLoose(part: string): string {
  return Array.from(part).join('');
}

/** Exact counts of whole numbers, in memory that grows with the number of distinct values. */
export class Histogram {
  readonly #counts = new Map<number, number>();
  #size = 0;
  #total = 0;

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    this.#size++;
    this.#total += value;
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
