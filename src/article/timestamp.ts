import type { Timestamp } from './article.ts';

export type TimestampFault = 'timestamp-malformed' | 'timestamp-impossible' | 'timestamp-weekday';

export interface TimestampReading {
  /** Null if the timestamp is malformed or impossible. */
  readonly timestamp: Timestamp | null;
  readonly fault: { readonly code: TimestampFault; readonly message: string } | null;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

// The "medium" date format of Drupal, the CMS behind oananews.org: `D, m/d/Y - H:i`.
const MEDIUM_DATE =
  /^(?:([A-Za-z]{3,9})\.?,?\s{1,4})?(\d{1,2})\/(\d{1,2})\/(\d{4})\s{0,4}-\s{0,4}(\d{1,2}):(\d{2})$/;

const MAX_LENGTH = 48;
const NUMERIC_DATE = /^(?:[A-Za-z]{3,9}\.?,?\s{1,4})?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:\D|$)/;
const WEEKDAY_AND_TIME = /^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\b.{4,36}\d:\d\d$/i;

/** Whether a header line is meant as a timestamp, even if it is malformed. */
export function looksLikeTimestamp(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  return NUMERIC_DATE.test(line) || WEEKDAY_AND_TIME.test(line);
}

/** Smaller values are two-digit years, or zeros inserted by software. */
const FIRST_YEAR = 100;
const DAY_MS = 86_400_000;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days in a month (1 to 12) of the Gregorian calendar; 0 for any other month. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The English name of a date's weekday in the Gregorian calendar. */
export function weekdayOf(date: Pick<Timestamp, 'year' | 'month' | 'day'>): string {
  // The Unix epoch was a Thursday.
  const days = Date.UTC(date.year, date.month - 1, date.day) / DAY_MS;
  return WEEKDAYS[(((days + 4) % 7) + 7) % 7] ?? '';
}

function weekdayFault(
  written: string | undefined,
  timestamp: Timestamp,
): TimestampReading['fault'] {
  if (written === undefined) return null;
  const weekday = weekdayOf(timestamp);
  if (weekday.startsWith(written) || weekday.toLowerCase().startsWith(written.toLowerCase())) {
    return null;
  }
  const date = isoDate(timestamp);
  return {
    code: 'timestamp-weekday',
    message: `The timestamp says ${written}, but ${date} is a ${weekday}.`,
  };
}

/** Reads a timestamp such as `Thu, 11/23/2017 - 01:57`. The weekday is optional. */
export function readTimestamp(line: string): TimestampReading {
  const match = line.length <= MAX_LENGTH ? MEDIUM_DATE.exec(line) : null;
  if (match === null) {
    return {
      timestamp: null,
      fault: {
        code: 'timestamp-malformed',
        message: `The timestamp "${line.slice(0, MAX_LENGTH)}" is not written like "Thu, 11/23/2017 - 01:57".`,
      },
    };
  }
  const month = Number(match[2]);
  const day = Number(match[3]);
  const year = Number(match[4]);
  const hour = Number(match[5]);
  const minute = Number(match[6]);
  if (
    year < FIRST_YEAR ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysIn(year, month) ||
    hour > 23 ||
    minute > 59
  ) {
    return {
      timestamp: null,
      fault: {
        code: 'timestamp-impossible',
        message: `"${line}" is not a possible time (month/day/year - hour:minute).`,
      },
    };
  }
  const timestamp = { year, month, day, hour, minute };
  return { timestamp, fault: weekdayFault(match[1], timestamp) };
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The date as `YYYY-MM-DD`: `2017-11-23`. */
export function isoDate(date: Pick<Timestamp, 'year' | 'month' | 'day'>): string {
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
}

/** The timestamp as `YYYY-MM-DDThh:mm`, local time without a zone: `2017-11-23T01:57`. */
export function isoTimestamp(timestamp: Timestamp): string {
  return `${isoDate(timestamp)}T${digits(timestamp.hour, 2)}:${digits(timestamp.minute, 2)}`;
}
