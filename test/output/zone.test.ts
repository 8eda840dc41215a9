import { describe, expect, it } from 'vitest';
import { timestampWriter } from '../../src/output/story/zone.ts';

const at = (year: number, month: number, day: number, hour: number, minute: number) => ({
  year,
  month,
  day,
  hour,
  minute,
});

function write(zone: string | null, timestamp: ReturnType<typeof at>): string | undefined {
  return timestampWriter(zone)?.(timestamp);
}

describe('timestampWriter', () => {
  it('writes local time without a zone', () => {
    expect(write(null, at(2017, 11, 23, 1, 57))).toBe('2017-11-23T01:57');
  });

  it.each([
    ['Asia/Seoul', at(2017, 11, 23, 1, 57), '2017-11-23T01:57+09:00'],
    ['UTC', at(2017, 11, 23, 1, 57), '2017-11-23T01:57+00:00'],
    ['Asia/Kathmandu', at(2017, 12, 7, 16, 2), '2017-12-07T16:02+05:45'],
    ['America/New_York', at(2017, 7, 1, 12, 0), '2017-07-01T12:00-04:00'],
    ['America/New_York', at(2017, 12, 1, 12, 0), '2017-12-01T12:00-05:00'],
    ['+09:00', at(2017, 11, 23, 1, 57), '2017-11-23T01:57+09:00'],
    ['Asia/Seoul', at(1850, 1, 2, 0, 0), '1850-01-02T00:00+08:27'],
    ['Africa/Monrovia', at(1900, 1, 2, 0, 0), '1900-01-02T00:00-00:43'],
    ['-03:30', at(2017, 7, 1, 0, 0), '2017-07-01T00:00-03:30'],
  ])('adds the offset of %s', (zone, timestamp, text) => {
    expect(write(zone, timestamp)).toBe(text);
  });

  it('uses the earlier offset for a time that is skipped or repeated', () => {
    expect(write('Europe/Berlin', at(2017, 3, 26, 2, 30))).toBe('2017-03-26T02:30+01:00');
    expect(write('Europe/Berlin', at(2017, 10, 29, 2, 30))).toBe('2017-10-29T02:30+02:00');
  });

  it.each(['Asia/Soul', '+9', '09:00'])('rejects the zone %s', (zone) =>
    expect(timestampWriter(zone)).toBeNull(),
  );
});
