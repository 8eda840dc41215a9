import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HashIndex,
  numberHash,
  pairHash,
  textHash,
} from '../../../src/corpus/packed/hash-index.ts';

/** What `findOrAdd` gives for each of the values in turn. */
function foundAmong<Value>(values: readonly Value[], hashOf: (value: Value) => number) {
  const at = (number: number): Value => values[number] as Value;
  const index = new HashIndex(
    (number) => hashOf(at(number)),
    (a, b) => at(a) === at(b),
  );
  return values.map((_, number) => index.findOrAdd(number));
}

/** The same by a plain search. */
const expected = <Value>(values: readonly Value[]): (number | null)[] =>
  values.map((value, number) => {
    const first = values.indexOf(value);
    return first === number ? null : first;
  });

describe('HashIndex', () => {
  it('gives null for a new value, and the first number of a known one', () => {
    expect(foundAmong(['a', 'b', 'a', 'b', 'c', 'a'], textHash)).toEqual([
      null,
      null,
      0,
      1,
      null,
      0,
    ]);
  });

  it('finds the same as a search, also when it has grown', () => {
    const values = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 3000, size: 'max' });
    fc.assert(
      fc.property(values, (numbers) => {
        expect(foundAmong(numbers, numberHash)).toEqual(expected(numbers));
      }),
      { numRuns: 30 },
    );
  });

  it('finds all at once, and leaves out those that are not wanted', () => {
    const values = [7, 8, 7, 9, 8, 7, 9];
    const index = new HashIndex(
      (number) => numberHash(values[number] ?? 0),
      (a, b) => values[a] === values[b],
      values.length,
    );
    const all = Int32Array.from(values.keys());
    expect([...index.repetitions(all, (number) => values[number] !== 9)]).toEqual([
      { number: 2, earlier: 0 },
      { number: 4, earlier: 1 },
      { number: 5, earlier: 0 },
    ]);
  });

  it('tells values apart whose hashes are alike', () => {
    const values = Array.from({ length: 1500 }, (_, number) => number % 700);
    expect(foundAmong(values, () => -1)).toEqual(expected(values));
  });
});

describe('numberHash', () => {
  it('spreads numbers that differ only in their high bits', () => {
    const hashes = Array.from({ length: 1000 }, (_, number) => numberHash(number * 2 ** 32) & 1023);
    expect(new Set(hashes).size).toBeGreaterThan(500);
  });

  it('is the same for two numbers without an array', () => {
    expect(pairHash(3, 2 ** 40)).toBe(numberHash(3, 2 ** 40));
  });
});
