import type { Span } from '../../article/article.ts';
import { daysIn } from '../../article/timestamp.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { QuerySyntaxError } from './ast.ts';
import { type DateField, isDateField, isTimeField, type RangeField, shortName } from './fields.ts';

/**
 * Inclusive bounds; `null` is an open end. Days are written as the number 20171122, and timestamps
 * as 201711220157.
 */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2}))?)?)?$/;
const AGO = /^(\d{1,4})\s*(d|days?|w|weeks?|m|months?|y|years?)(?:\s+ago)?$/i;

/**
 * Reads the value of a range field: `5`, `2017-11` (the whole month), `a..b`, `..b`, `a..`, `>a`,
 * `>=a`, `<b`, `<=b`. Relative days such as `yesterday` count back from `now`. Throws a {@link
 * QuerySyntaxError}.
 */
export function readBounds(field: RangeField, text: string, span: Span, now: Date): Bounds {
  const compared = /^(>=|<=|>|<|=)(.*)$/s.exec(text);
  if (compared !== null)
    return readComparison(field, compared[1] ?? '', compared[2] ?? '', span, now);
  const dots = text.indexOf('..');
  if (dots < 0) return readValue(field, text, span, now);
  return checkOrder(
    {
      from: readOpen(field, text.slice(0, dots), span, now)?.from ?? null,
      to: readOpen(field, text.slice(dots + 2), span, now)?.to ?? null,
    },
    text,
    span,
  );
}

/** Reads `[a TO b]`. Curly brackets exclude the bound; `*` is an open end. */
export function readBracketed(field: RangeField, text: string, span: Span, now: Date): Bounds {
  const parts = /^([[{])\s*(\S+)\s+TO\s+(\S+)\s*([\]}])$/.exec(text);
  if (parts === null) {
    throw new QuerySyntaxError(
      span,
      `"${text}" is not a range`,
      '[from TO to], with * for an open end',
    );
  }
  const [, open, low = '', high = '', close] = parts;
  const from = low === '*' ? null : readValue(field, low, span, now);
  const to = high === '*' ? null : readValue(field, high, span, now);
  return checkOrder(
    {
      from: from === null ? null : open === '{' ? (from.to ?? 0) + 1 : from.from,
      to: to === null ? null : close === '}' ? (to.from ?? 0) - 1 : to.to,
    },
    text,
    span,
  );
}

function readComparison(
  field: RangeField,
  sign: string,
  text: string,
  span: Span,
  now: Date,
): Bounds {
  if (text === '') {
    throw new QuerySyntaxError(span, `there is no value after "${sign}"`, expectedFor(field));
  }
  const { from, to } = readValue(field, text, span, now);
  switch (sign) {
    case '>':
      return { from: (to ?? 0) + 1, to: null };
    case '>=':
      return { from, to: null };
    case '<':
      return { from: null, to: (from ?? 0) - 1 };
    case '<=':
      return { from: null, to };
    default:
      return { from, to };
  }
}

function readOpen(field: RangeField, text: string, span: Span, now: Date): Bounds | null {
  return text === '' || text === '*' ? null : readValue(field, text, span, now);
}

function checkOrder(bounds: Bounds, text: string, span: Span): Bounds {
  if (bounds.from !== null && bounds.to !== null && bounds.from > bounds.to) {
    throw new QuerySyntaxError(
      span,
      `the range "${text}" ends before it begins`,
      'the lower value first',
    );
  }
  if (bounds.from === null && bounds.to === null) {
    throw new QuerySyntaxError(
      span,
      `the range "${text}" has no limits`,
      'a value on at least one side',
    );
  }
  return bounds;
}

function readValue(field: RangeField, text: string, span: Span, now: Date): Interval {
  return isDateField(field) ? readMoment(field, text, span, now) : readNumber(field, text, span);
}

function expectedFor(field: RangeField): string {
  const name = shortName(field);
  return isDateField(field)
    ? `a date such as 2017, 2017-11, 2017-11-23,${isTimeField(field) ? ' 2017-11-23T16:30,' : ''} yesterday or 3d, or a range: ${name}:2017-11-01..2017-11-30, ${name}:>=2017`
    : `a whole number, or a range: ${name}:100..200, ${name}:>=100`;
}

