/** How many stories have a value; a null value counts those that have none. */
export interface Count {
  readonly value: string | null;
  readonly stories: number;
}

/** Counts stories by values. Values that differ in case only are one, spelt as first seen. */
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
