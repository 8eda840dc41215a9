import { describe, expect, it } from 'vitest';
import { isoTimestamp } from '../../src/article/timestamp.ts';
import { storiesFromText } from '../../src/corpus/read/text-stories.ts';
import { findField } from '../../src/output/story/fields.ts';
import { ndjsonPieces, ndjsonRows } from '../../src/output/story/rows.ts';

const time = isoTimestamp;
const stories = (words: string) =>
  ['one', words, 'two'].flatMap((headline) =>
    storiesFromText(
      `ID :\n7\nThu, 11/23/2017 - 01:57\nAuther :\n\n${headline}\n\nSEOUL -- It ended.`,
    ),
  );

describe('ndjsonPieces', () => {
  it.each([
    ['ASCII', 'say "no" \\ to tabs', /say \\"no\\"/],
    ['letters of all kinds', 'café 서울 \u{1f4f0}', /café 서울 \u{1f4f0}/u],
    ['a delete', 'a\x7fb', /a\\u007fb/],
    ['a C1 control', 'a\x9bb', /a\\u009bb/],
    ['a mark that reorders', 'a\u202eb', /a\\u202eb/],
  ])('writes the same rows as ndjsonRows: %s', (_, words, shown) => {
    const headline = findField('headline');
    for (const fields of [null, headline === null ? [] : [headline]]) {
      const rows = ndjsonRows(fields, time);
      const all = stories(words).map((story) => rows.put(rows.read(story)));
      const text = [...ndjsonPieces(stories(words), fields, time)].join('');
      expect(text).toBe(all.join(''));
      expect(text).toMatch(shown);
    }
  });

  it('writes many rows in pieces that end with a row', () => {
    const many = Array.from({ length: 2000 }, (_, index) => stories(`${index} café`)).flat();
    const pieces = [...ndjsonPieces(many, null, time)];
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) expect(piece).toMatch(/^\{.*\}\n$/s);
    const ids = pieces.join('').trimEnd().split('\n');
    expect(ids).toHaveLength(many.length);
  });

  it('writes nothing without stories', () => {
    expect([...ndjsonPieces([], null, time)]).toEqual([]);
  });
});
