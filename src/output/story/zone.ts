import type { Timestamp } from '../../article/article.ts';
import { isoTimestamp } from '../../article/timestamp.ts';

/** Formats a timestamp as `2017-11-23T01:57`, followed by an offset if a time zone is known. */
export type TimestampWriter = (timestamp: Timestamp) => string;

function minutesOf(timestamp: Timestamp): number {
  const { year, month, day, hour, minute } = timestamp;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}

function offsetWriter(zone: string): (minutes: number) => string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (minutes) => {
    const name = format
      .formatToParts(minutes * 60_000)
      .find(({ type }) => type === 'timeZoneName')?.value;
    // Before standard time, offsets had seconds, which RFC 3339 cannot express.
    const [, offset = '+00:00'] = /^GMT([+-]\d\d:\d\d)/.exec(name ?? '') ?? [];
    return offset === '-00:00' ? '+00:00' : offset;
  };
}

function parseOffset(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Handled here because not every version of Node.js accepts offsets as time zones. */
const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/**
 * Makes a formatter for a time zone: an IANA name (`Asia/Seoul` gives `2017-11-23T01:57+09:00`), an
 * offset (`+09:00` gives the same), or null for local time without an offset. Returns null if there is
 * no such zone. A local time that a clock change skips or repeats gets the offset from before the
 * change.
 */
export function timestampWriter(zone: string | null): TimestampWriter | null {
  if (zone === null) return isoTimestamp;
  if (OFFSET.test(zone)) return (timestamp) => isoTimestamp(timestamp) + zone;
  let offsetAt: (minutes: number) => string;
  try {
    offsetAt = offsetWriter(zone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return (timestamp) => {
    const local = minutesOf(timestamp);
    const before = offsetAt(local - 24 * 60);
    const after = offsetAt(local - parseOffset(before));
    const fits = offsetAt(local - parseOffset(after)) === after;
    return isoTimestamp(timestamp) + (fits ? after : before);
  };
}

/** The writer for a zone that has already been validated. */
export function timeIn(zone: string | null): TimestampWriter {
  const writer = timestampWriter(zone);
  if (writer === null) throw new Error(`no time zone ${zone}`);
  return writer;
}
