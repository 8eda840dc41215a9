import type { FieldValue } from './fields.ts';

/**
 * Numbers sort before strings. Strings are compared by code unit, so that the order does not depend
 * on the locale.
 */
function compare(a: FieldValue, b: FieldValue): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : Number(left > right);
}

/** Compares two keys; a missing key comes last in either direction. */
function compareKeys(a: FieldValue, b: FieldValue, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = compare(a, b);
  return descending ? -order : order;
}

/**
 * Sorts rows by key. The sort is stable, and rows without a key come last. With a limit, it holds
 * only about twice that many rows at a time.
 */
export class RowSorter<Row> {
  readonly #descending: boolean;
  readonly #limit: number;
  readonly #waiting: { readonly key: FieldValue; readonly row: Row }[] = [];

  constructor(descending: boolean, limit = Number.POSITIVE_INFINITY) {
    this.#descending = descending;
    this.#limit = limit;
  }

  add(key: FieldValue, row: Row): void {
    this.#waiting.push({ key, row });
    if (this.#waiting.length >= 2 * this.#limit + 100) this.#trim();
  }

  /** The sorted rows, at most `limit`. */
  sorted(): Row[] {
    this.#trim();
    return this.#waiting.map(({ row }) => row);
  }

  #trim(): void {
    this.#waiting.sort((a, b) => compareKeys(a.key, b.key, this.#descending));
    if (this.#waiting.length > this.#limit) this.#waiting.length = this.#limit;
  }
}

/**
 * Rejects rows early that cannot be among the first `limit`, because enough rows with smaller keys
 * have been seen. It stores only keys.
 */
export class KeyBar {
  readonly #descending: boolean;
  readonly #limit: number;
  #keys: FieldValue[] = [];
  /** The last of the first `limit` keys, once that many have been seen. */
  #bar: { readonly key: FieldValue } | null = null;

  /** `limit` may be infinite. */
  constructor(descending: boolean, limit: number) {
    this.#descending = descending;
    this.#limit = limit;
  }

  /** Whether a row with this key may be among the first. */
  lets(key: FieldValue): boolean {
    if (this.#limit === Number.POSITIVE_INFINITY) return true;
    if (this.#bar !== null && compareKeys(key, this.#bar.key, this.#descending) > 0) return false;
    this.#keys.push(key);
    if (this.#keys.length >= 2 * this.#limit + 100) this.#raise();
    return true;
  }

  #raise(): void {
    this.#keys.sort((a, b) => compareKeys(a, b, this.#descending));
    this.#keys.length = this.#limit;
    const key = this.#keys.at(-1);
    if (key !== undefined) this.#bar = { key };
  }
}
