import type { FieldValue } from './fields.ts';

/** A row that waits to be put in order. */
interface Waiting {
  readonly key: FieldValue;
  readonly number: number;
  readonly row: string;
}

function isNumber(value: FieldValue): value is number {
  return typeof value === 'number';
}

/** Numbers before texts; texts by code unit, so that the order is the same everywhere. */
function compare(a: FieldValue, b: FieldValue): number {
  if (isNumber(a) && isNumber(b)) return a - b;
  if (isNumber(a)) return -1;
  if (isNumber(b)) return 1;
  const left = String(a);
  const right = String(b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Puts rows in the order of a key, equal keys as they came, rows without one last. With a limit
 * only about twice so many rows are held at any time.
 */
export class RowSorter {
  readonly #descending: boolean;
  readonly #limit: number;
  #waiting: Waiting[] = [];
  #count = 0;

  constructor(descending: boolean, limit: number | null) {
    this.#descending = descending;
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
  }

  add(key: FieldValue, row: string): void {
    if (this.#limit === 0) return;
    const number = this.#count++;
    this.#waiting.push({ key, number, row });
    if (this.#waiting.length >= 2 * this.#limit + 100) this.#trim();
  }

  /** The rows in order, no more than the limit. */
  sorted(): string[] {
    this.#trim();
    return this.#waiting.map(({ row }) => row);
  }

  #trim(): void {
    this.#waiting.sort((a, b) => this.#compare(a, b));
    if (this.#waiting.length > this.#limit) this.#waiting.length = this.#limit;
  }

  #compare(a: Waiting, b: Waiting): number {
    if (a.key === null || b.key === null) {
      if (a.key === b.key) return a.number - b.number;
      return a.key === null ? 1 : -1;
    }
    const order = compare(a.key, b.key);
    return (this.#descending ? -order : order) || a.number - b.number;
  }
}
