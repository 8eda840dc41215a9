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
  ['letters of a known name with one capital', 'Oaks (Petra)', 'Oaks (Tass)'],
  ['letters of a known name among others', 'Oaks (Nova Petra)', 'Oaks (Nova Saba)'],
  ['letters of a known name after a hyphen', 'Oaks (Nova-AFP)', 'Oaks (Nova-AP)'],
  ['letters of a domain', 'Oaks (ab.com)', 'Oaks (a.com)'],
  ['most letters of an acronym', 'София /АБВГДЕЖЗ/', 'София /АБВГДЕЖЗИ/'],
  ['fewest letters of an acronym', 'София /АБ/', 'София /А/'],
  ['letters of a name with a capital inside', 'София /АбвгдежзиКлмн/', 'София /АбвгдежзиКлмно/'],
  [
    'words between slashes',
    'Nairobi /Xinhua Elm Ash Fir Box Yew Bay News/',
    'Nairobi /Xinhua Elm Ash Fir Box Yew Bay Nut News/',
  ],
  [
    'words of an agency that contains one like News',
    'ULSAN, Nov. 22, Oak Elm Ash Fir Box News -',
    'ULSAN, Nov. 22, Oak Elm Ash Fir Box Yew News -',
  ],
  [
    'words of an agency after a date and a comma',
    'ULSAN, Nov. 22, Oak Elm Ash -',
    'ULSAN, Nov. 22, Oak Elm Ash Fir -',
  ],
  [
    'words of an agency after a date and a dash',
    'Oaks, Nov. 22 - Oak Elm News -',
    'Oaks, Nov. 22 - Oak Elm Ash News -',
  ],
  [
    'lower-case words in brackets',
    'BUSAN, Nov 22 (oak elm ash fir) -',
    'BUSAN, Nov 22 (oak elm ash fir box) -',
  ],
  [
    'words of a writer after an agency',
    'МИНСК, 22 ноя — РИА Новости, Иван Иван Иван Иван.',
    'МИНСК, 22 ноя — РИА Новости, Иван Иван Иван Иван Иван.',
  ],
  [
    'fewest words of a writer after an agency',
    'МИНСК, 22 ноя — РИА Новости, Иван Иван.',
    'МИНСК, 22 ноя — РИА Новости, Иван.',
  ],
  [
    'words of a writer after By',
    'ULSAN, Nov. 22 (Yonhap) By Abc Def Ghi Jkl Mno Pqr -',
    'ULSAN, Nov. 22 (Yonhap) By Abc Def Ghi Jkl Mno Pqr Stu -',
  ],
  [
    'letters of an initial',
    'By Andi AB. Kim ULSAN, Nov. 22 (Yonhap) -',
    'By Andi Abc. Kim ULSAN, Nov. 22 (Yonhap) -',
  ],
  ['words before a place', 'एक दो तीन डेस्क, नई दिल्ली:', 'एक दो तीन चार डेस्क, नई दिल्ली:'],
  ['words of a place after a desk', 'एक डेस्क, एक दो तीन:', 'एक डेस्क, एक दो तीन चार:'],
  [
    'words of a place after an agency',
    '(ANSA) - OAK ELM ASH FIR, 16 APR -',
    '(ANSA) - OAK ELM ASH FIR BOX, 16 APR -',
  ],
  [
    'words of a dated place in capitals',
    'OAK ELM ASH FIR BOX YEW, Nov. 22 -',
    'OAK ELM ASH FIR BOX YEW FIG, Nov. 22 -',
  ],
  [
    'words of a place in lower case',
    'Oak elm ash fir, nov. 22 -',
    'Oak elm ash fir box, nov. 22 -',
  ],
  ['regions of a place', 'OAKS, Oak, Elm, Ash, Nov. 22 -', 'OAKS, Oak, Elm, Ash, Fir, Nov. 22 -'],
  ['a word with an article', 'THE HAGUE -', 'THE OLD HAGUE -'],
  ['a day without a month', 'ULSAN, 31 (Yonhap) -', 'ULSAN, 32 (Yonhap) -'],
  ['digits of a misspelt date', 'ULSAN, Novembr 222 -', 'ULSAN, Novembr 2222 -'],
  ['letters that a misspelt month lacks', 'ULSAN, Novembr 22 -', 'ULSAN, Novemb 22 -'],
  ['letters of a misspelt month', 'ULSAN, Mrch 22 -', 'ULSAN, Apl 22 -'],
  ['letters of a weekday alone', 'Oaks, Thurs -', 'Oaks, Thur -'],
  ['the first year', 'ULSAN, Nov. 22, 1850 (Yonhap) -', 'ULSAN, Nov. 22, 1849 (Yonhap) -'],
  ['the last year', 'ULSAN, Nov. 22, 2199 (Yonhap) -', 'ULSAN, Nov. 22, 2200 (Yonhap) -'],
  ['the last hour', 'ULSAN, Nov. 22, 24:59 (Yonhap) -', 'ULSAN, Nov. 22, 25:59 (Yonhap) -'],
  ['the last minute', 'ULSAN, Nov. 22, 24:59 (Yonhap) -', 'ULSAN, Nov. 22, 24:60 (Yonhap) -'],
  [
    'characters of a place in Chinese',
    '新华社一二三四五六七八九11月22日电',
    '新华社一二三四五六七八九十11月22日电',
  ],
  [
    'characters of a newspaper in Chinese',
    '一二三四五六七八11月22日讯',
    '一二三四五六七八九11月22日讯',
  ],
  ['fewest characters of a newspaper', '一报讯', '一讯'],
];

/** Where a number decides which member the words belong to: the opening, the member, its value. */
const MEMBERS: readonly (readonly [opening: string, member: string, value: string | null])[] = [
  ['November 22, 2017 (OAKS) –', 'place', 'OAKS'],
  ['November 22, 2017 (OAK) –', 'place', null],
  ['BCD -', 'agency', 'BCD'],
  ['ABCD -', 'agency', null],
  ['BCDFG -', 'agency', 'BCDFG'],
  ['BCDFGH -', 'agency', null],
  ['OAKS, Oakla. (AP) -', 'place', 'OAKS, Oakla.'],
  ['OAKS, Oaklab. (AP) -', 'place', 'OAKS, Oaklab'],
  ['ULSAN (Oak Elm Ash Fir), Nov. 22 -', 'place', 'ULSAN (Oak Elm Ash Fir)'],
  ['ULSAN (Oak Elm Ash Fir Box), Nov. 22 -', 'place', 'ULSAN'],
  [`By ${names(14)} ULSAN, Nov. 22 (Yonhap) -`, 'place', 'Noe ULSAN'],
  [`By ${names(13)} ULSAN, Nov. 22 (Yonhap) -`, 'place', 'ULSAN'],
  ['（中央社記者一台北22日電）', 'byline', '一台北'],
  ['（中央社記者一二台北22日電）', 'byline', '一二'],
  ['（中央社記者一二三四台北22日電）', 'byline', '一二三四'],
  ['（中央社記者一二三四五台北22日電）', 'byline', '一二三'],
];

describe('limits in the rules', () => {
  it.each(REACHES)('%s', (_, inside, outside) => {
    expect(rawOf(inside)).toBe(inside);
    expect(rawOf(outside)).not.toBe(outside);
  });

  it.each(MEMBERS)('%s: the %s is %s', (opening, member, value) => {
    const { dateline, byline } = parseStory(storyOf('', HEADLINE, '', `${opening} It sails.`));
    const { place = null, agency = null } = dateline ?? {};
    expect({ place, agency, byline }).toMatchObject({ [member]: value });
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
