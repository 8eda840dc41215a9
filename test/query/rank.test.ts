import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ranking } from '../../src/query/rank.ts';

interface Row {
  readonly frequencies: readonly number[];
  readonly length: number;
}

/** BM25 by definition, with k1 = 1.2 and b = 0.75. */
function scores(rows: readonly Row[], read: number): number[] {
  const average = rows.reduce((sum, row) => sum + row.length, 0) / rows.length;
  const holding = (term: number) => rows.filter((row) => (row.frequencies[term] ?? 0) > 0).length;
  return rows.map(({ frequencies, length }) =>
    frequencies
      .map((tf, term) => {
        const idf = Math.log(1 + (read - holding(term) + 0.5) / (holding(term) + 0.5));
        return (idf * tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * length) / average));
      })
      .reduce((sum, score) => sum + score, 0),
  );
}

const row = fc.record({
  frequencies: fc.tuple(fc.nat(5), fc.nat(3)),
  length: fc.integer({ min: 1, max: 50 }),
});

describe('the ranking', () => {
  test('is the list of stories sorted by BM25, cut at the limit', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.nat(100),
        fc.nat(70),
        (rows, others, limit) => {
          const ranking = new Ranking(2);
          ranking.read(rows.length + others);
          for (const [key, counts] of rows.entries()) ranking.add(key, counts);
          const expected = scores(rows, rows.length + others).map((score, key) => ({ key, score }));
          const best = ranking.best(limit);
          expect(best.length).toBe(Math.min(limit, rows.length));
          const sorted = expected.map(({ score }) => score).toSorted((a, b) => b - a);
          for (const [place, { key, score }] of best.entries()) {
            expect(score).toBeCloseTo(sorted[place] ?? Number.NaN, 9);
            expect(score).toBeCloseTo(expected[key]?.score ?? Number.NaN, 9);
          }
          expect(new Set(best.map(({ key }) => key)).size).toBe(best.length);
        },
      ),
    );
  });

  test('puts the rarer word, the shorter story and the lower key first', () => {
    const ranking = new Ranking(2);
    ranking.read(10);
    const add = (key: number, frequencies: number[], length: number) =>
      ranking.add(key, { frequencies, length });
    add(5, [1, 0], 100);
    add(4, [1, 0], 100);
    add(3, [1, 0], 50);
    add(2, [0, 1], 100);
    expect(ranking.best(10).map(({ key }) => key)).toEqual([2, 3, 4, 5]);
    expect(ranking.best(1).map(({ key }) => key)).toEqual([2]);
    expect(ranking.best(0)).toEqual([]);
  });

  test('handles many stories and a low limit', () => {
    const ranking = new Ranking(1);
    ranking.read(5000);
    for (let key = 0; key < 5000; key++) ranking.add(key, { frequencies: [key % 977], length: 10 });
    expect(ranking.best(3).map(({ key }) => key)).toEqual([976, 1953, 2930]);
  });

  test('is empty without stories', () => {
    expect(new Ranking(1).best(5)).toEqual([]);
    const ranking = new Ranking(0);
    ranking.add(1, { frequencies: [], length: 0 });
    expect(ranking.best(5)).toEqual([{ key: 1, score: 0 }]);
  });
});
