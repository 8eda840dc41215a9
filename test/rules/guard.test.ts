import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStories } from '../../src/article/parse.ts';
import type { Finding } from '../../src/rules/engine/finding.ts';
import { fixText } from '../../src/rules/engine/fix.ts';
import type { CheckedText } from '../../src/rules/engine/run.ts';
import { check, planOfAll, utf8File } from './check.ts';
import { wordsOf } from './faulty.ts';
import { story } from './fixture.ts';

const plan = planOfAll();
const findingsOf = (text: string) => check([utf8File(text)], plan).flat();
const fixSafely = (text: string) => fixText(utf8File(text), plan, 'safe');

/**
 * Words as a user of the story object counts them: runs of non-space characters with a letter or
 * digit.
 */
const runsOf = (text: string): string[][] =>
  parseStories(text)
    .flatMap(({ headline, body }) => [headline, body])
    .map((part) => (part ?? '').split(/[\s\x85]+/).filter((run) => /[\p{L}\p{N}]/u.test(run)))
    .map((runs) => runs.map((run) => run.replace(/[\p{Cc}\p{Cf}]/gu, '')));

/** Lines and cells as a user of a table sees them. */
const rowsOf = (text: string): string[][] =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => /\S[^\S\r\n]{3,}\S|\S\t\S/.test(line))
    .map((line) => line.trim().split(/[^\S\r\n]*\t[^\S\r\n]*|[^\S\r\n]{3,}/));

const UNSEEN = [
  '\u200b',
  '\u200e',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u200d',
  '\u061c',
  '\u034f',
  '\u3164',
];
const CONTROLS = [
  '\u0007',
  '\u000b',
  '\u000c',
  '\u001f',
  '\u0085',
  '\u0092',
  '\u009b',
  '\u2028',
  '\u2029',
];
const BLANKS = [
  '\t',
  '\t\t',
  ' ',
  '   ',
  '\u00a0',
  '\u00a0\u00a0\u00a0',
  '\u202f',
  '\u3000',
  '\u2007',
];
const LINE_ENDS = ['\n', '\r', '\r\n', '\r\r\n', '\n\n'];
const MARKUP = ['&amp;', '&amp;lt;b&amp;gt;', '&lt;b&gt;', '<b>', '</b>', '&nbsp;', '<br>'];
const LAYOUT = [
  '(END)',
  '(END\u200b)',
  '\u200bID :\n',
  'Auther :',
  '\nX\n',
  'By Lee',
  '- item',
  '1. item',
];
const mojibake = fc
  .tuple(
    fc.constantFrom('Ã', 'Â', 'Å', 'Ð', 'Ø', 'â€', 'â\u0080', 'ã\u0083'),
    fc.integer({ min: 0x80, max: 0xa0 }),
  )
  .map(([lead, byte]) => lead + String.fromCharCode(byte));
const fault = fc.oneof(
  mojibake,
  ...[UNSEEN, CONTROLS, BLANKS, LINE_ENDS, MARKUP, LAYOUT].map((some) => fc.constantFrom(...some)),
);

const cell = fc.constantFrom(
  'Harbour City of the South',
  'Old Town',
  '34',
  '71:22',
  '港町',
  '',
  '北部鉄道',
);
const gap = fc.constantFrom(
  '\t',
  '\t',
  '    ',
  '\u00a0\u00a0\u00a0\u00a0',
  ' \u00a0 \u00a0 ',
  '\u3000\u3000\u3000',
);
const table = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 6 }),
    gap,
  )
  .map(([rows, between]) => rows.map((row) => ['Row', ...row].join(between)).join('\n'));
const prose = fc.constantFrom(
  'The top diplomats of South Korea and China held talks on Wednesday.',
  'The well-known terminal, a two-storey building at the north-eastern end\nof the harbour, was re-opened on Wednesday after a delay of three years,\nthe ministry said.',
  '- one item\n- another item\n- a third item',
  'L’ingénieur a dit « oui » à 10 000 €.',
  '외교장관이 수요일 회담했다.',
);
const body = fc
  .array(fc.oneof(prose, prose, table), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.join('\n\n'));
const stories = fc
  .array(body, { minLength: 1, maxLength: 3 })
  .map((bodies) =>
    bodies.map((each, index) => story({ id: `ID :\n${470853 + index}\n`, body: each })).join('\n'),
  );
const mutated = fc
  .record({
    text: stories,
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r', '\r\r\n'),
    faults: fc.array(fc.tuple(fault, fc.nat()), { maxLength: 6 }),
  })
  .map(({ text, lineEnd, faults }) =>
    faults.reduce(
      (whole, [what, at]) => {
        const place = at % (whole.length + 1);
        return whole.slice(0, place) + what + whole.slice(place);
      },
      text.replaceAll('\n', lineEnd),
    ),
  );

