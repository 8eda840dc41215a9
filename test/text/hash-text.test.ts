import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from '../../src/text/hash-text.ts';

test('equal texts have equal hashes, and texts that differ anywhere have not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (before, one, other) => {
      expect(hashText(before + one)).toEqual(hashText(`${before}${one}`));
      if (one !== other) expect(hashText(before + one)).not.toEqual(hashText(before + other));
    }),
  );
});

test('all of a long text counts, wherever its pieces end', () => {
  for (const length of [2 ** 16 - 3, 2 ** 16 - 1, 2 ** 16, 2 ** 16 + 1, 3 * 2 ** 16]) {
    const text = '가'.repeat(length);
    const hashes = [text, `${text}.`, `${text}\0`, `.${text}`].map((one) => hashText(one).join());
    expect(new Set(hashes).size).toBe(hashes.length);
  }
});

test('the two numbers are unsigned and do not depend on each other', () => {
  const hashes = Array.from({ length: 1000 }, (_, number) => hashText(`story ${number}`));
  for (const at of [0, 1]) expect(new Set(hashes.map((hash) => hash[at])).size).toBe(1000);
  expect(hashes.flat().every((half) => half >= 0 && half < 2 ** 32)).toBe(true);
});
