import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitsPair } from '../../src/query/text/chars.ts';
import { fold } from '../../src/query/text/fold.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      ...'aAéÉßẞΣςıİŁ½²ﬁ①Ａガｶﾞ각가한กำاَـ\u0301\u0327\u3099\u11a8\u200b\u00ad\ud83d',
    ),
    maxLength: 12,
  }),
);

describe('folding', () => {
  test.each([
    ['Résumé', 'resume'],
    ['Re\u0301sume\u0301', 'resume'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ Οδός', 'οδοσ οδοσ'],
    ['İstanbul ISPARTA ıspırtı', 'istanbul isparta ispirti'],
    ['Łódź Tromsø Đặng Æon', 'lodz tromso dang aeon'],
    ['ＴＨＡＡＤ２０', 'thaad20'],
    ['ｶﾞｽ', 'ガス'],
    ['ガ', 'ガ'],
    ['한미 정상', '한미 정상'],
    ['정', '정'],
    ['مُحَمَّد', 'محمد'],
    ['محـــمد', 'محمد'],
    ['أحمد', 'احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['हिन्दी', 'हिन्दी'],
    ['น้ำ', 'น้ำ'],
    ['O’Donnell “x” co‐op', 'o\'donnell "x" co-op'],
    ['ﬁne\u00adtuning', 'finetuning'],
    ['a\u00a0b\u200bc', 'a b c'],
    ['ｶ\u200b\u3099', 'カ \u3099'],
    ['km² 5½ ₩ ™', 'km² 5½ ₩ ™'],
    ['Ёлка', 'елка'],
  ])('turns %s into %s', (original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  test('handles as many marks per letter as any language uses', () => {
    expect(fold(`\u30ab${'\u0301'.repeat(28)}\u3099`).text).toBe('\u30ac');
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = fold(original).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('ignores case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3 }), (original) => {
        expect(fold(original.toUpperCase()).text).toBe(
          fold(fold(original).text.toUpperCase()).text,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('maps each code unit to the original', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, origins } = fold(original);
        if (origins === null) {
          expect(folded.length).toBe(original.length);
          return;
        }
        expect(origins.length).toBe(folded.length + 1);
        expect(origins.at(-1)).toBe(original.length);
        expect(Array.from(origins)).toEqual(Array.from(origins).toSorted((a, b) => a - b));
        for (const origin of origins) {
          if (splitsPair(original, origin)) continue;
          expect(fold(original.slice(0, origin)).text + fold(original.slice(origin)).text).toBe(
            folded,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});
