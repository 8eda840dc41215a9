import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../../src/article/dateline/date.ts';

function sent(day: string, time = '12:00') {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { year, month, day: date, hour, minute };
}

describe('resolveDate', () => {
  it.each([
    ['Nov. 22', '2017-11-23', '2017-11-22'],
    ['November 22', '2017-11-22', '2017-11-22'],
    ['22 November', '2017-11-23', '2017-11-22'],
    ['the evening before: Nov. 22', '2017-11-23', null],
    ['Dec. 31', '2018-01-01', '2017-12-31'],
    ['Jan. 1', '2017-12-31', '2018-01-01'],
    ['Dec. 30', '2018-01-15', '2017-12-30'],
    ['Jan. 6', '2017-12-31', '2018-01-06'],
    ['Jan. 8', '2017-12-31', '2017-01-08'],
    ['Nov. 29', '2017-11-23', '2017-11-29'],
    ['Nov. 30', '2017-11-23', '2017-11-30'],
    ['Dec. 1', '2017-11-23', '2016-12-01'],
    ['Feb. 29', '2016-03-01', '2016-02-29'],
    ['Feb. 29', '2017-03-01', '2016-02-29'],
    ['Feb. 30', '2017-03-01', null],
    ['February 2017', '2017-03-01', null],
    ['31', '2017-11-02', '2017-10-31'],
    ['1日', '2017-11-28', '2017-12-01'],
    ['31', '2017-11-15', '2017-10-31'],
    ['11/01/2016', '2017-01-01', '2016-11-01'],
    ['12/02/2017', '2017-09-15', '2017-02-12'],
  ])('%s, sent on %s: %s', (written, day, expected) => {
    expect(resolveDate(written, sent(day))).toBe(expected);
  });

  it.each([
    ['22 Nov', '2017-11-22'],
    ['22 Nov, 19:30', '2017-11-22'],
    ['22nd November', '2017-11-22'],
    ['22 ноября', '2017-11-22'],
    ['22 nov.', '2017-11-22'],
    ['22. November', '2017-11-22'],
    ['22 de noviembre', '2017-11-22'],
    ['le 22 novembre', null],
    ['22 نوفمبر', '2017-11-22'],
    ['22 تشرين الثاني', '2017-11-22'],
    ['22 नवंबर', '2017-11-22'],
    ['२२ नवंबर', '2017-11-22'],
    ['१९ नवंबर', '2017-11-19'],
    ['２０日', '2017-11-20'],
    ['22 tháng 11', '2017-11-22'],
    ['11월 22일', '2017-11-22'],
    ['11月22日', '2017-11-22'],
    ['22日', '2017-11-22'],
    ['22', '2017-11-22'],
    ['Wednesday', '2017-11-22'],
    ['Friday', '2017-11-24'],
    ['Saturday', '2017-11-18'],
    ['Wednesday, Nov. 22', '2017-11-22'],
    ['Nov. 22 15 people', '2017-11-22'],
    ['Nov. 22. 5 people', '2017-11-22'],
    ['Nov. 22 .5 mm', '2017-11-22'],
    ['Nov. 22.5 mm', null],
  ])('%s, sent on a Thursday, November 23: %s', (written, expected) => {
    expect(resolveDate(written, sent('2017-11-23'))).toBe(expected);
  });

  it.each([
    ['November 22, 2017', '2017-11-22'],
    ['22 November 2017', '2017-11-22'],
    ['2017-11-22', '2017-11-22'],
    ['22.11.2017', '2017-11-22'],
    ['11/22/2017', '2017-11-22'],
    ['22/11/17', '2017-11-22'],
    ['2017年11月22日', '2017-11-22'],
    ['22 de noviembre de 2017', '2017-11-22'],
    ['Sunday, December 27, 2020', '2020-12-27'],
    ['29 February 2017', null],
  ])('%s needs no timestamp: %s', (written, expected) => {
    expect(resolveDate(written, null)).toBe(expected);
  });

  it.each(['Nov. 22', '22', 'Wednesday', '05/06/2017'])('%s needs a timestamp', (written) => {
    expect(resolveDate(written, null)).toBeNull();
  });

  it('reads day and month in the order that is nearest to the timestamp', () => {
    expect(resolveDate('05/06/2017', sent('2017-06-06'))).toBe('2017-06-05');
    expect(resolveDate('05/06/2017', sent('2017-05-07'))).toBe('2017-05-06');
    expect(resolveDate('07/08', sent('2017-08-07'))).toBe('2017-08-07');
    expect(resolveDate('12/11', sent('2017-12-12'))).toBe('2017-12-11');
  });

  it.each(['', 'soon', 'Seoul', '99', '0', '22 Novembro 99999'])(
    'returns null for %j',
    (written) => {
      expect(resolveDate(written, sent('2017-11-23'))).toBe(
        written.startsWith('22') ? '2017-11-22' : null,
      );
    },
  );

  it('does not convert other calendars', () => {
    expect(resolveDate('1 آذر', sent('2017-11-23'))).not.toBe('2017-11-22');
    expect(resolveDate('25 رمضان', sent('2017-11-23'))).toBeNull();
  });
});
