import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { Counter, Histogram } from '../../../src/stats/counter.ts';
import { DIMENSIONS } from '../../../src/stats/dimensions.ts';
import { type Stats, StoryStats } from '../../../src/stats/story-stats.ts';
import { dateline, storyWith } from '../story.ts';

function statsOf(articles: readonly Partial<Article>[]): Stats {
  const stats = new StoryStats(DIMENSIONS);
  for (const fields of articles) stats.add(storyWith(fields).article);
  return stats.result();
}

function at(year: number, month: number, day: number, hour = 0, minute = 0) {
  return { timestamp: { year, month, day, hour, minute } };
}

describe('story statistics', () => {
  it('are empty without stories', () => {
    expect(statsOf([])).toEqual({
      ...{ stories: 0, first: null, last: null },
      words: { total: 0, median: null, p90: null },
      without: { timestamp: 0, dateline: 0, author: 0 },
      by: new Map(DIMENSIONS.map((dimension) => [dimension, []])),
    });
  });

  it('count values and missing fields', () => {
    const { by, without } = statsOf([
      { dateline: dateline('SEOUL', 'Yonhap', 'Yonhap News Agency'), author: 'Kim' },
      { dateline: dateline('Seoul', '연합뉴스', 'Yonhap News Agency'), byline: 'KIM' },
      { dateline: { ...dateline('X', 'APA'), places: ['BAKU', 'Baku', 'Shaki'] } },
      {},
    ]);
    expect(without).toEqual({ timestamp: 4, dateline: 1, author: 2 });
    expect(by.get('agency')).toEqual([
      { value: 'APA', stories: 1 },
      { value: 'Yonhap', stories: 1 },
      { value: '연합뉴스', stories: 1 },
      { value: null, stories: 1 },
    ]);
    expect(by.get('place')).toEqual([
      { value: 'SEOUL', stories: 2 },
      { value: 'BAKU', stories: 1 },
      { value: 'Shaki', stories: 1 },
      { value: null, stories: 1 },
    ]);
    expect(by.get('author')).toEqual([
      { value: 'Kim', stories: 2 },
      { value: null, stories: 2 },
    ]);
  });

  it('include when stories were sent', () => {
    const stats = statsOf([at(2017, 11, 23, 1, 57), at(2017, 11, 30, 1), at(2016, 2, 29, 23, 59)]);
    expect([stats.first, stats.last]).toEqual(['2016-02-29T23:59', '2017-11-30T01:00']);
    const values = (dimension: 'year' | 'month' | 'day' | 'weekday' | 'hour') =>
      stats.by.get(dimension)?.map(({ value, stories }) => `${value} ${stories}`);
    expect(values('year')).toEqual(['2017 2', '2016 1']);
    expect(values('month')).toEqual(['2017-11 2', '2016-02 1']);
    expect(values('day')).toEqual(['2016-02-29 1', '2017-11-23 1', '2017-11-30 1']);
    expect(values('weekday')).toEqual(['Thursday 2', 'Monday 1']);
    expect(values('hour')).toEqual(['01 2', '23 1']);
  });

  it('have exact quantiles of words', () => {
    expect(statsOf([1, 2, 3, 4, 100].map((words) => ({ words }))).words).toEqual({
      ...{ total: 110, median: 3, p90: 100 },
    });
  });
});

describe('a counter', () => {
  it('keeps the names in memory but not the texts around them', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    const counter = new Counter();
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let number = 0; number < 10_000; number++) {
      const text = `an author whose number is ${number} ${`${number}-`.repeat(1000)}`;
      counter.add([text.slice(0, 32)]);
    }
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
    expect(counter.counts()).toHaveLength(10_000);
  });
});

describe('a histogram', () => {
  it('has the same quantiles as a sorted list', () => {
    const numbers = fc.array(fc.nat(50), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, q) => {
        const histogram = new Histogram();
        for (const value of values) histogram.add(value);
        const rank = Math.max(1, Math.ceil(q * values.length));
        expect(histogram.quantile(q)).toBe(values.toSorted((a, b) => a - b)[rank - 1]);
      }),
    );
  });
});
