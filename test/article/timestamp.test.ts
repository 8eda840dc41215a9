import { describe, expect, it } from 'vitest';
import {
  isoDate,
  isoTimestamp,
  looksLikeTimestamp,
  readTimestamp,
  weekdayOf,
} from '../../src/article/timestamp.ts';

describe('readTimestamp', () => {
  const moment = { year: 2017, month: 11, day: 3, hour: 1, minute: 57 };

  it.each([
    'Fri, 11/03/2017 - 01:57',
    'Friday, 11/03/2017 - 01:57',
    'FRI, 11/3/2017 - 1:57',
    'Fri 11/03/2017 - 01:57',
    '11/03/2017 - 01:57',
    'Fri, 11/03/2017-01:57',
    'Fri,    11/03/2017    -    01:57',
  ])('reads %s', (line) => {
    expect(readTimestamp(line)).toEqual({ timestamp: moment, fault: null });
  });

  it.each([
    ['Thu, 02/29/2016 - 00:00', 'timestamp-weekday'],
    ['Mon, 02/29/2016 - 00:00', null],
    ['Sun, 12/31/2017 - 23:59', null],
    ['Wed, 02/29/2017 - 00:00', 'timestamp-impossible'],
    ['Sun, 01/02/0000 - 00:00', 'timestamp-impossible'],
    ['11/23/0017 - 01:57', 'timestamp-impossible'],
    ['11/23/0099 - 01:57', 'timestamp-impossible'],
    ['Thu, 13/23/2017 - 01:57', 'timestamp-impossible'],
    ['Thu, 00/23/2017 - 01:57', 'timestamp-impossible'],
    ['Thu, 11/00/2017 - 01:57', 'timestamp-impossible'],
    ['Thu, 11/23/2017 - 24:00', 'timestamp-impossible'],
    ['Thu, 11/23/2017 - 23:60', 'timestamp-impossible'],
    ['Thu, 11/23/2017', 'timestamp-malformed'],
    ['Thu, 11/23/17 - 01:57', 'timestamp-malformed'],
    ['Thu,     11/23/2017 - 01:57', 'timestamp-malformed'],
    ['Thu, 11/23/2017     - 01:57', 'timestamp-malformed'],
    ['Thu, 11/23/2017 -     01:57', 'timestamp-malformed'],
    ['Th, 11/23/2017 - 01:57', 'timestamp-malformed'],
    ['Thu,11/23/2017 - 01:57', 'timestamp-malformed'],
    ['Thu, /23/2017 - 01:57', 'timestamp-malformed'],
    ['Thu, 11//2017 - 01:57', 'timestamp-malformed'],
    ['Thu, 11/23/2017 - :57', 'timestamp-malformed'],
    ['Wednesday, 11/22/2017 - 01:57', null],
    ['Wednesdays, 11/22/2017 - 01:57', 'timestamp-malformed'],
    ['Thu, 111/23/2017 - 01:57', 'timestamp-malformed'],
    ['Thu, 11/231/2017 - 01:57', 'timestamp-malformed'],
    ['Thu, 11/23/2017 - 011:57', 'timestamp-malformed'],
    ['Thu, 11/23/2017 - 01:57 KST', 'timestamp-malformed'],
    ['', 'timestamp-malformed'],
    [`Thu, 11/23/2017 - 01:57${' '.repeat(1000)}`, 'timestamp-malformed'],
  ])('reports %j', (line, code) => {
    expect(readTimestamp(line).fault?.code ?? null).toBe(code);
  });

  it('knows the days of each month', () => {
    const read = (year: number, month: number, day: number) =>
      readTimestamp(`${month}/${day}/${String(year).padStart(4, '0')} - 00:00`).timestamp;
    for (const year of [100, 1900, 2000, 2016, 2017, 2100]) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(read(year, month, last)).toMatchObject({ year, month, day: last });
        expect(read(year, month, last + 1)).toBeNull();
        expect(read(year, month, 1)).toMatchObject({ day: 1 });
      }
      expect([read(year, 13, 1), read(year, 0, 1), read(year, 1, 0)]).toEqual([null, null, null]);
    }
  });

  it('keeps a timestamp whose weekday is wrong', () => {
    const { timestamp, fault } = readTimestamp('Mon, 11/03/2017 - 01:57');
    expect(timestamp).toEqual(moment);
    expect(fault?.message).toBe('The timestamp says Mon, but 2017-11-03 is a Friday.');
  });
});

describe('looksLikeTimestamp', () => {
  it.each([
    ['Thu, 11/23/2017 - 01:57', true],
    ['2017-11-23 01:57', true],
    ['23.11.2017', true],
    ['Thursday 23 November 2017 at 01:57', true],
    ['470900', false],
    ['Thursday is market day', false],
    ['Seoul shares 1.25 percent up', false],
    ['Sun at 1:23', true],
    ['Sun at1:23', false],
    ['Wednesday at 1:23', true],
    ['Wednesdays at 1:23', false],
    [`Sun${'.'.repeat(36)}1:23`, true],
    [`Sun${'.'.repeat(37)}1:23`, false],
    ['11/23/2017'.padEnd(48, ' at'), true],
    ['11/23/2017'.padEnd(49, ' at'), false],
  ])('%j: %s', (line, expected) => {
    expect(looksLikeTimestamp(line)).toBe(expected);
  });

  it.each(['Sat, 1/2/3', 'Wednesday, 1111/22/3333', 'Sat,    1/2/3'])('%s', (line) => {
    expect(looksLikeTimestamp(line)).toBe(true);
  });

  it.each([
    ...['Sa, 1/2/3', 'Wednesdays, 1/2/3', 'Sat,     1/2/3', 'Sat,1/2/3'],
    ...['/2/3', '1//3', '1/2/', '11111/2/3', '1/222/3', '1/2/33333'],
  ])('not %s', (line) => {
    expect(looksLikeTimestamp(line)).toBe(false);
  });
});

describe('formatting dates', () => {
  it('pads to fixed widths', () => {
    const moment = { year: 987, month: 1, day: 2, hour: 3, minute: 4 };
    expect(isoDate(moment)).toBe('0987-01-02');
    expect(isoTimestamp(moment)).toBe('0987-01-02T03:04');
  });

  it('names the weekday', () => {
    expect(weekdayOf({ year: 2017, month: 11, day: 23 })).toBe('Thursday');
    expect(weekdayOf({ year: 2000, month: 2, day: 29 })).toBe('Tuesday');
  });
});