function readNumber(field: RangeField, text: string, span: Span): Interval {
  const number = readWholeNumber(text);
  if (number === null) {
    throw new QuerySyntaxError(
      span,
      `"${text}" is not a value of ${shortName(field)}`,
      expectedFor(field),
    );
  }
  return { from: number, to: number };
}

/** Reads a day, month or year, a minute of a day, or a relative day. */
function readMoment(field: DateField, text: string, span: Span, now: Date): Interval {
  const { days, minute } = readRelative(text, now) ?? readWritten(field, text, span);
  if (!isTimeField(field)) return days;
  const { from, to } = minute ?? { from: 0, to: 2359 };
  return { from: days.from * 10_000 + from, to: days.to * 10_000 + to };
}

interface Moment {
  /** Days, in the form 20171122. */
  readonly days: Interval;
  /** A time of day, in the form 1630; null for the whole day. */
  readonly minute: Interval | null;
}

function readWritten(field: DateField, text: string, span: Span): Moment {
  const parts = DATE.exec(text);
  if (parts === null) {
    throw new QuerySyntaxError(span, `"${text}" is not a date`, expectedFor(field));
  }
  const [year = 0, month, day, hour, minute] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const lastMonth = month ?? 12;
  const lastDay = day ?? daysIn(year, lastMonth);
  if (!isDay(year, month ?? 1, day ?? 1) || (hour ?? 0) > 23 || (minute ?? 0) > 59) {
    throw new QuerySyntaxError(span, `the date "${text}" does not exist`, expectedFor(field));
  }
  if (hour !== undefined && !isTimeField(field)) {
    throw new QuerySyntaxError(
      span,
      `${shortName(field)} has no time of day`,
      field === 'date' ? `a day, or time:${text}` : 'a day',
    );
  }
  const days = {
    from: dayNumber(year, month ?? 1, day ?? 1),
    to: dayNumber(year, lastMonth, lastDay),
  };
  const time = hour === undefined ? null : hour * 100 + (minute ?? 0);
  return { days, minute: time === null ? null : { from: time, to: time } };
}

/** Reads `today`, `yesterday`, `3d` and `2 weeks ago`, in the machine's time zone. */
function readRelative(text: string, now: Date): Moment | null {
  const [, count, unit = ''] = AGO.exec(text) ?? [];
  const back = /^today$/i.test(text) ? 0 : /^yesterday$/i.test(text) ? 1 : null;
  if (back === null && count === undefined) return null;
  const day = new Date(now);
  day.setHours(12, 0, 0, 0);
  const units = back ?? Number(count);
  switch (unit.charAt(0).toLowerCase()) {
    case 'w':
      day.setDate(day.getDate() - units * 7);
      break;
    case 'm':
      moveMonths(day, units);
      break;
    case 'y':
      moveMonths(day, units * 12);
      break;
    default:
      day.setDate(day.getDate() - units);
  }
  const number = dayNumber(day.getFullYear(), day.getMonth() + 1, day.getDate());
  return { days: { from: number, to: number }, minute: null };
}

/** Moves to the same day of an earlier month, or to the last day of that month. */
function moveMonths(day: Date, months: number): void {
  const dayOfMonth = day.getDate();
  day.setDate(1);
  day.setMonth(day.getMonth() - months);
  day.setDate(Math.min(dayOfMonth, daysIn(day.getFullYear(), day.getMonth() + 1)));
}

/** A day as a sortable number: 20171122. */
export function dayNumber(year: number, month: number, day: number): number {
  return year * 10000 + month * 100 + day;
}

/** A minute of a day as a sortable number: 201711220157. */
export function minuteNumber(day: number, hour: number, minute: number): number {
  return day * 10_000 + hour * 100 + minute;
}

/** The year of a field's value, or of a number next to a value. */
export function yearOf(field: DateField, value: number): number {
  return Math.floor(value / (isTimeField(field) ? 100_000_000 : 10_000));
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(year, month);
}
