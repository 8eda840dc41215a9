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

/** Reads what is compared with a range field. Throws a {@link QuerySyntaxError}. */
export class RangeReader {
  readonly #field: RangeField;
  readonly #span: Span;
  readonly #now: Date;

  /** `span` is where the text is in the query. `yesterday` and the like count back from `now`. */
  constructor(field: RangeField, span: Span, now: Date) {
    this.#field = field;
    this.#span = span;
    this.#now = now;
  }

  /**
   * Reads `5`, `2017-11` (the whole month), `a..b`, `..b`, `a..`, `>a`, `>=a`, `<b`, `<=b`.
   */
  bounds(text: string): Bounds {
    const [, sign, value = ''] = /^(>=|<=|>|<|=)(.*)$/s.exec(text) ?? [];
    if (sign !== undefined) return this.#comparison(sign, value);
    const dots = text.indexOf('..');
    if (dots < 0) return this.#value(text);
    const from = this.#open(text.slice(0, dots))?.from ?? null;
    const to = this.#open(text.slice(dots + 2))?.to ?? null;
    return this.#inOrder({ from, to }, text);
  }

  /** Reads `[a TO b]`. Curly brackets exclude the bound; `*` is an open end. */
  bracketed(text: string): Bounds {
    const parts = /^([[{])\s*(\S+)\s+TO\s+(\S+)\s*([\]}])$/.exec(text);
    if (parts === null) {
      throw this.#error(`"${text}" is not a range`, '[from TO to], with * for an open end');
    }
    const [, open, low = '', high = '', close] = parts;
    const [first, last] = [this.#open(low), this.#open(high)];
    const from = first && (open === '{' ? first.to + 1 : first.from);
    const to = last && (close === '}' ? last.from - 1 : last.to);
    return this.#inOrder({ from, to }, text);
  }

  #comparison(sign: string, text: string): Bounds {
    if (text === '') throw this.#error(`there is no value after "${sign}"`);
    const { from, to } = this.#value(text);
    switch (sign) {
      case '>':
        return { from: to + 1, to: null };
      case '>=':
        return { from, to: null };
      case '<':
        return { from: null, to: from - 1 };
      case '<=':
        return { from: null, to };
      default:
        return { from, to };
    }
  }

  /** Null for an open end. */
  #open(text: string): Interval | null {
    return text === '' || text === '*' ? null : this.#value(text);
  }

  #inOrder(bounds: Bounds, text: string): Bounds {
    const { from, to } = bounds;
    if (from !== null && to !== null && from > to) {
      throw this.#error(`the range "${text}" ends before it begins`, 'the lower value first');
    }
    if (from === null && to === null) {
      throw this.#error(`the range "${text}" has no limits`, 'a value on at least one side');
    }
    return bounds;
  }

  #value(text: string): Interval {
    const field = this.#field;
    if (isDateField(field)) return this.#moment(field, text);
    const number = readWholeNumber(text);
    if (number === null) throw this.#error(`"${text}" is not a value of ${shortName(field)}`);
    return { from: number, to: number };
  }

  /** Reads a day, month or year, a minute of a day, or a relative day. */
  #moment(field: DateField, text: string): Interval {
    const { days, minute } = readRelative(text, this.#now) ?? this.#written(field, text);
    if (!isTimeField(field)) return days;
    return { from: days.from * 10_000 + (minute ?? 0), to: days.to * 10_000 + (minute ?? 2359) };
  }

  #written(field: DateField, text: string): Moment {
    const parts = DATE.exec(text);
    if (parts === null) throw this.#error(`"${text}" is not a date`);
    const [year = 0, month, day, hour, minute = 0] = parts
      .slice(1)
      .map((part) => (part === undefined ? undefined : Number(part)));
    const lastMonth = month ?? 12;
    const lastDay = day ?? daysIn(year, lastMonth);
    if (!isDay(year, month ?? 1, day ?? 1) || (hour ?? 0) > 23 || minute > 59) {
      throw this.#error(`the date "${text}" does not exist`);
    }
    if (hour !== undefined && !isTimeField(field)) {
      const expected = field === 'date' ? `a day, or time:${text}` : 'a day';
      throw this.#error(`${shortName(field)} has no time of day`, expected);
    }
    const from = dayNumber(year, month ?? 1, day ?? 1);
    const days = { from, to: dayNumber(year, lastMonth, lastDay) };
    return { days, minute: hour === undefined ? null : hour * 100 + minute };
  }

  #error(message: string, expected = expectedFor(this.#field)): QuerySyntaxError {
    return new QuerySyntaxError(this.#span, message, expected);
  }
}

function expectedFor(field: RangeField): string {
  const name = shortName(field);
  return isDateField(field)
    ? `a date such as 2017, 2017-11, 2017-11-23,${isTimeField(field) ? ' 2017-11-23T16:30,' : ''} yesterday or 3d, or a range: ${name}:2017-11-01..2017-11-30, ${name}:>=2017`
    : `a whole number, or a range: ${name}:100..200, ${name}:>=100`;
}

interface Moment {
  /** Days, in the form 20171122. */
  readonly days: Interval;
  /** A time of day, in the form 1630; null for the whole day. */
  readonly minute: number | null;
}

/** Reads `today`, `yesterday`, `3d` and `2 weeks ago`, in the machine's time zone. */
function readRelative(text: string, now: Date): Moment | null {
  const [, count, unit = ''] = AGO.exec(text) ?? [];
  const back = /^today$/i.test(text) ? 0 : /^yesterday$/i.test(text) ? 1 : null;
  if (back === null && count === undefined) return null;
  const day = new Date(now);
  day.setHours(12, 0, 0, 0);
  const units = back ?? Number(count);
  const kind = unit.charAt(0).toLowerCase();
  if (kind === 'm' || kind === 'y') moveMonths(day, kind === 'm' ? units : 12 * units);
  else day.setDate(day.getDate() - (kind === 'w' ? 7 * units : units));
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
