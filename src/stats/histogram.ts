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
