import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/article/parse.ts';
import { HEADLINE, storyOf } from '../story-text.ts';

/** The date in a dateline of a story sent on November 23, 2017, as written and as a day. */
function dateOf(opening: string): readonly [written: string | null, day: string | null] {
  const body = `${opening} The ferry sails and the talks went on, officials said. (END)`;
  const { dateline } = parseStory(storyOf('', HEADLINE, '', body));
  return dateline?.raw === opening ? [dateline.dateWritten, dateline.date] : [null, null];
}

/** Each date with the day that it means; null for a day that does not exist or is not known. */
const DATES: readonly (readonly [written: string, day: string | null])[] = [
  ['Nov. 1, 2017', '2017-11-01'],
  ['Nov. 31, 2017', null],
  ['1 November 2017', '2017-11-01'],
  ['31 November 2017', null],
  ['April, 13', '2017-04-13'],
  ['November 2017', null],
  ['22-Nov-15', '2015-11-22'],
  ['22-23 November', '2017-11-22'],
  ['22 Nov 00', '2000-11-22'],
  ['22 Nov 00:00', '2017-11-22'],
  ['Nov. 22, 19:00', '2017-11-22'],
  ['Nov. 22, 19: 10', '2017-11-22'],
  ['Nov. 22, 19:10 UTC+1', '2017-11-22'],
  ['Nov. 22, 19:10 UTC +1', '2017-11-22'],
  ['bazar ertəsi', '2017-11-20'],
  ['bazar ertəsi, 20 noyabr', '2017-11-20'],
  ['20 noyabr, bazar ertəsi', '2017-11-20'],
  ['22 tháng 1', '2017-01-22'],
  ['22 tháng 12', '2016-12-22'],
  ['2017. november 1.', '2017-11-01'],
  ['2017. november 31.', null],
  ['2017, november 22', '2017-11-22'],
  ['2017 november 22', '2017-11-22'],
  ['12월 1일', '2016-12-01'],
  ['12월 31일', '2016-12-31'],
  ['2017년 11월 22일', '2017-11-22'],
  ['1 дүгээр сарын 1', '2017-01-01'],
  ['12 дугаар сарын 31', '2016-12-31'],
  ['2017-12-31', '2017-12-31'],
  ['31/12', '2016-12-31'],
  ['12/31', '2016-12-31'],
  ['13/12', '2016-12-13'],
  ['12/13', '2016-12-13'],
  ['1/11', '2017-11-01'],
  ['11/1', '2017-11-01'],
  ['12/11', '2017-11-12'],
  ['11/12', '2017-11-12'],
  ['6 - 5', '2017-06-05'],
  ['22 - 11 - 2017', '2017-11-22'],
  ['22.11.99', '1999-11-22'],
  ['22/11/00', '2000-11-22'],
  ['22/نوفمبر/2017', '2017-11-22'],
  ['22 أيلول/سبتمبر 2017', '2017-09-22'],
  ['أول نوفمبر', '2017-11-01'],
  ['Safar 27, Nov 22, 2017', '2017-11-22'],
  ['22 ноября 2017 г.', '2017-11-22'],
];

const NOT_DATES: readonly string[] = [
  ...['Nov. 0, 2017', 'Nov. 32, 2017', '0 November 2017', '32 November 2017', 'Nov. 22.5 pct'],
  ...['22- 23 November', '22-Nov- 17', '22 Nov 17 Yonhap', 'Nov. 22, 19:x', 'Saturday, Sunday'],
  ...['22 tháng 0', '22 tháng 13', '2017. november 0.', '2017. november 32.'],
  ...['13월 31일', '12월 32일'],
  ...['0 дүгээр сарын 1', '1 дүгээр сарын 0', '13 дугаар сарын 31', '12 дугаар сарын 32'],
  ...['2017-13-31', '2017-12-32', '32/12', '12/32', '13/13', '0/11', '11/0'],
  ...['22.11.100', '22.11 .2017', '22 .11.2017', '22. 11.2017', '22 -11', '22/نوفمبر/17'],
];

describe('dates in datelines', () => {
  it.each(DATES)('%s: %s', (written, day) => {
    expect(dateOf(`ULSAN, ${written} (Yonhap) --`)).toEqual([written, day]);
  });

  it.each(NOT_DATES)('%s is not one', (written) => {
    expect(dateOf(`ULSAN, ${written} (Yonhap) --`)[0]).not.toBe(written);
  });

  it('ends before an agency of two letters and before a dash', () => {
    expect(dateOf('ULSAN, Nov. 22 AP -')).toEqual(['Nov. 22', '2017-11-22']);
    expect(dateOf('ULSAN, Nov. 22, 19:10 GMT -')).toEqual(['Nov. 22, 19:10 GMT', '2017-11-22']);
    expect(dateOf('ULSAN, Nov. 22, 19:10 GMT - 5')).toEqual([null, null]);
  });
});
