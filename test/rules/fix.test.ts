import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixText } from '../../src/rules/engine/fix.ts';
import { MAX_FINDINGS } from '../../src/rules/engine/limited-findings.ts';
import { planOf, planOfAll, utf8File } from './check.ts';
import { faulty, wordsOf } from './faulty.ts';
import { story } from './fixture.ts';

const plan = planOfAll();
const fixSafely = (text: string): string => fixText(utf8File(text), plan, 'safe').text;

describe('safe fixes', () => {
  test('change no word of a headline or body, and leave none to a second run', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const { text: fixed, after } = fixText(utf8File(text), plan, 'safe');
        expect(wordsOf(fixed)).toEqual(wordsOf(text));
        expect(after.findings.filter(({ fix }) => fix === 'safe')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('leave out one that would change a word, and apply the others', () => {
    // Without the invisible character, the word END would become an end mark.
    const text = story({ author: 'Author : \n\n', end: ' (END\u200b)\n\nX' });
    expect(fixSafely(text)).toBe(text.replace('Author : ', 'Author :'));
  });
});

describe('all fixes', () => {
  test.each(['\u0010', '\u202e\n\u202e', '\ufeff\u200b\n'])(
    'leave a file that has nothing visible as it is: %j',
    (text) => {
      expect(fixText(utf8File(text), plan, 'unsafe').text).toBe(text);
    },
  );

  test('leave nothing to fix', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const { after } = fixText(utf8File(text), plan, 'unsafe');
        expect(after.findings.filter(({ fix }) => fix !== null)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('a text with invalid bytes is not changed', () => {
  const file = { ...utf8File('ID : \n\ufffd'), invalidAt: 6 };
  expect(fixText(file, plan, 'unsafe')).toMatchObject({ text: file.text, fixed: [] });
});

test('fixed findings are reported pass by pass', () => {
  const { text, fixed } = fixText(
    utf8File(story({ body: 'AT&amp;amp;T met them on' })),
    plan,
    'unsafe',
  );
  expect(text).toBe(story({ author: 'Author :\n\n', body: 'AT&T met them on' }));
  expect(fixed.map(({ rule }) => rule)).toEqual(['author-label', 'html-entity', 'html-entity']);
});

test('a fix is reached behind more findings of its rule than are kept', () => {
  const body = `${'They\u0081 met. '.repeat(MAX_FINDINGS + 1)}They left\u0003 again.`;
  const { text, fixed, after } = fixText(
    utf8File(story({ body })),
    planOf('control-character'),
    'safe',
  );
  expect(text).toBe(story({ body: body.replace('\u0003', '') }));
  expect(fixed.length).toBe(1);
  expect(after.findings.at(-1)?.more).toBe(1);
});
