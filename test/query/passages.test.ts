import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPassages } from '../../src/query/passages.ts';

function shown(value: string, word: string, limit = 9, margin = 20): string[] {
  const matches = Array.from(value.matchAll(new RegExp(word, 'g')), ({ index }) => ({
    start: index,
    end: index + word.length,
  }));
  return cutPassages(value, matches, { limit, margin }).map(({ start, end, highlights }) => {
    let text = '';
    let at = start;
    for (const mark of highlights) {
      text += `${value.slice(at, mark.start)}[${value.slice(mark.start, mark.end)}]`;
      at = mark.end;
    }
    return text + value.slice(at, end);
  });
}

const BODY =
  'Cocoa prices rose on Monday after rain in Ghana, traders said. The buffer stock manager will buy cocoa in London this week, officials added.\n\nThe cocoa pact ends.';

describe('a passage', () => {
  test('begins and ends between words, and with its paragraph', () => {
    expect(shown(BODY, 'cocoa')).toEqual([
      'manager will buy [cocoa] in London this',
      'The [cocoa] pact ends.',
    ]);
    expect(shown(BODY, 'rose')).toEqual(['Cocoa prices [rose] on Monday after']);
  });

  test('is shared by matches that are close together, up to the limit', () => {
    expect(shown(BODY, 'ra')).toHaveLength(1);
    expect(shown(BODY, 'in ')).toHaveLength(2);
    expect(shown(BODY, 'in ', 1)).toHaveLength(1);
    expect(shown(BODY, 'in ', 0)).toEqual([]);
  });

  test('has a maximum length', () => {
    const dense = 'oil and more of '.repeat(40);
    const passages = cutPassages(
      dense,
      Array.from(dense.matchAll(/oil/g), ({ index }) => ({ start: index, end: index + 3 })),
      { limit: 100, margin: 20 },
    );
    expect(passages.length).toBeGreaterThan(3);
    for (const { start, end } of passages) expect(end - start).toBeLessThanOrEqual(100);
    expect(passages.flatMap(({ highlights }) => highlights)).toHaveLength(40);
  });

  test('does not split a grapheme cluster', () => {
    const family = '👨‍👩‍👧‍👦';
    const value = `${family.repeat(9)}oil${family.repeat(9)}`;
    for (let margin = 0; margin < 40; margin++) {
      const [text] = shown(value, 'oil', 1, margin);
      expect(text?.replaceAll(family, '')).toBe('[oil]');
    }
  });

  test('contains its matches in order and does not overlap others', () => {
    const value = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\n\n', 'é', '한', '😀'),
      maxLength: 300,
    });
    const cuts = fc.array(fc.nat(300), { maxLength: 20 });
    fc.assert(
      fc.property(
        value,
        cuts,
        fc.integer({ min: 0, max: 40 }),
        fc.nat(6),
        (text, at, margin, limit) => {
          const borders = Array.from(new Set(at.map((index) => Math.min(index, text.length)))).sort(
            (a, b) => a - b,
          );
          const matches = borders.flatMap((start, index) => {
            const end = borders[index + 1];
            return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
          });
          const passages = cutPassages(text, matches, { limit, margin });
          expect(passages.length).toBeLessThanOrEqual(limit);
          const highlights = passages.flatMap((passage) => passage.highlights);
          expect(highlights).toEqual(matches.slice(0, highlights.length));
          let last = 0;
          for (const passage of passages) {
            expect(passage.start).toBeGreaterThanOrEqual(last);
            expect(passage.highlights[0]?.start).toBeGreaterThanOrEqual(passage.start);
            expect(passage.highlights.at(-1)?.end).toBeLessThanOrEqual(passage.end);
            last = passage.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
