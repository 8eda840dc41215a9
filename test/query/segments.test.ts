import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/query/segments.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

const SMALL = 10_000;
const GROWTH = 8;
/** Linear growth is 8, quadratic growth 64. */
const MOST_GROWTH = 24;
const GRANTED_MS = 250;

describe('the segments of a text', () => {
  test('are the same piece by piece', () => {
    const texts = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
      .map((parts) => parts.join('').repeat(30));
    fc.assert(
      fc.property(texts, (text) => {
        const whole = Array.from(graphemes.segment(text), ({ segment }) => segment);
        expect([...segmentsOf(text, graphemes)]).toEqual(whole);
      }),
    );
  });

  test.each([
    ['a letter with marks', `e${'\u0301'.repeat(3000)}`],
    ['a family', '👩‍'.repeat(1000)],
  ])('may each be longer than a piece: %s', (_, long) => {
    expect([...segmentsOf(`${long}x${long}`, graphemes)]).toEqual([long, 'x', long]);
  });

  test.each([
    ['graphemes', graphemes, 'e\u0301'],
    ['graphemes', graphemes, '서울'],
    ['words', words, 'ภาษาไทย'],
    ['words', words, '北京的'],
  ])('take time in proportion: %s', (_, segmenter, unit) => {
    const timeOf = (length: number): number => {
      const text = unit.repeat(length);
      const start = process.cpuUsage();
      for (const _segment of segmentsOf(text, segmenter));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    timeOf(SMALL);
    const small = timeOf(SMALL);
    expect(timeOf(SMALL * GROWTH)).toBeLessThan(small * MOST_GROWTH + GRANTED_MS);
  });
});
