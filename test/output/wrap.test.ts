import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/output/text/width.ts';
import { wrapText } from '../../src/output/text/wrap.ts';

describe('wrapText', () => {
  it('breaks at spaces and keeps line breaks', () => {
    expect(wrapText('one two three\n\nfour', 7)).toBe('one two\nthree\n\nfour');
  });

  it('splits a word wider than a line, but no wide character', () => {
    expect(wrapText('abcdefgh ij', 3)).toBe('abc\ndef\ngh\nij');
    expect(wrapText('섬마을보건소', 5)).toBe('섬마\n을보\n건소');
  });

  it('splits a word of any length', () => {
    expect(wrapText('a'.repeat(2_000_000), 10).split('\n')).toHaveLength(200_000);
  });

  it('fits every line and drops only the spaces at breaks', () => {
    const words = fc.array(fc.stringMatching(/^[a-z한글]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (list, width) => {
        const wrapped = wrapText(list.join(' '), width);
        for (const line of wrapped.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(wrapped.replace(/[\n ]/g, '')).toBe(list.join(''));
      }),
    );
  });
});
