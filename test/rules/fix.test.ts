import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStories } from '../../src/article/parse.ts';
import { fixText } from '../../src/rules/fix.ts';
import { check, planOfAll, utf8File } from './check.ts';
import { story } from './fixture.ts';

const plan = planOfAll();
const fixSafely = (text: string): string => fixText(utf8File(text), plan, 'safe').text;

/** The words that readers see in headlines and bodies. */
const wordsOf = (text: string): string[][] =>
  parseStories(text)
    .flatMap(({ headline, body }) => [headline, body])
    .map((part) => part?.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

const FAULTS = [
  ...['\ufeff', '\t', '\t\t', ' ', '  ', '\r', '\n', '\r\n', '\n\n', '\u00a0', '\u202f', '\u200b'],
  ...['\u200d', '\u00ad', '\u202e', '\u2066', '\u0003', '\u0085', '\u000b', '\u2028', '\ufffd'],
  ...['&amp;', '&nbsp;', '&#8217;', '<br>', '<b>', '</b>', 'â€™', 'Ã©', '(END)', '\nX', '.', '"'],
  ...['ID :\n', 'Auther :', 'Author: ', 'By Lee Chi-dong\n', 'Thu, 11/23/2017 - 01:57\n', ' -- '],
];

const STORIES = [
  story(),
  story({ author: 'Auther :\n' }),
  story({ author: 'Author: Lee Chi-dong\n', notes: '\n(ATTN: TRIMS)\nBy Lee Chi-dong\n\n' }),
  story({ dateline: '', end: '\n\nThe talks went on.\n\nThe talks ended.' }),
  story({ headline: '한중 외교장관 회담\n', dateline: '', body: '외교장관이 수요일 회담했다.' }),
  story({ body: 'اجتمع وزيرا خارجية الصين وكوريا می\u200cخواهم.' }),
  `${story()}${story({ id: 'ID :\n470854\n' })}`,
];

/** A story with faults thrown in anywhere, its line ends of any kind. */
const faulty = fc
  .record({
    text: fc.constantFrom(...STORIES),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    faults: fc.array(fc.tuple(fc.constantFrom(...FAULTS), fc.nat(400)), { maxLength: 8 }),
  })
  .map(({ text, lineEnd, faults }) =>
    faults.reduce(
      (whole, [fault, at]) => {
        const place = at % (whole.length + 1);
        return whole.slice(0, place) + fault + whole.slice(place);
      },
      text.replaceAll('\n', lineEnd),
    ),
  );

describe('safe fixes', () => {
  test('never change a word of a headline or body', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        expect(wordsOf(fixSafely(text))).toEqual(wordsOf(text));
      }),
      { numRuns: 500 },
    );
  });

  test('made twice change nothing more', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const fixed = fixSafely(text);
        expect(fixSafely(fixed)).toBe(fixed);
      }),
      { numRuns: 300 },
    );
  });

  test('leave out one that would change what is read, and make the others', () => {
    // Without the byte order mark the word END would become an end mark.
    const text = story({ author: 'Author : \n\n', end: ' (\ufeffEND)\n\nX' });
    expect(fixSafely(text)).toBe(text.replace('Author : ', 'Author :'));
  });
});

describe('all fixes', () => {
  test('made twice change nothing more, and leave nothing to fix', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const fixed = fixText(utf8File(text), plan, 'unsafe').text;
        expect(fixText(utf8File(fixed), plan, 'unsafe').text).toBe(fixed);
        const left = check([utf8File(fixed)], plan).flat();
        expect(left.filter(({ fix }) => fix !== null)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('a text with invalid bytes is left as it is', () => {
  const file = { ...utf8File('ID : \n\ufffd'), invalidAt: 6 };
  expect(fixText(file, plan, 'unsafe')).toEqual({ text: file.text, fixed: [] });
});

test('what was fixed is told, pass by pass', () => {
  const { text, fixed } = fixText(
    utf8File(story({ body: 'AT&amp;amp;T met them on' })),
    plan,
    'unsafe',
  );
  expect(text).toBe(story({ author: 'Author :\n\n', body: 'AT&T met them on' }));
  expect(fixed.map(({ rule }) => rule)).toEqual(['author-label', 'html-entity', 'html-entity']);
});
