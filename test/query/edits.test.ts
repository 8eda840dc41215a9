import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/query/text/edit-distance.ts';

/** By definition, without a table. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    naive(restA, b) + 1,
    naive(a, restB) + 1,
    naive(restA, restB) + (a[0] === b[0] ? 0 : 1),
    swapped ? naive(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe('the edit distance', () => {
  test('counts a swap as one', () => {
    expect(editDistance('korea', 'korae', 2)).toBe(1);
    expect(editDistance('korea', 'corean', 2)).toBe(2);
    expect(editDistance('korea', 'china', 2)).toBe(3);
  });

  test('agrees with its definition up to the limit', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(naive(a, b), most + 1));
      }),
      { numRuns: 500 },
    );
  });
});
