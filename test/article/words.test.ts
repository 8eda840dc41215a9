import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/article/words.ts';

function count(text: string): number {
  return countWords(text, 0, text.length);
}

/** Counts by definition, word by word. */
function counted(text: string): number {
  return text.split(/[\s\uFEFF]+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['  one \t two\n', 2],
    ['one -- two', 2],
    ['-- “ ” …', 0],
    ['half-time U.S. 3.5', 3],
    ['군은 배가', 2],
    ['北京，下雨', 1],
    ['𝔊 𝔊', 2],
    ['one\u00a0two\u3000three', 3],
    ['naïve café', 2],
    ['don’t hard-working', 2],
    ['😀 𝒳 – !', 1],
  ])('%j: %i', (text, expected) => {
    expect(count(text)).toBe(expected);
  });

  it('counts only within the given range', () => {
    expect(countWords('one two three', 4, 7)).toBe(1);
    expect(countWords('one two three', 2, 9)).toBe(3);
  });

  it('counts long texts like their pieces', () => {
    expect(count('word '.repeat(10_000))).toBe(10_000);
    expect(count('x'.repeat(30_000))).toBe(1);
    expect(count('слово '.repeat(10_000))).toBe(10_000);
    expect(count(`${'word '.repeat(3000)}${'слово '.repeat(3000)}`)).toBe(6000);
  });

  it('agrees with the definition for any text', () => {
    const unit = fc.constantFrom('a', '1', ' ', '\n', '-', 'é', '한', '\u3000', '𝔊', '…', '\ud800');
    const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, (value) => {
        expect(count(value)).toBe(counted(value));
      }),
    );
  });
});
