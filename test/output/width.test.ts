import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, cutEnd, cutMiddle, graphemes } from '../../src/output/text/width.ts';

describe('columnsOf', () => {
  it.each([
    ['plain', 5],
    ['한국', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['👍🏽', 2],
    ['1️⃣', 2],
    ['🇰🇷', 2],
    ['🫨', 2],
    ['น้ำ', 2],
    ['ນ້ຳ', 2],
    ['नमस्ते दिल्ली', 10],
    ['வணக்கம்', 5],
    ['မြန်မာ', 5],
    ['ស្រុក', 3],
    ['مُحَمَّدٌ', 4],
    ['שָׁלוֹם', 4],
    ['\u1112\u1161\u11ab', 2],
    ['ｶﾞ', 2],
    ['a\u200bb', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => expect(columnsOf(text)).toBe(columns));
});

describe('graphemes', () => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const segments = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

  it('are those of the engine for any characters next to each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(Array.from(graphemes(text))).toEqual(segments(text));
      }),
    );
  });

  it('are those of the engine for every character of the basic plane', () => {
    const BLOCK = 64;
    for (let block = 0; block < 0xd800; block += BLOCK) {
      const codes = Array.from({ length: BLOCK }, (_, at) => block + at);
      const text = codes.map((code) => `${String.fromCharCode(code, code)}a`).join('');
      expect(Array.from(graphemes(text))).toEqual(segments(text));
    }
  });
});

describe('cutMiddle', () => {
  it.each([
    ['Top diplomats hold talks', 24, 'Top diplomats hold talks'],
    ['Top diplomats hold talks', 11, 'Top d…talks'],
    ['섬마을 보건소에 드론으로', 11, '섬마…으로'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('%s in %i columns', (text, columns, cut) => expect(cutMiddle(text, columns)).toBe(cut));

  it('never exceeds the width and never splits a character', () => {
    const family = '👨‍👩‍👧';
    expect(cutMiddle(family.repeat(4), 5)).toBe(`${family}…${family}`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, columns) => {
        expect(columnsOf(cutMiddle(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('cutEnd', () => {
  it('marks the cut', () => {
    expect(cutEnd('abcdef', 4)).toBe('abc…');
    expect(cutEnd('abcd', 4)).toBe('abcd');
    expect(cutEnd('한국어', 4)).toBe('한…');
    expect(cutEnd('abcd', 0)).toBe('');
  });
});
