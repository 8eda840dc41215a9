import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/article/parse.ts';
import { HEADLINE, storyOf } from './story-text.ts';

interface Row {
  readonly raw: string;
  /** What comes between `raw` and `next`; a space by default. */
  readonly between?: string;
  readonly next: string;
  readonly is_dateline: boolean;
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly separator: string | null;
}

const rows = readFileSync(new URL('datelines.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));

function readRow({ raw, between = ' ', next }: Row) {
  const body = `${raw}${between}${next} and the talks went on, officials said. (END)`;
  const { headline, dateline, byline } = parseStory(storyOf('', HEADLINE, '', body));
  expect(headline).toBe(HEADLINE);
  if (dateline === null) return null;
  const { place, dateWritten, agency, separator } = dateline;
  return { raw: dateline.raw, place, date: dateWritten, agency, byline, separator };
}

describe('datelines as agencies write them', () => {
  it.each(rows.filter((row) => row.is_dateline))('$raw', (row) => {
    const { raw, place, date, agency, byline, separator } = row;
    expect(readRow(row)).toEqual({ raw, place, date, agency, byline, separator });
  });
});

describe('openings that are not a dateline', () => {
  it.each(rows.filter((row) => !row.is_dateline))('$raw', (row) => {
    expect(readRow(row)).toBeNull();
  });
});
