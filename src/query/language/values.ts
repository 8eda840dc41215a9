import type { Span } from '../../article/article.ts';
import { QuerySyntaxError } from './error.ts';
import { isDateField, type RangeField } from './fields.ts';

/** Inclusive bounds; `null` for an open side. Days are numbers: 20171122. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

const NUMBER = /^\d{1,15}$/;
const DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * Reads what a range field is compared with: `5`, `2017-11` (the whole month), `a..b`, `..b`, `a..`,
 * `>a`, `>=a`, `<b`, `<=b`. Throws a {@link QuerySyntaxError}.
 */
export function readBounds(field: RangeField, text: string, span: Span): Bounds {
  const compared = /^(>=|<=|>|<|=)(.*)$/s.exec(text);
  if (compared !== null) return readComparison(field, compared[1] ?? '', compared[2] ?? '', span);
  const dots = text.indexOf('..');
  if (dots < 0) return readValue(field, text, span);
  return checkOrder(
    {
      from: readOpen(field, text.slice(0, dots), span)?.from ?? null,
      to: readOpen(field, text.slice(dots + 2), span)?.to ?? null,
    },
    text,
    span,
  );
}

/** Reads `[a TO b]`; curly brackets leave the bound itself out, `*` is an open side. */
export function readBracketed(field: RangeField, text: string, span: Span): Bounds {
  const parts = /^([[{])\s*(\S+)\s+TO\s+(\S+)\s*([\]}])$/.exec(text);
  if (parts === null) {
    throw new QuerySyntaxError(span, `"${text}" is no range`, '[from TO to], an open side as *');
  }
  const [, open, low = '', high = '', close] = parts;
  const from = low === '*' ? null : readValue(field, low, span);
  const to = high === '*' ? null : readValue(field, high, span);
  return checkOrder(
    {
      from: from === null ? null : open === '{' ? (from.to ?? 0) + 1 : from.from,
      to: to === null ? null : close === '}' ? (to.from ?? 0) - 1 : to.to,
    },
    text,
    span,
  );
}

function readComparison(field: RangeField, sign: string, text: string, span: Span): Bounds {
  if (text === '') {
    throw new QuerySyntaxError(span, `there is no value after "${sign}"`, expectedFor(field));
  }
  const { from, to } = readValue(field, text, span);
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

function readOpen(field: RangeField, text: string, span: Span): Bounds | null {
  return text === '' || text === '*' ? null : readValue(field, text, span);
}

function checkOrder(bounds: Bounds, text: string, span: Span): Bounds {
  if (bounds.from !== null && bounds.to !== null && bounds.from > bounds.to) {
    throw new QuerySyntaxError(
      span,
      `the range "${text}" ends before it begins`,
      'the lower bound first',
    );
  }
  if (bounds.from === null && bounds.to === null) {
    throw new QuerySyntaxError(
      span,
      `the range "${text}" has no bound`,
      'a bound on at least one side',
    );
  }
  return bounds;
}

function readValue(field: RangeField, text: string, span: Span): { from: number; to: number } {
  return isDateField(field) ? readDay(field, text, span) : readNumber(field, text, span);
}

function expectedFor(field: RangeField): string {
  return isDateField(field)
    ? `YYYY-MM-DD, YYYY-MM or YYYY, or a range: ${field}:2017-11-01..2017-11-30, ${field}:>=2017`
    : `a whole number, or a range: ${field}:100..200, ${field}:>=100`;
}

function readNumber(field: RangeField, text: string, span: Span): { from: number; to: number } {
  if (!NUMBER.test(text)) {
    throw new QuerySyntaxError(span, `"${text}" is no value for ${field}:`, expectedFor(field));
  }
  return { from: Number(text), to: Number(text) };
}

function readDay(field: RangeField, text: string, span: Span): { from: number; to: number } {
  const parts = DAY.exec(text);
  const year = Number(parts?.[1] ?? Number.NaN);
  const month = Number(parts?.[2] ?? 1);
  const day = Number(parts?.[3] ?? 1);
  if (parts === null || !isDay(year, month, day)) {
    throw new QuerySyntaxError(
      span,
      parts === null ? `"${text}" is no date` : `there is no such date as "${text}"`,
      expectedFor(field),
    );
  }
  const lastMonth = parts[2] === undefined ? 12 : month;
  const lastDay = parts[3] === undefined ? daysIn(year, lastMonth) : day;
  return { from: dayNumber(year, month, day), to: dayNumber(year, lastMonth, lastDay) };
}

/** A day as a number that sorts and reads: 20171122. */
export function dayNumber(year: number, month: number, day: number): number {
  return year * 10000 + month * 100 + day;
}

/** The year of a day as a number, or of what lies next to a day. */
export function yearOf(day: number): number {
  return Math.floor(day / 10000);
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
