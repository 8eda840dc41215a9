import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../src/article/dateline/date.ts';

/** `2017-11-23`, at noon. */
function at(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day, hour: 12, minute: 0 };
}

describe('the date that a dateline means', () => {
  it.each([
    ['the evening before', 'Nov. 22', '2017-11-23', '2017-11-22'],
    ['the same day', 'Nov. 23', '2017-11-23', '2017-11-23'],
    ['a day ahead, in a zone further east', 'Nov. 24', '2017-11-23', '2017-11-24'],
    ['a story typed in ahead of time', 'Nov. 30', '2017-11-23', '2017-11-30'],
    ['more than a week ahead is the year before', 'Dec. 1', '2017-11-23', '2016-12-01'],
    ['some months ago', 'Feb 3', '2017-11-23', '2017-02-03'],
    ['December, sent in January', 'Dec. 31', '2018-01-01', '2017-12-31'],
    ['January, typed in December', 'Jan. 1', '2017-12-31', '2018-01-01'],
    ['29 February is of the last leap year', 'Feb. 29', '2016-03-01', '2016-02-29'],
    ['29 February, sent the year after', 'Feb. 29', '2017-01-05', '2016-02-29'],
    ['a year that is written', 'Nov. 22, 2012', '2017-11-23', '2012-11-22'],
    ['a year that is written though it lies ahead', 'July 21, 2026', '2017-11-23', '2026-07-21'],
    ['day first', '22 Nov', '2017-11-23', '2017-11-22'],
    ['ordinals', '22nd November, 2017', '2017-11-23', '2017-11-22'],
    ['weekday and date', 'Wednesday, November 22, 2017', '2017-11-23', '2017-11-22'],
    ['a weekday alone', 'Wednesday', '2017-11-23', '2017-11-22'],
    ['tomorrow’s weekday', 'Friday', '2017-11-23', '2017-11-24'],
    ['the weekday of six days ago', 'Saturday', '2017-11-23', '2017-11-18'],
    ['figures, day first', '22.11.2017', '2017-11-23', '2017-11-22'],
    ['figures, month first', '11/22/2017', '2017-11-23', '2017-11-22'],
    ['figures, year first', '2017-11-22', '2017-11-23', '2017-11-22'],
    ['figures in doubt, the nearer one: day first', '04/08/2020 19:10', '2020-08-05', '2020-08-04'],
    ['figures in doubt, the nearer one: month first', '04/08/2020', '2020-04-08', '2020-04-08'],
    ['figures without a year', '22 - 11', '2017-11-23', '2017-11-22'],
    ['the day alone', '22', '2017-11-23', '2017-11-22'],
    ['the day alone, of last month', '30', '2017-12-01', '2017-11-30'],
    ['with the hour', 'Nov 22, 2017 / 11:33 am', '2017-11-23', '2017-11-22'],
    ['German', '31. März', '2018-04-01', '2018-03-31'],
    ['French', 'le 22 novembre'.slice(3), '2017-11-23', '2017-11-22'],
    ['Spanish', '4 ene', '2018-01-05', '2018-01-04'],
    ['Spanish, in full', '22 de noviembre de 2017', '2017-11-23', '2017-11-22'],
    ['Portuguese', '12 jul', '2018-07-12', '2018-07-12'],
    ['Italian', '16 APR', '2018-04-16', '2018-04-16'],
    ['Russian', '22 ноября', '2017-11-23', '2017-11-22'],
    ['Russian, short', '10 фев', '2018-02-10', '2018-02-10'],
    ['Czech: listopad is November', '22. listopadu', '2017-11-23', '2017-11-22'],
    ['Croatian: listopad is October', '22. listopada', '2017-10-23', '2017-10-22'],
    ['Hungarian', '2017. november 22., szerda', '2017-11-23', '2017-11-22'],
    ['Turkish', '22 Kasım', '2017-11-23', '2017-11-22'],
    ['Indonesian', '22 Agustus 2017', '2017-08-23', '2017-08-22'],
    ['Vietnamese', '22 tháng 11', '2017-11-23', '2017-11-22'],
    ['Chinese', '2017年11月22日', '2017-11-23', '2017-11-22'],
    ['Japanese, the day alone', '22日', '2017-11-23', '2017-11-22'],
    ['Korean', '11월 22일', '2017-11-23', '2017-11-22'],
    ['Arabic', '22 نوفمبر', '2017-11-23', '2017-11-22'],
    ['Arabic, the Levant’s months', '1 كانون الأول', '2017-12-01', '2017-12-01'],
    ['Arabic figures', '٢٢ نوفمبر', '2017-11-23', '2017-11-22'],
    ['Hindi', '28 सितंबर 2023', '2023-09-28', '2023-09-28'],
    ['Bengali', '২২ নভেম্বর, ২০১৭', '2017-11-23', '2017-11-22'],
    ['Thai', '22 พ.ย.', '2017-11-23', '2017-11-22'],
    ['two calendars', 'Safar 27, 1437, December 09, 2015', '2015-12-10', '2015-12-09'],
    [
      'Arabic, two calendars',
      '3 ربيع الأول 1439 هـ الموافق 21 نوفمبر 2017',
      '2017-11-22',
      '2017-11-21',
    ],
  ])('%s: %s', (_, written, sent, date) => {
    expect(resolveDate(written, at(sent))).toBe(date);
  });

  it.each([
    ['no such day', 'Nov. 31', '2017-11-23'],
    ['another calendar only', '6 मंसिर', '2017-11-23'],
    ['a month alone', 'November 2017', '2017-11-23'],
    ['typed badly', 'Narch 2', '2017-03-03'],
  ])('cannot be told: %s', (_, written, sent) => {
    expect(resolveDate(written, at(sent))).toBeNull();
  });

  it.each([
    ['Nov. 22, 2017', '2017-11-22'],
    ['22.11.2017', '2017-11-22'],
    ['04/08/2020', null],
    ['Nov. 22', null],
    ['Wednesday', null],
    ['22', null],
  ])('without a timestamp %s is %s', (written, date) => {
    expect(resolveDate(written, null)).toBe(date);
  });
});