const shapeOf = (text: string): number[][] =>
  parseStories(text).map(({ paragraphs }) =>
    paragraphs.map(({ value }) => value.split('\n').length),
  );

const placeOf = ({ rule, start, end }: Finding) => `${rule} ${start}-${end}`;
const safeOnes = ({ findings }: CheckedText) =>
  findings.filter(({ fix }) => fix === 'safe').map(placeOf);

/** Enough for every run of the tests; set COPYDESK_MUTATIONS for more. */
const numRuns = Number(process.env.COPYDESK_MUTATIONS ?? 300);

describe('with mutated stories, tables and mojibake', { timeout: 60_000 + numRuns * 200 }, () => {
  test('safe fixes change no word, are all made that are announced, and leave none to a second run', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { text: fixed, fixed: made, before, after } = fixSafely(text);
        expect(wordsOf(fixed)).toEqual(wordsOf(text));
        expect(runsOf(fixed)).toEqual(runsOf(text));
        const announced = safeOnes(before);
        expect(made.slice(0, announced.length).map(placeOf)).toEqual(announced);
        expect(safeOnes(after)).toEqual([]);
        if (made.some(({ rule }) => rule === 'line-ends-mixed')) return;
        expect(shapeOf(fixed)).toEqual(shapeOf(text));
      }),
      { numRuns },
    );
  });

  test('tables keep their rows and cells', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r\r\n'), (rows, lineEnd) => {
        const text = story({ body: `They met.\n\n${rows}\n\nThey left.` }).replaceAll(
          '\n',
          lineEnd,
        );
        expect(rowsOf(fixSafely(text).text)).toEqual(rowsOf(text));
      }),
      { numRuns },
    );
  });

  test('safe fixes keep mojibake sequences whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'éÁÍÝàŕœ’”€中한ąŁŠПРмэ'), fc.nat(60), (character, at) => {
        const bytes = Buffer.from(character).toString('latin1');
        const whole = story();
        const place = whole.indexOf('The top') + at;
        const text = `${whole.slice(0, place)}${bytes}${whole.slice(place)}`;
        expect(fixSafely(text).text).toContain(bytes);
      }),
      { numRuns },
    );
  });
});

describe('a refused fix', () => {
  const refused = story({ author: 'Author :\n\n', end: ' (END\u200b)\n\nX\n' });
  const plain = story({
    id: 'ID :\n470854\n',
    author: 'Author :\n\n',
    body: 'They\tmet\u200b and left again.',
    end: '\n\nX\n',
  });

  test('does not stop others in its story or in another', () => {
    const text = `${refused.replace('held talks', 'held\ttalks')}${plain}`;
    const { text: fixed, after } = fixSafely(text);
    expect(fixed).toBe(text.replaceAll('\t', ' ').replace('met\u200b', 'met'));
    expect(after.findings.filter(({ fix }) => fix === 'safe')).toEqual([]);
  });

  test('is reported as unsafe', () => {
    const kinds = findingsOf(`${refused}${plain}`)
      .filter(({ rule }) => rule === 'invisible-character')
      .map(({ fix }) => fix);
    expect(kinds).toEqual(['unsafe', 'safe']);
  });
});

test('doubly escaped markup is never taken for a tag, however often it is fixed', () => {
  const text = story({
    body: 'They met &amp;lt;b&amp;gt;them&lt;/b&gt; and AT&amp;amp;T on Monday.',
  });
  const { text: fixed } = fixText(utf8File(text), plan, 'unsafe');
  expect(fixed).toContain('They met &lt;b&gt;them&lt;/b&gt; and AT&T on Monday.');
  expect(fixText(utf8File(fixed), plan, 'unsafe').text).toBe(fixed);
});

test.each([1, 3, 5, 7])('nor is markup of which %i characters are in the next chunk', (part) => {
  const between = 'x'.repeat((1 << 16) - '&amp;'.length - part);
  const found = findingsOf(story({ body: `&amp;${between}&lt;b&gt; &amp;` })).filter(
    ({ rule }) => rule === 'html-entity',
  );
  expect(found.map(({ fix }) => fix)).toEqual(['unsafe', null, null, 'unsafe']);
});

test('characters inside the edits of another finding belong to it', () => {
  const rules = findingsOf(
    story({ body: 'They met <a href="a\u00a0b">them</a> on Wednesday.' }),
  ).map(({ rule }) => rule);
  expect(rules).toContain('html-tag');
  expect(rules).not.toContain('no-break-space');
});
