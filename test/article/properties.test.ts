import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../src/article/article.ts';
import { parseStories, parseStory } from '../../src/article/parse.ts';
import { brokenPromises } from '../accuracy/promise.mjs';
import { BODY, HEADLINE, storyOf, wordsOf } from './story-text.ts';

/** Pieces of stories, intact and broken. */
const PIECES = [
  ...['ID :', 'ID: ', 'XID :', '470900', 'Thu, 11/23/2017 - 01:57', '13/45/2017 - 99:99'],
  ...['Auther :', 'Author : Kim', 'Shortlink :', 'http://example.org/1', 'The shortlink copeid'],
  ...[HEADLINE, '(LEAD) ', 'UPDATE 1-', 'Korea-Ferry', '(ATTN: photos)', 'By Kim Soo-ah', '-----'],
  ...[
    'BUSAN',
    ', ',
    'Nov. 22',
    '22.11.2017',
    ' (Yonhap)',
    '/TASS/',
    ' -- ',
    ': ',
    ' | ',
    '（',
    '）',
  ],
  ...[
    '서울',
    '=연합뉴스',
    '北京',
    '11月22日',
    '電',
    'عمان',
    ' نوفمبر ',
    'Москва',
    ' года',
    '𝔊',
    '\u0301',
  ],
  ...[
    'A ferry will sail to the island.',
    ' (END)',
    'Enditem',
    '==Kyodo',
    'Lusa/Fim',
    './.',
    '(끝)',
  ],
  ...['kdh', 'X', '×', '\n', '\r\n', '\r', '\n\n', ' ', '\t', '\uFEFF', '\u00a0', '\0', '\ud800'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('\n')),
);

/** A story in which every field is present. */
const wholeStory = fc
  .record({
    id: fc.integer({ min: 1, max: 999_999 }),
    headline: fc.constantFrom(HEADLINE, '(LEAD) Ferry freed', 'Summary of news'),
    body: fc.constantFrom(BODY, 'No dateline here. (END)', `${BODY}\n\nkdh`),
    end: fc.constantFrom('', '\n', '\n\nX', '\r\n\r\nX'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ id, headline, body, end, lineEnd }) => {
    const text = storyOf('', headline, '', body).replace('470900', String(id)) + end;
    return text.replace(/\r\n|\n/g, lineEnd);
  });

/** A page that contains everything a page can have, line by line. */
const PAGE = [
  ...['ID :', '470900', 'Thu, 11/23/2017 - 01:57', 'Auther :', 'Shortlink :'],
  ...['http://example.org/node/470900', 'The shortlink copeid', 'Ferries between the port and the'],
  ...['islands are late', '(ATTN: RECASTS headline;', 'ADDS details)', 'Eds: Adds quotes'],
  ...['By Kim Soo-ah', 'BUSAN, Nov. 22 (Yonhap) --', '(EDS: UPDATING WITH DETAILS)'],
  ...['Ferries between the port and the islands to the south waited for two hours on'],
  ...['Wednesday, the harbour office said, as the long-', 'disused basin froze.'],
  ...[
    'The ice was broken up by two tugs before noon, an official said by phone.',
    '- tugs',
    '- ice',
  ],
  ...['kdh@example.org', '(END)', '21:48 LOCAL TIME 18:48 GMT', '', 'X'],
];

/** That page with lines dropped, repeated or moved, or with characters inserted. */
const mutatedPage = fc
  .array(
    fc.record({
      at: fc.nat(PAGE.length),
      count: fc.integer({ min: 0, max: 6 }),
      to: fc.nat(PAGE.length),
      piece: fc.constantFrom(
        '',
        '',
        ...PIECES,
        '\u200b',
        '\u200e',
        '\u0085',
        '\u2028',
        '\f',
        '\r\r\n',
      ),
    }),
    { maxLength: 4 },
  )
  .map((changes) => {
    const lines = [...PAGE];
    for (const { at, count, to, piece } of changes) {
      const moved = piece.length % 2 === 0 ? lines.slice(at, at + count) : lines.splice(at, count);
      lines.splice(to, 0, ...moved);
      if (piece !== '') lines[at] = `${piece}${lines[at] ?? ''}`;
    }
    return lines.join('\n');
  });

function* spansOf({ spans, paragraphs, diagnostics }: Article): Generator<Span> {
  const { notes, dateline, ...single } = spans;
  const { places = [], ...parts } = dateline ?? {};
  const inDateline = Object.values(parts).filter((part) => typeof part === 'object');
  const all = [...Object.values(single), ...notes, ...paragraphs, ...places, ...inDateline];
  for (const span of all) if (span !== null) yield span;
  if (dateline !== null) yield dateline;
  yield* diagnostics;
}

describe('any text', () => {
  it.each([
    ['of any kind', anyText],
    ['of a page', mutatedPage],
  ])('%s: every word is in a field or reported, and no word is invented', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(brokenPromises(text, parseStories(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('has spans within the story', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const story of parseStories(text)) {
          for (const { start, end } of spansOf(story)) {
            expect(start).toBeGreaterThanOrEqual(story.start);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(story.end);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has fields that equal the text at their spans', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const story = parseStory(text);
        const cut = (span: Span | null): string | null => span && text.slice(span.start, span.end);
        // Undoing hard wraps changes white space and drops invisible characters next to it.
        const bare = (value: string | null): string | null =>
          value?.replace(
            /[\s\u0085\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]+/g,
            '',
          ) ?? null;
        const { spans, dateline } = story;
        for (const field of ['author', 'shortlink', 'leadMark', 'byline', 'endMark'] as const) {
          expect(story[field]).toBe(cut(spans[field]));
        }
        for (const field of ['slug', 'headline', 'subhead', 'initials', 'body'] as const) {
          expect(bare(story[field])).toBe(bare(cut(spans[field])));
          expect(story[field]).toBe(story[field]?.trim() ?? null);
        }
        expect(story.notes.map(bare)).toEqual(spans.notes.map(cut).map(bare));
        const words = spans.dateline && {
          ...{ raw: cut(spans.dateline), place: cut(spans.dateline.place) },
          ...{ dateWritten: cut(spans.dateline.date), agency: cut(spans.dateline.agency) },
          ...{ separator: cut(spans.dateline.separator), places: spans.dateline.places.map(cut) },
        };
        if (words === null) expect(dateline).toBeNull();
        else expect(dateline).toMatchObject(words);
        expect(Number.isInteger(story.words)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('has null for missing fields', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const story = parseStory(text);
        const values = Object.values({ ...wordsOf(story), ...story.spans, ...story.dateline });
        expect(values).not.toContain(undefined);
        expect(values).not.toContain('');
      }),
    );
  });
});

describe('concatenated stories', () => {
  it('parse like single stories', () => {
    fc.assert(
      fc.property(fc.array(wholeStory, { minLength: 1, maxLength: 5 }), (texts) => {
        const stories = parseStories(texts.join(''));
        expect(stories.map(wordsOf)).toEqual(texts.map((text) => wordsOf(parseStory(text))));
      }),
    );
  });
});
