import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/query/text/segments.ts';
import { expectLinear } from '../linear.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

describe('the segments of a text', () => {
  test('are the same when segmented in pieces', () => {
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
  ])('can be longer than a piece: %s', (_, long) => {
    expect([...segmentsOf(`${long}x${long}`, graphemes)]).toEqual([long, 'x', long]);
  });

  test.each([
    ['graphemes', graphemes, 'e\u0301'],
    ['graphemes', graphemes, '서울'],
    ['words', words, 'ภาษาไทย'],
    ['words', words, '北京的'],
  ])('take linear time: %s', (_kind, segmenter, unit) => {
    expectLinear(20_000, (length) => {
      for (const _ of segmentsOf(unit.repeat(length / unit.length), segmenter));
    });
  });
});
