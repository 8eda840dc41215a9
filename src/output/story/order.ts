import type { FieldValue } from './fields.ts';

interface Waiting<Row> {
  readonly key: FieldValue;
  readonly number: number;
  readonly row: Row;
}

function isNumber(value: FieldValue): value is number {
  return typeof value === 'number';
}

/**
 * Numbers sort before strings. Strings are compared by code unit, so that the order does not depend
 * on the locale.
 */
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
 * Sorts rows by key. The sort is stable, and rows without a key come last. With a limit, it holds
 * only about twice that many rows at a time.
 */
export class RowSorter<Row> {
  readonly #descending: boolean;
  readonly #limit: number;
  #waiting: Waiting<Row>[] = [];
  #count = 0;

  constructor(descending: boolean, limit: number | null) {
    this.#descending = descending;
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
  }

  add(key: FieldValue, row: Row): void {
    if (this.#limit === 0) return;
    const number = this.#count++;
    this.#waiting.push({ key, number, row });
    if (this.#waiting.length >= 2 * this.#limit + 100) this.#trim();
  }

  /** The sorted rows, at most `limit`. */
  sorted(): Row[] {
    this.#trim();
    return this.#waiting.map(({ row }) => row);
  }

  #trim(): void {
    this.#waiting.sort((a, b) => this.#compare(a, b));
    if (this.#waiting.length > this.#limit) this.#waiting.length = this.#limit;
  }

  #compare(a: Waiting<Row>, b: Waiting<Row>): number {
    return compareKeys(a.key, b.key, this.#descending) || a.number - b.number;
  }
}

/** Compares two keys; a missing key comes last in either direction. */
function compareKeys(a: FieldValue, b: FieldValue, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = compare(a, b);
  return descending ? -order : order;
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

  constructor(descending: boolean, limit: number | null) {
    this.#descending = descending;
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
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
