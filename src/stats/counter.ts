/** How many stories have a value; a null value counts those that have none. */
export interface Count {
  readonly value: string | null;
  readonly stories: number;
}

interface Counted {
  readonly value: string;
  stories: number;
}

const MOST_WRITTEN = 50_000;

/** Counts stories by values. Values that differ in case only are one, spelt as first seen. */
export class Counter {
  readonly #counts = new Map<string, Counted>();
  /** The same by values as they are written: most come again, and need not be folded again. */
  readonly #written = new Map<string, Counted>();
  #without = 0;

  add(values: readonly string[]): void {
    const [first, ...others] = values;
    if (first === undefined) {
      this.#without++;
      return;
    }
    const count = this.#countOf(first);
    count.stories++;
    if (others.length === 0) return;
    const counted = new Set([count]);
    for (const value of others) {
      const other = this.#countOf(value);
      if (counted.has(other)) continue;
      counted.add(other);
      other.stories++;
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
    if (this.#written.size < MOST_WRITTEN) this.#written.set(cutLoose(value), count);
    return count;
  }

  /** Most stories first, then by value; the stories without a value come last. */
  counts(): Count[] {
    const counts: Count[] = [...this.#counts.values()].map(({ value, stories }) => ({
      value,
      stories,
    }));
    counts.sort((a, b) => b.stories - a.stories || (String(a.value) < String(b.value) ? -1 : 1));
    return this.#without === 0 ? counts : [...counts, { value: null, stories: this.#without }];
  }
}

/** A copy that does not keep the text of the whole file in memory, as a part of it would. */
function cutLoose(part: string): string {
  return Array.from(part).join('');
}

/** Whole numbers and how often each came: exact, and no larger than the range of the numbers. */
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

  /** The least value that at least the share `q` (0 to 1) of all values do not exceed; or null. */
  quantile(q: number): number | null {
    let left = Math.max(1, Math.ceil(q * this.#size));
    for (const [value, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      left -= count;
      if (left <= 0) return value;
    }
    return null;
  }
}
