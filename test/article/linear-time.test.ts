import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { MAX_LINES, scanLines } from '../../src/article/lines.ts';
import { eachStory, parseStories, parseStory } from '../../src/article/parse.ts';
import { expectLinear } from '../linear.ts';
import { BODY, HEADLINE, storyOf } from './story-text.ts';

const SMALL = 12_500;
const GROWTH = 8;
/** Linear growth gives a factor of 8; quadratic growth gives 64, which takes seconds for 100 kB. */
const MAX_GROWTH = 24;
const GRANTED_MS = 250;

const HOSTILE: readonly [kind: string, unit: string][] = [
  ['capitals', 'BUSAN '],
  ['places', 'BUSAN/'],
  ['regions', 'BUSAN, '],
  ['dates', 'Nov. 22, '],
  ['opening brackets', '('],
  ['brackets', '(Yonhap) '],
  ['slashes', '/TASS/ '],
  ['dashes', '- '],
  ['one long dash', '-'],
  ['bylines', 'By Kim '],
  ['conjunctions', 'SEOUL AND '],
  ['digits', '1'],
  ['numeric dates', '22.11.'],
  ['full stops', 'U.'],
  ['blanks', ' '],
  ['no blanks', 'a'],
  ['hyphens', 'QALA-'],
  ['combining marks', 'e\u0301'],
  ['CJK', '北京11月22日'],
  ['CJK brackets', '（北京）'],
  ['Hangul', '서울=연합뉴스 '],
  ['Arabic', 'عمان - '],
  ['end marks', '(END) '],
  ["agencies' marks", '--SPA '],
  ['quotes', '"'],
  ['colons', 'A: '],
  ['at signs', 'a.b@c.'],
];

function unitsOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** The shorter processor time, in milliseconds, of two runs that read every field of a story. */
function timeOf(text: string): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage();
    for (const story of parseStories(text)) {
      void [story.body, story.words, story.spans, story.dateline?.date, story.dateline?.agencyName];
    }
    const { user, system } = process.cpuUsage(start);
    quickest = Math.min(quickest, (user + system) / 1000);
  }
  return quickest;
}

describe('100 kB of', () => {
  it.each(HOSTILE)('%s, in any position, take linear time', (_, unit) => {
    const places: ((hostile: string) => string)[] = [
      (hostile) => storyOf('', HEADLINE, '', hostile),
      (hostile) => storyOf(hostile),
      (hostile) => storyOf('', HEADLINE, '', `BUSAN, Nov. 22 (Yonhap) -- It said. ${hostile}`),
      (hostile) => hostile,
    ];
    for (const place of places) {
      timeOf(place(unitsOf(unit, SMALL)));
      const small = timeOf(place(unitsOf(unit, SMALL)));
      const large = timeOf(place(unitsOf(unit, SMALL * GROWTH)));
      expect(large).toBeLessThan(small * MAX_GROWTH + GRANTED_MS);
    }
  });

  it.each([
    ['empty lines', '\n'],
    ['labels', 'ID :\n'],
    ['headers', 'ID :\n1\n'],
    ['short lines', 'BUSAN, Nov. 22\n'],
    ['trailers', 'X\n'],
    ['joints', 'XID :\n'],
    ['notes', '(ATTN: photos)\n'],
    ['timestamps', 'Thu, 11/23/2017 - 01:57\n'],
    ['list items', '- a horse\n'],
    ['carriage returns', '\r'],
  ])('%s take linear time', (_, unit) => {
    timeOf(unitsOf(unit, SMALL));
    const small = timeOf(unitsOf(unit, SMALL));
    const large = timeOf(unitsOf(unit, SMALL * GROWTH));
    expect(large).toBeLessThan(small * MAX_GROWTH + GRANTED_MS);
  });

  it('short lines take linear time once the code is optimised', () => {
    const timeOfMany = (lines: number): number => {
      const text = 'Talks go on\n'.repeat(lines);
      const start = process.cpuUsage();
      for (let run = 0; run < 20; run++) scanLines(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    timeOfMany(SMALL);
    const small = timeOfMany(SMALL);
    expect(timeOfMany(SMALL * GROWTH)).toBeLessThan(small * MAX_GROWTH + GRANTED_MS);
  });

  it('a hostile first line does not hide the headline', () => {
    const text = storyOf('', HEADLINE, '', unitsOf('BUSAN/', 100_000));
    expect(parseStory(text).headline).toBe(HEADLINE);
  });
});

describe('memory', () => {
  it.each([
    ['empty lines', '\n'],
    ['short lines', 'a\n'],
    ['CRLF', '\r\n'],
    ['blank lines', ' \t\n'],
  ])('a story with endless %s has a limited number of lines and parts', (_, line) => {
    const text = storyOf('', HEADLINE, '', `${BODY}${'\n'.repeat(2)}${line.repeat(MAX_LINES * 3)}`);
    const lines = scanLines(text);
    expect(lines).toHaveLength(MAX_LINES + 1);
    expect(lines.at(-1)?.next).toBe(text.length);
    const story = parseStory(text);
    expect(story).toMatchObject({ id: 470900, headline: HEADLINE, end: text.length });
    expect(story.parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(story.paragraphs.length).toBeLessThan(MAX_LINES + 3);
  });

  it('reads the stories of a text with very many the same, as often as they are used', () => {
    const plain = storyOf('', HEADLINE, '', BODY, '', 'X', '');
    const odd = [
      plain.replaceAll('\n', '\r\n'),
      storyOf('', HEADLINE, '', BODY, '', 'X'),
      storyOf('', 'A headline over', 'two lines', '', BODY, '(END)', ''),
      `${plain}\n\n`,
    ].join('');
    const text = 'ID :\n1\nX\n'.repeat(10_000) + odd + plain;
    const fieldsOf = ({ spans, parts, diagnostics, body, dateline, words }: Article) => ({
      ...{ spans, parts, diagnostics, body, words, place: dateline?.place },
    });
    const kept = Array.from(eachStory(text)).slice(-5).map(fieldsOf);
    const last = parseStories(text).slice(-5);
    expect(last.map(fieldsOf)).toEqual(kept);
    expect(last.toReversed().map(fieldsOf)).toEqual(kept.toReversed());
  });

  it('yields the stories of a text one by one', () => {
    const story = storyOf('', HEADLINE, '', BODY, '', 'X', '');
    const [first, second] = eachStory(story.repeat(2));
    expect([first?.end, second?.start]).toEqual([story.length, story.length]);
    expectLinear(2000, (count) => {
      let found = 0;
      for (const { id } of eachStory(story.repeat(count))) found += id === 470900 ? 1 : 0;
      expect(found).toBe(count);
    });
  });
});
