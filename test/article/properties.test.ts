import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, parseStories, parseStory, type Span } from '../../src/index.ts';
import { storyText } from './story.ts';

/** What stories are made of, well and badly put together. */
const PIECES = [
  'ID :',
  'ID: ',
  '470853',
  'X',
  'XID :',
  'Thu, 11/23/2017 - 01:57',
  '13/32/2017 - 99:99',
  'Auther :',
  'Author : Kim',
  'Shortlink :',
  'http://example.org/1',
  'The shortlink copeid',
  'Desk :',
  '(LEAD) ',
  'UPDATE 1-',
  'Ministers hold talks',
  '(ATTN: photos)',
  'By Kim Soo-yeon',
  'BEIJING',
  'NEW YORK AND MAINZ, Germany',
  '/',
  ', ',
  'Nov. 22',
  '22 نوفمبر',
  '(Yonhap)',
  '/TASS/',
  ' -- ',
  ' – ',
  ': ',
  '【北京=共同】',
  '新华社北京11月22日电',
  '(서울=연합뉴스) 김하늘 기자 =',
  'The talks went on. ',
  '- a point',
  'a\tb',
  '(END)',
  'Enditem',
  '--SPA',
  'kdh',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\ufeff',
  '\u2028',
  ' ',
  '😀',
  '\ud800',
  '\0',
];

const TEXTS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 30 })
    .map((pieces) => pieces.join('\n')),
);

function every(check: (text: string) => void): void {
  fc.assert(fc.property(TEXTS, check), { numRuns: 3000 });
}

const SINGLE = [
  'author',
  'shortlink',
  'slug',
  'leadMark',
  'headline',
  'subhead',
  'byline',
  'endMark',
  'initials',
] as const;

/** Every span of a story with the value that it must cut out, null where only its place counts. */
function* spansOf(story: Article): Generator<readonly [name: string, Span, value: string | null]> {
  const { spans, dateline } = story;
  for (const name of SINGLE) {
    const span = spans[name];
    expect(span === null, name).toBe(story[name] === null);
    if (span !== null) yield [name, span, story[name]];
  }
  for (const [index, note] of spans.notes.entries()) yield ['note', note, story.notes[index] ?? ''];
  for (const name of ['id', 'timestamp', 'trailer', 'body'] as const) {
    const span = spans[name];
    if (span !== null) yield [name, span, null];
  }
  for (const paragraph of spans.paragraphs) yield ['paragraph', paragraph, null];
  for (const { code, start, end } of story.diagnostics) yield [code, { start, end }, null];
  expect(dateline === null).toBe(spans.dateline === null);
  if (dateline === null || spans.dateline === null) return;
  yield ['dateline', spans.dateline, dateline.raw];
  for (const [name, value] of [
    ['place', dateline.place],
    ['date', dateline.dateWritten],
    ['agency', dateline.agency],
    ['separator', dateline.separator],
  ] as const) {
    const span = spans.dateline[name];
    expect(span === null, name).toBe(value === null);
    if (span !== null) yield [name, span, value];
  }
  for (const [index, place] of spans.dateline.places.entries()) {
    yield ['places', place, dateline.places[index] ?? ''];
  }
}

describe('any text', () => {
  it('gives stories whose parts, put together, are the text', () => {
    every((text) => {
      const parts = parseStories(text).flatMap((story) => story.parts);
      let at = 0;
      for (const { start, end } of parts) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
    });
  });

  it('gives fields that stand where their spans say', () => {
    every((text) => {
      for (const story of parseStories(text)) {
        for (const [name, { start, end }, value] of spansOf(story)) {
          expect(start, name).toBeGreaterThanOrEqual(story.start);
          expect(end, name).toBeGreaterThanOrEqual(start);
          expect(end, name).toBeLessThanOrEqual(story.end);
          if (value !== null) expect(text.slice(start, end), name).toBe(value);
        }
      }
    });
  });

  it('gives dates, names and counts without a throw', () => {
    every((text) => {
      for (const story of parseStories(text)) {
        expect(story.dateline?.date ?? '2017-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(story.dateline?.agencyName).not.toBe('');
        expect(story.words).toBeGreaterThanOrEqual(0);
        expect(story.body).not.toBe('');
      }
    });
  });

  it('gives the same first story to parseStory', () => {
    every((text) => {
      expect(parseStory(text).parts).toEqual(parseStories(text)[0]?.parts);
    });
  });
});

describe('two stories joined', () => {
  const WORDS = fc.array(fc.constantFrom('the', 'talks', 'went', 'on', 'Seoul', '한국', '12'), {
    minLength: 1,
    maxLength: 30,
  });
  const STORIES = fc
    .record({
      id: fc.nat(999_999),
      words: WORDS,
      end: fc.constantFrom(' (END)\n\nX', '\nEnditem\nX'),
    })
    .map(({ id, words, end }) =>
      storyText({ id: `ID :\n${id}\n`, body: `They said ${words.join(' ')}.`, end }),
    );

  it('are the two stories that they are apart', () => {
    fc.assert(
      fc.property(STORIES, STORIES, fc.constantFrom('', '\n', '\n\n'), (first, second, joint) => {
        const fields = ({ id, headline, body, endMark, words }: Article) => ({
          ...{ id, headline, body, endMark, words },
        });
        expect(parseStories(first + joint + second).map(fields)).toEqual(
          [parseStory(first), parseStory(second)].map(fields),
        );
      }),
      { numRuns: 500 },
    );
  });
});
