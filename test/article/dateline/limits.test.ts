import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../../src/article/dateline/date.ts';
import {
  CITY,
  endsLikeTown,
  fameOf,
  TOWN,
  UNKNOWN,
} from '../../../src/article/dateline/known-places.ts';
import { LATIN_PLACES } from '../../../src/article/dateline/place-names.ts';
import { parseStory } from '../../../src/article/parse.ts';
import { HEADLINE, storyOf } from '../story-text.ts';

const names = (count: number) =>
  Array.from({ length: count }, (_, i) => `${'ABCDEFGHIJKLMNOP'[i]}oe`).join(' ');

function rawOf(opening: string, next = 'The ferry sails'): string | null {
  const body = `${opening} ${next} and the talks went on, officials said. (END)`;
  return parseStory(storyOf('', HEADLINE, '', body)).dateline?.raw ?? null;
}

/**
 * For each tuned number in the rules, one input on either side: one that is still read, and one
 * that is not.
 */
const SIDES: readonly (readonly [what: string, inside: string, outside: string])[] = [
  ['words of a lower-case place', 'Oak Elm Ash Fir (Reuters)', 'Oak Elm Ash Fir Box (Reuters)'],
  [
    'words of a place in capitals',
    'OAK ELM ASH FIR BOX (Reuters)',
    'OAK ELM ASH FIR BOX YEW (Reuters)',
  ],
  ['words of a dated place without case', 'एक दो तीन, 22 नवंबर -', 'एक दो तीन चार, 22 नवंबर -'],
  ['words of a town recognised by its ending', 'दो रामनगर:', 'एक दो रामनगर:'],
  ['letters before a town’s ending', 'रापुर:', 'रपुर:'],
  ['words of a place recognised by its region', 'Oak Hill, Idaho —', 'Old Oak Hill, Idaho —'],
  ['parts of a date alone', 'APRIL 7 -', 'APRIL 7, 2017 -'],
  ['words of an agency in brackets', `BUSAN (${names(10)}) -`, `BUSAN (${names(11)}) -`],
  ['letters of a single word in capitals', 'OAKS —', 'OAKS:'],
  ['places known in lower case', 'Nairobi —', 'Springfield —'],
  ['places known in capitals', 'SPRINGFIELD:', 'OAKS:'],
  ['a list of cities', 'சென்னை,', 'சென்னை, மதுரை,'],
  ['a company and its symbol', 'Nairobi (XYZW) -', 'Widget (XYZW) -'],
];

/**
 * The same for numbers that limit how much is read: what exceeds them is not read, or only in part.
 */
const REACHES: readonly (readonly [what: string, inside: string, outside: string])[] = [
  ['signs before a dateline', `${'*'.repeat(8)}ULSAN:`, `${'*'.repeat(9)}ULSAN:`],
  ['letters of a place joined to its agency', 'Ufa-APA.', 'Ho-APA.'],
  ['full stops that are one mark', 'پشاور......', 'پشاور.......'],
  ['marks at the end', 'ULSAN (Yonhap) -- : =', 'ULSAN (Yonhap) -- : = _'],
];

describe('limits in the rules', () => {
  it.each(REACHES)('%s', (_, inside, outside) => {
    expect(rawOf(inside)).toBe(inside);
    expect(rawOf(outside)).not.toBe(outside);
  });

  it('tells a hyphen from a dash between words without blanks', () => {
    expect([rawOf('서울--정부는'), rawOf('서울-정부는')]).toEqual(['서울--', null]);
  });

  it.each(SIDES)('%s', (_, inside, outside) => {
    expect([rawOf(inside), rawOf(outside)]).toEqual([inside, null]);
  });

  it('finds the century of a two-digit year', () => {
    expect(resolveDate('22 Nov 69', null)).toBe('2069-11-22');
    expect(resolveDate('22 Nov 70', null)).toBe('1970-11-22');
  });

  it('reads the first of several days, which must be consecutive', () => {
    expect(resolveDate('22-23 November 2017', null)).toBe('2017-11-22');
    expect(resolveDate('Nov. 22 and 31, 2017', null)).toBe('2017-11-22');
    expect(rawOf('ULSAN, Nov. 30-31 (Yonhap) --')).toBe('ULSAN, Nov. 30-31 (Yonhap) --');
    expect(rawOf('ULSAN, Nov. 30-32 (Yonhap) --')).not.toBe('ULSAN, Nov. 30-32 (Yonhap) --');
  });
});

describe('the table of places', () => {
  it.each([
    'Nairobi',
    'NAIROBI',
    'São Paulo',
    'Hà Nội',
    'الرياض',
    'नई दिल्ली',
    '台北',
    'ワシントン',
    'Москва',
    '서울',
  ])('contains %s', (name) => {
    expect(fameOf(name)).toBe(CITY);
  });

  it('marks smaller towns, and towns named like a person', () => {
    expect(['Springfield', 'Charlotte', 'Jackson'].map(fameOf)).toEqual([TOWN, TOWN, TOWN]);
  });

  it.each(['', '|', '*', 'nairobi*', 'zzz', 'आज', 'اليوم', '오늘', '今天', 'Maria'])(
    'does not contain %j',
    (name) => {
      expect(fameOf(name)).toBe(UNKNOWN);
    },
  );

  it('finds every city of the Latin table', () => {
    const all = LATIN_PLACES.split('|').filter((name) => name !== '');
    expect(all.length).toBeGreaterThan(9000);
    expect(
      all.filter((name) => fameOf(name.replace('*', '')) !== (name.endsWith('*') ? CITY : TOWN)),
    ).toEqual([]);
  });

  it('finds names whose code contains any of the characters', () => {
    expect(['चेन्नई', 'मुंबई', 'ঢাকা', 'தில்லி', 'Київ', 'Αθήνα'].map(fameOf)).toEqual(
      Array(6).fill(CITY),
    );
  });

  it('finds the first name of a table, and none after the last', () => {
    expect(fameOf("'Ajlun")).toBe(CITY);
    expect(fameOf('Ẕefat')).toBe(UNKNOWN);
  });

  it('recognises the endings of South Asian towns', () => {
    expect(['Kishoreganj', 'रामनगर', 'শিবগঞ্জ', 'قاسم پورہ'].map(endsLikeTown)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
