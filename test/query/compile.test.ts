import { describe, expect, test } from 'vitest';
import { compileQuery } from '../../src/query/match/compile.ts';
import { found, matcherFor, parsed } from './query.ts';
import { dateline, storyWith } from './story.ts';

const story = storyWith(
  {
    ...{ id: 470853, words: 150, author: 'By Jane Arraf, Reuters', leadMark: '(2nd LD)' },
    timestamp: { year: 2017, month: 11, day: 23, hour: 1, minute: 57 },
    headline: 'Top diplomats of S. Korea, China hold talks',
    body: "China's résumé of the THAAD talks: fine-tuning the U.S. plan at 12:30.\n\nWang met Kang.",
    dateline: dateline('TOKYO/SEOUL', 'AP', 'Associated Press'),
  },
  'archive/2017/470853.txt',
);

describe('a query', () => {
  test.each([
    ['korea', ['Korea']],
    ['kore', null],
    ['china', ['China', 'China']],
    ["china's", ["China's"]],
    ['resume', ['résumé']],
    ['RÉSUMÉ', ['résumé']],
    ['tuning', ['tuning']],
    ['fine-tuning', ['fine-tuning']],
    ['U.S.', ['U.S']],
    ['12:30', ['12:30']],
    ['talks korea', ['Korea', 'talks', 'talks']],
    ['talks opec', null],
    ['talks OR opec', ['talks', 'talks']],
    ['talks -opec', ['talks', 'talks']],
    ['-talks', null],
    ['-opec', []],
    ['NOT NOT opec', null],
    ['NOT NOT wang', ['Wang']],
    ['(opec OR wang) kang', ['Wang', 'Kang']],
    ['(opec talks) OR wang', ['Wang']],
    ['headline:talks', ['talks']],
    ['body:korea', null],
    ['"thaad talks"', ['THAAD talks']],
    ['"talks talks"', null],
    ['thaad~1 tha*d', ['THAAD']],
    ['/TH[A]+D/', ['THAAD']],
    ['"hold" "hold talks"', ['hold talks']],
    ['*', []],
  ])('%s finds %j', async (query, expected) => {
    expect(await found(query, story)).toEqual(expected);
  });

  test.each([
    ['id:470853', true],
    ['id:1..470852', false],
    ['words:<150', false],
    ['words:>=150', true],
    ['date:2017-11', true],
    ['date:2017-11-23', true],
    ['date:<2017-11-23', false],
    ['date:[2017-11-23 TO *]', true],
    ['date:{2017-11-23 TO *]', false],
    ['written:2017-11-22', true],
    ['place:tokyo', true],
    ['place:"tokyo seoul"', true],
    ['place:tok', false],
    ['place:tok*', true],
    ['agency:ap', true],
    ['agency:"associated press"', true],
    ['agency:press', true],
    ['agency:associate', true],
    ['agency:asso', false],
    ['agency:yonhap', false],
    ['author:reuters', true],
    ['byline:reuters', false],
    ['byline:*', false],
    ['lead:*', true],
    ['lead:ld', true],
    ['path:2017/47', true],
    ['path:archive/*/*.txt', true],
    ['path:2018', false],
    ['path:/\\d+\\.txt$/', true],
  ])('%s is %s', async (query, expected) => {
    const matcher = await matcherFor(query);
    expect(matcher.matches(story)).toBe(expected);
    expect(matcher.find(story) !== null).toBe(expected);
  });

  test('does not match a missing field', async () => {
    const bare = storyWith({});
    for (const query of [
      'id:>=0',
      'date:>=0001',
      'written:<9999',
      'agency:a*',
      'talks',
      'lead:*',
    ]) {
      expect((await matcherFor(query)).matches(bare)).toBe(false);
    }
    expect((await matcherFor('-agency:*')).matches(bare)).toBe(true);
  });

  test('compares text as written with exact', async () => {
    expect(await found('résumé', story, { exact: true })).toEqual(['résumé']);
    expect(await found('resume', story, { exact: true })).toBeNull();
    expect(await found('korea', story, { exact: true })).toBeNull();
    expect(await found('Kore*', story, { exact: true })).toEqual(['Korea']);
    expect(await found('/korea/', story, { exact: true })).toBeNull();
    expect(await found('/korea/i', story, { exact: true })).toEqual(['Korea']);
  });

  test('searches the given fields', async () => {
    const matcher = await matcherFor('talks tokyo', { fields: ['headline', 'dateline.place'] });
    expect(matcher.find(story)).toEqual([
      { field: 'headline', start: 38, end: 43 },
      { field: 'dateline.place', start: 0, end: 5 },
    ]);
  });

  test('highlights the whole agency if only its canonical name matches', async () => {
    const matcher = await matcherFor('agency:press');
    expect(matcher.find(story)).toEqual([{ field: 'dateline.agency', start: 0, end: 2 }]);
  });

  test('counts its terms that are not under a NOT', async () => {
    const matcher = await matcherFor('talks china -opec OR NOT NOT wang');
    expect(matcher.termCount).toBe(3);
    expect(matcher.count(story)).toEqual({
      frequencies: [2, 2, 1],
      length: (story.article.headline?.length ?? 0) + (story.article.body?.length ?? 0),
    });
  });
});

describe('a regular expression', () => {
  test.each([
    ['/(a/', 'missing closing )'],
    ['/a{1001}/', 'its counted repeats make more than 1000 steps'],
    ['/(?=a)b/', 'invalid or unsupported Perl syntax'],
    ['/((a{100}){100}){100}/', 'invalid repeat count'],
    [`/${'('.repeat(900)}/`, 'missing closing )'],
    [`/${'a'.repeat(1001)}/`, 'longer than 1000'],
  ])('is rejected if it is invalid: %s', async (query, message) => {
    const compiled = await compileQuery(parsed(`x ${query}`));
    expect(compiled).toMatchObject({ ok: false, error: { span: { start: 2 } } });
    expect(compiled.ok ? '' : compiled.error.message).toContain(message);
  });

  test('is fast even if it would hang a backtracking engine', async () => {
    const hostile = storyWith({ body: 'x'.repeat(20_000) });
    const begin = performance.now();
    expect((await matcherFor('/(x+x+)+y/')).matches(hostile)).toBe(false);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('with large counted repeats is refused in a long text, and any other is not', async () => {
    const long = storyWith({ body: 'a b '.repeat(100_000) });
    const large = await matcherFor('/(?:[aeiou].{0,30}){12}zzq/');
    expect(large.matches(storyWith({ body: 'a b '.repeat(5000) }))).toBe(false);
    for (const matching of [large.matches, large.find]) {
      expect(() => matching(long)).toThrow(
        /^the regular expression would take too long in a text of \d+ characters/,
      );
    }
    expect((await matcherFor('/b.{0,40}zzq/')).matches(long)).toBe(false);
  });

  test('ignores empty matches', async () => {
    expect(await found('/z*/', storyWith({ body: 'oil' }))).toEqual([]);
  });
});
