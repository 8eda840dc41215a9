import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/article/article.ts';
import { parseStory } from '../../src/article/parse.ts';
import { HEADLINE, storyOf } from './story-text.ts';

interface Row {
  /** A dateline with its separator, or the first words of a story that has none. */
  readonly raw: string;
  /** The words after it. */
  readonly next: string;
  readonly is_dateline: boolean;
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly separator: string | null;
  /** The shape, or why there is no dateline. */
  readonly style: string;
}

/** Invented stories' first words, one or more for each shape; `npm run accuracy` counts them. */
const ROWS: Row[] = readFileSync(new URL('datelines.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

function read({ raw, next }: Row) {
  const opening = `${raw} ${next}`.trimEnd();
  const story = parseStory(storyOf('', HEADLINE, '', `${opening} and that is all. (END)`));
  const { dateline, byline } = story.spans;
  const cut = (span: Span | null): string | null => span && story.text.slice(span.start, span.end);
  return {
    ...{ headline: story.headline, raw: cut(dateline), place: cut(dateline?.place ?? null) },
    ...{ date: cut(dateline?.date ?? null), agency: cut(dateline?.agency ?? null) },
    ...{ byline: cut(byline), separator: cut(dateline?.separator ?? null) },
  };
}

describe('a story that opens with a dateline', () => {
  it.each(ROWS.filter((row) => row.is_dateline).map((row) => [row.raw, row.style, row] as const))(
    '%j (%s)',
    (_, __, row) => {
      const { place, date, agency, byline, separator } = row;
      const { raw, ...parts } = read(row);
      expect(parts).toEqual({ headline: HEADLINE, place, date, agency, byline, separator });
      // A closing bracket or slash is the dateline's end where it has no separator.
      expect(raw).toBe(row.raw);
    },
  );
});

describe('a story that opens with its sentence', () => {
  it.each(ROWS.filter((row) => !row.is_dateline).map((row) => [row.raw, row] as const))(
    '%j',
    (_, row) => {
      expect(read(row)).toMatchObject({ headline: HEADLINE, raw: null, byline: null });
    },
  );
});
