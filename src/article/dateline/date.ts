import type { Timestamp } from '../article.ts';
import { type DateParts, noDate, readDate } from './read-date.ts';
import { END, NUMBER, Tokens } from './tokens.ts';

const DAY = 86_400_000;
/** A story entered in advance can have a date up to this many days after its timestamp. */
const DAYS_AHEAD = 7;
/**
 * A weekday without a date is at most this many days after the timestamp (the next day in another
 * time zone), otherwise in the week before it.
 */
const WEEKDAYS_AHEAD = 1;

/** Consecutive stories often have the same dates, so this many results are cached. */
const CACHE_SIZE = 1000;

const tokens = new Tokens();
const known = new Map<string, string | null>();

/**
 * The date that a dateline's words mean, as YYYY-MM-DD. Without a year, it is the date nearest to
 * the timestamp and at most a week after it. If the date is numeric, day and month are read in the
 * order that gives the date nearest to the timestamp. Null if the date is ambiguous.
 */
export function resolveDate(written: string, timestamp: Timestamp | null): string | null {
  const sent = timestamp && `${timestamp.year}-${timestamp.month}-${timestamp.day}`;
  const key = `${sent} ${written}`;
  let date = known.get(key);
  if (date === undefined) {
    date = computeDate(written, timestamp);
    if (known.size === CACHE_SIZE) known.clear();
    known.set(key, date);
  }
  return date;
}

function computeDate(written: string, timestamp: Timestamp | null): string | null {
  const parts = parse(written);
  if (parts === null) return null;
  const stamp = timestamp === null ? null : utc(timestamp.year, timestamp.month, timestamp.day);
  const days = candidates(parts, timestamp);
  if (stamp === null) return days.length === 1 ? iso(days[0]) : null;
  const ahead = parts.day === 0 ? WEEKDAYS_AHEAD : DAYS_AHEAD;
  const dated = parts.year > 0;
  let best: number | undefined;
  for (const day of days) {
    if (!dated && day - stamp > ahead * DAY) continue;
    if (best === undefined || distance(day, stamp, ahead) < distance(best, stamp, ahead))
      best = day;
  }
  return iso(best);
}

/** Distance in days. A date too far after the timestamp counts as farther than any before it. */
function distance(day: number, stamp: number, ahead: number): number {
  const days = (day - stamp) / DAY;
  return days > ahead ? 1e6 + days : Math.abs(days);
}

function parse(written: string): DateParts | null {
  const parts = noDate();
  tokens.open(written, 0, written.length);
  const end = readDate(tokens, 0, parts);
  if (end > 0) return parts;
  // `Brasília, 22 (Agência Brasil)`: a day without a month.
  if (tokens.kind(0) !== NUMBER || tokens.kind(1) !== END) return null;
  parts.day = tokens.value(0);
  return parts;
}

/** The days that the words can mean, in milliseconds at midnight UTC. */
function candidates(parts: DateParts, timestamp: Timestamp | null): number[] {
  if (parts.foreign) return [];
  if (parts.day === 0) return weekdays(parts, timestamp);
  if (parts.months === null) return daysOfMonth(parts.day, timestamp);
  const years = parts.year > 0 ? [parts.year] : aroundYear(timestamp);
  const found: number[] = [];
  for (const year of years) {
    for (const month of parts.months) {
      addDay(found, year, month, parts.day);
      if (parts.swappable && month !== parts.day) addDay(found, year, parts.day, month);
    }
  }
  return found;
}

function aroundYear(timestamp: Timestamp | null): number[] {
  return timestamp === null ? [] : [timestamp.year, timestamp.year - 1, timestamp.year + 1];
}

/** A weekday without a date: its latest occurrence, up to tomorrow. */
function weekdays(parts: DateParts, timestamp: Timestamp | null): number[] {
  if (parts.weekday < 0 || parts.year > 0 || parts.months !== null || timestamp === null) return [];
  const stamp = utc(timestamp.year, timestamp.month, timestamp.day);
  const found: number[] = [];
  for (let back = -WEEKDAYS_AHEAD; back < 7 - WEEKDAYS_AHEAD; back++) {
    const day = stamp - back * DAY;
    if (new Date(day).getUTCDay() === parts.weekday) found.push(day);
  }
  return found;
}

/** `22日`: that day of this month, the previous or the next one. */
function daysOfMonth(day: number, timestamp: Timestamp | null): number[] {
  if (timestamp === null) return [];
  const found: number[] = [];
  for (const shift of [0, -1, 1]) {
    const month = new Date(Date.UTC(timestamp.year, timestamp.month - 1 + shift, 1));
    addDay(found, month.getUTCFullYear(), month.getUTCMonth() + 1, day);
  }
  return found;
}

/** Adds the day if it exists, unlike 30 February. */
function addDay(found: number[], year: number, month: number, day: number): void {
  const time = utc(year, month, day);
  if (new Date(time).getUTCDate() === day && !found.includes(time)) found.push(time);
}

function utc(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

function iso(day: number | undefined): string | null {
  return day === undefined ? null : new Date(day).toISOString().slice(0, 10);
}
