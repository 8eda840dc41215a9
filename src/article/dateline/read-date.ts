import { APOSTROPHE, BAR, COLON, COMMA, DASH, OPEN, SLASH, STOP } from './characters.ts';
import {
  isAbbreviatedMonth,
  isDateName,
  monthsNamed,
  opensDate,
  opensDateName,
  weekdayNamed,
} from './date-words.ts';
import {
  END,
  isTightStop,
  NO,
  NO_CASE,
  NUMBER,
  SMALL,
  TIGHT,
  type Tokens,
  UNASKED,
  WORD,
  YES,
} from './tokens.ts';

/** The parts of a date; 0 for a number that is missing. */
export interface DateParts {
  year: number;
  /**
   * One month, or two if the name means different months in different languages. Empty for a month
   * of another calendar; null if no month is written.
   */
  months: readonly number[] | null;
  day: number;
  /** The date is numeric, and its day and month can be swapped. */
  swappable: boolean;
  /** The month belongs to another calendar, which is not converted. */
  foreign: boolean;
  /** 0 (Sunday) to 6, or -1. */
  weekday: number;
}

export function noDate(): DateParts {
  return { year: 0, months: null, day: 0, swappable: false, foreign: false, weekday: -1 };
}

const ORDINALS = new Set('st nd rd th er º ª го ның de'.split(' '));
const BETWEEN_DAY_AND_MONTH = new Set('de of di da del dan tháng'.split(' '));
const BEFORE_YEAR = new Set('de del of năm'.split(' '));
const AFTER_YEAR = new Set('г года г. р року ж м م ac aD AD d'.split(' '));
const ZONES = new Set(
  'GMT UTC CET CEST EET EST EDT PST PDT BST IST JST KST MSK МСК WIB AM PM am pm a.m p.m A.M P.M'.split(
    ' ',
  ),
);
/** Words between two days: `Nov. 22 and 23`. */
const BETWEEN_DAYS = new Set('and to y e et und и та'.split(' '));
/** Two-digit years from this one on belong to the 20th century. */
const OLDEST_SHORT_YEAR = 70;
const YEAR_MARKS = new Set('年 년'.split(' '));
const MONTH_MARKS = new Set('月 월'.split(' '));
const DAY_MARKS = new Set('日 일'.split(' '));
/** Days in words: `أول نوفمبر`, the first of November; `तीन जुलाई`, as PTI writes the first ten. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  'أول=1 اول=1 الأول=1 एक=1 दो=2 तीन=3 चार=4 पांच=5 पाँच=5 छह=6 छः=6 सात=7 आठ=8 नौ=9 दस=10'
    .split(' ')
    .map((entry) => entry.split('='))
    .map(([word = '', day]) => [word, Number(day)]),
);
/** Connects an Islamic date with the same date in the Gregorian calendar. */
const CORRESPONDING = 'الموافق';

/** The token after the date that begins at token i, or -1. Fills `out`. */
export function readDate(t: Tokens, i: number, out: DateParts): number {
  reset(out);
  const kind = t.kind(i);
  if (kind === NUMBER) return withTrailer(t, numberFirst(t, i, out), out);
  // This is called for nearly every word and rarely succeeds.
  if (kind !== WORD || !mayOpenDate(t, i)) return -1;
  const monthEnd = monthAt(t, i, out);
  if (monthEnd > 0) return withTrailer(t, monthFirst(t, monthEnd, out), out);
  const day = DAY_WORDS.get(t.word(i));
  return day === undefined ? weekdayFirst(t, i, out) : dayThenMonth(t, i, out, day);
}

function mayOpenDate(t: Tokens, i: number): boolean {
  if (t.mayOpenDate[i] === UNASKED) {
    t.mayOpenDate[i] = opensDate(t.folded(i)) || DAY_WORDS.has(t.word(i)) ? YES : NO;
  }
  return t.mayOpenDate[i] === YES;
}

const BEFORE_DATE = new Set('le el em on am den vom в في فى ngày pada'.split(' '));

/** A short word that introduces a date: `Abidjan, le 22 nov`, `أبوظبي في 22 نوفمبر`, `on Tuesday`. */
export function isBeforeDate(t: Tokens, i: number): boolean {
  if (t.kind(i) !== WORD || !BEFORE_DATE.has(t.word(i))) return false;
  if (t.kind(i + 1) !== WORD) return t.kind(i + 1) === NUMBER;
  return isDateName(t.folded(i + 1));
}

function reset(out: DateParts): void {
  out.year = 0;
  out.months = null;
  out.day = 0;
  out.swappable = false;
  out.foreign = false;
  out.weekday = -1;
}

/** `Sunday, December 27, 2020`, `Friday 24 March`, or a weekday alone. */
function weekdayFirst(t: Tokens, i: number, out: DateParts): number {
  const [weekday, end] = weekdayAt(t, i);
  if (weekday < 0) return -1;
  const next = t.kind(end) === COMMA || t.kind(end) === STOP ? end + 1 : end;
  if (t.kind(next) === NUMBER || (t.kind(next) === WORD && weekdayAt(t, next)[0] < 0)) {
    const dated = readDate(t, next, out);
    if (dated > 0) {
      out.weekday = weekday;
      return dated;
    }
  }
  reset(out);
  out.weekday = weekday;
  // Short forms such as `Sun` and `Sat` are also words, so alone they are not a date.
  return end === i + 1 && t.stop(i) - t.start(i) < 5 && t.case(i) !== NO_CASE ? -1 : end;
}

function weekdayAt(t: Tokens, i: number): readonly [weekday: number, end: number] {
  // `bazar` is Sunday, but `bazar ertəsi` is Monday.
  if (opensDateName(t.folded(i))) {
    const two = weekdayNamed(`${t.folded(i)} ${t.folded(i + 1)}`);
    if (two >= 0) return [two, i + 2];
  }
  return [weekdayNamed(t.folded(i)), i + 1];
}

/**
 * Reads the name of a month (one or two words), or two names as in `November/December`. Returns its
 * end or -1.
 */
function monthAt(t: Tokens, i: number, out: DateParts): number {
  if (t.kind(i) !== WORD) return -1;
  if (t.kind(i + 1) === WORD && t.case(i) !== SMALL && opensDateName(t.folded(i))) {
    const two = monthsNamed(`${t.folded(i)} ${t.folded(i + 1)}`);
    if (two !== null) {
      out.months = two;
      out.foreign = two.length === 0;
      return doubled(t, i + 2, out);
    }
  }
  const name = t.folded(i);
  const months = monthsNamed(name);
  if (months === null) return -1;
  out.months = months;
  out.foreign = months.length === 0;
  const dotted = isTightStop(t, i + 1) && isAbbreviatedMonth(name);
  return doubled(t, dotted ? i + 2 : i + 1, out);
}

/** `أيلول/سبتمبر`: the same month by two names. */
function doubled(t: Tokens, i: number, out: DateParts): number {
  if (t.kind(i) !== SLASH || t.gap(i) !== TIGHT || t.kind(i + 1) !== WORD) return i;
  return monthsNamed(t.folded(i + 1)) === null ? i : monthAt(t, i + 1, out);
}

/** `Nov. 22`, `April, 13`, `November 22nd, 2017`, `November 22/2017`, `November 2017`. */
function monthFirst(t: Tokens, i: number, out: DateParts): number {
  const at = t.kind(i) === COMMA ? i + 1 : i;
  const day = t.value(at);
  if (at === i && isYear(day)) {
    out.year = day;
    return at + 1;
  }
  if (day < 1 || day > 31 || isFraction(t, at)) return -1;
  out.day = day;
  return afterDay(t, afterLastDay(t, afterOrdinal(t, at + 1), day), out);
}

function numberFirst(t: Tokens, i: number, out: DateParts): number {
  const marked = eastAsian(t, i, out);
  if (marked > 0) return marked;
  const mongolian = inMongolian(t, i, out);
  if (mongolian > 0) return mongolian;
  const figures = inFigures(t, i, out);
  if (figures > 0) return figures;
  const value = t.value(i);
  if (isYear(value)) return yearFirst(t, i, out);
  return value >= 1 && value <= 31 ? dayThenMonth(t, i, out, value) : -1;
}

/** `22 November 2017`, `31. März`, `4th May, 2023`, `22 de noviembre de 2017`, `22 tháng 11`. */
function dayThenMonth(t: Tokens, i: number, out: DateParts, day: number): number {
  let at = afterLastDay(t, afterOrdinal(t, i + 1), day);
  if (isTightStop(t, at)) at++;
  if (t.kind(at) === DASH && t.gap(at) === TIGHT) at++;
  const link = t.kind(at) === WORD && t.case(at) === SMALL ? t.word(at) : '';
  if (BETWEEN_DAY_AND_MONTH.has(link)) at++;
  const month = link === 'tháng' ? t.value(at) : 0;
  if (month >= 1 && month <= 12) out.months = [month];
  const end = month > 0 ? at + 1 : monthAt(t, at, out);
  if (end < 0 || out.months === null) return -1;
  out.day = day;
  return afterDay(
    t,
    t.kind(end) === DASH && t.gap(end) === TIGHT ? yearAfterDash(t, end) : end,
    out,
  );
}

/** `22-Nov-2017`, `22-Nov-17`. */
function yearAfterDash(t: Tokens, i: number): number {
  return t.gap(i + 1) === TIGHT && yearAt(t, i + 1) > 0 ? i + 1 : i;
}

/** Skips the second day in `22-23` and `22 and 23`: the first one is the date. */
function afterLastDay(t: Tokens, i: number, day: number): number {
  const joined =
    (t.kind(i) === DASH && t.gap(i) === TIGHT && t.gap(i + 1) === TIGHT) ||
    (t.kind(i) === WORD && BETWEEN_DAYS.has(t.word(i)));
  const last = joined ? t.value(i + 1) : -1;
  return last > day && last <= 31 ? i + 2 : i;
}

/** `2017. november 22.` */
function yearFirst(t: Tokens, i: number, out: DateParts): number {
  const at = t.kind(i + 1) === STOP || t.kind(i + 1) === COMMA ? i + 2 : i + 1;
  const monthEnd = monthAt(t, at, out);
  if (monthEnd < 0) return -1;
  const day = t.value(monthEnd);
  if (day < 1 || day > 31) return -1;
  out.year = t.value(i);
  out.day = day;
  const end = monthEnd + 1;
  return isTightStop(t, end) ? end + 1 : end;
}

/** `2017年11月22日`, `11월 22일`, `22日`. */
function eastAsian(t: Tokens, i: number, out: DateParts): number {
  let at = i;
  while (t.kind(at) === NUMBER && t.kind(at + 1) === WORD) {
    const mark = t.word(at + 1);
    const value = t.value(at);
    if (YEAR_MARKS.has(mark)) out.year = value;
    else if (MONTH_MARKS.has(mark) && value <= 12) out.months = [value];
    else if (DAY_MARKS.has(mark) && value <= 31) out.day = value;
    else break;
    at += 2;
  }
  return out.day > 0 ? at : -1;
}

/** `11 дүгээр сарын 22`. */
function inMongolian(t: Tokens, i: number, out: DateParts): number {
  if (t.word(i + 2) !== 'сарын') return -1;
  const month = t.value(i);
  const day = t.value(i + 3);
  if (month < 1 || month > 12 || day < 1 || day > 31) return -1;
  out.months = [month];
  out.day = day;
  return i + 4;
}

/** `08.07.2020`, `04/08/2020`, `2017-11-22`, `22/11`, `6 - 5`, `22/نوفمبر/2017`. */
function inFigures(t: Tokens, i: number, out: DateParts): number {
  const mark = t.kind(i + 1);
  if (mark !== STOP && mark !== SLASH && mark !== DASH) return -1;
  // With blanks (`6 - 5`), only dashes are allowed, and both sides must have them.
  if (t.gap(i + 1) !== t.gap(i + 2) || (t.gap(i + 1) !== TIGHT && mark !== DASH)) return -1;
  const first = t.value(i);
  const second = t.value(i + 2);
  const hasThird = t.kind(i + 3) === mark && t.gap(i + 3) === t.gap(i + 1);
  const third = hasThird ? t.value(i + 4) : -1;
  if (second < 0) return namedMonthInFigures(t, i, third, out);
  if (third < 0) return setDayAndMonth(first, second, out) ? i + 3 : -1;
  if (isYear(first)) {
    if (second > 12 || third > 31) return -1;
    out.year = first;
    out.months = [second];
    out.day = third;
    return i + 5;
  }
  if (!setDayAndMonth(first, second, out)) return -1;
  out.year = third < 100 ? fullYear(third) : third;
  return isYear(out.year) ? i + 5 : -1;
}

function namedMonthInFigures(t: Tokens, i: number, year: number, out: DateParts): number {
  if (t.kind(i + 1) !== SLASH || !isYear(year)) return -1;
  const months = t.kind(i + 2) === WORD ? monthsNamed(t.folded(i + 2)) : null;
  if (months === null) return -1;
  out.months = months;
  out.day = t.value(i);
  out.year = year;
  return i + 5;
}

function setDayAndMonth(first: number, second: number, out: DateParts): boolean {
  if (first < 1 || second < 1 || first > 31 || second > 31) return false;
  if (first > 12 && second > 12) return false;
  const dayFirst = second <= 12;
  out.day = dayFirst ? first : second;
  out.months = [dayFirst ? second : first];
  out.swappable = first <= 12 && second <= 12;
  return true;
}

function afterOrdinal(t: Tokens, i: number): number {
  return t.kind(i) === WORD && t.gap(i) === TIGHT && ORDINALS.has(t.word(i).toLowerCase())
    ? i + 1
    : i;
}

/** Reads the year that can follow day and month. */
function afterDay(t: Tokens, i: number, out: DateParts): number {
  let at = i;
  if (t.kind(at) === COMMA || (t.kind(at) === SLASH && t.gap(at) === TIGHT)) at++;
  if (t.kind(at) === WORD && BEFORE_YEAR.has(t.word(at))) at++;
  if (t.kind(at) === WORD && t.word(at) === 'd' && t.kind(at + 1) === STOP) return at + 2;
  if (t.kind(at) === APOSTROPHE && t.gap(at + 1) === TIGHT) at++;
  const year = out.months?.length === 0 ? t.value(at) : yearAt(t, at);
  if (year <= 0) return i;
  out.year = year;
  at++;
  if (t.kind(at) === WORD && AFTER_YEAR.has(t.word(at))) {
    at++;
    if (isTightStop(t, at) && t.case(at - 1) === SMALL) at++;
  }
  return at;
}

/** Reads what can follow a date: the same date in another calendar, a weekday, a time. */
function withTrailer(t: Tokens, i: number, out: DateParts): number {
  if (i < 0) return -1;
  if (t.kind(i) === WORD) {
    const at = t.word(i) === 'هـ' || t.word(i) === 'ه' ? i + 1 : i;
    if (t.kind(at) === WORD && t.word(at) === CORRESPONDING) {
      const second = readDate(t, at + 1, out);
      return second > 0 ? second : i;
    }
  }
  // `Safar 27, 1437, December 09, 2015`
  if (t.kind(i) === COMMA && out.foreign) {
    const second = readDate(t, i + 1, out);
    if (second > 0) return second;
  }
  if (t.kind(i) === COMMA && t.kind(i + 1) === WORD) {
    const [weekday, end] = weekdayAt(t, i + 1);
    if (weekday >= 0) {
      out.weekday = weekday;
      return end;
    }
  }
  return afterTime(t, i);
}

/** `19:10`, `19:10 GMT`, `, 19:10`, ` / 11:33 am`. */
function afterTime(t: Tokens, before: number): number {
  const apart = (t.kind(before) === DASH || t.kind(before) === SLASH) && t.gap(before) !== TIGHT;
  const i = apart || t.kind(before) === COMMA ? before + 1 : before;
  const end = timeEnd(t, i);
  return end > i ? end : before;
}

function timeEnd(t: Tokens, i: number): number {
  if (t.kind(i) !== NUMBER || t.kind(i + 1) !== COLON || t.gap(i + 1) !== TIGHT) return i;
  if (t.value(i) > 24 || t.value(i + 2) < 0 || t.value(i + 2) > 59) return i;
  const end = i + 3;
  if (t.kind(end) !== WORD || !ZONES.has(t.word(end))) return end;
  // `a.m.`, `UTC+1`, `UTC +1`
  if (isTightStop(t, end + 1) && t.word(end).includes('.')) {
    return end + 2;
  }
  const isOffset = t.gap(end + 2) === TIGHT && /^[+\-−]$/.test(t.word(end + 1));
  return isOffset && t.kind(end + 2) === NUMBER ? end + 3 : end + 1;
}

/** `152.8` does not contain a day of the month. */
export function isFraction(t: Tokens, i: number): boolean {
  return isTightStop(t, i + 1) && t.kind(i + 2) === NUMBER && t.gap(i + 2) === TIGHT;
}

/**
 * The year at token i, or 0. Two digits are a year only before a mark, as in `9 JAN 90 (EFE)`, and
 * not in a time, as in `9 JAN, 19:30`.
 */
function yearAt(t: Tokens, i: number): number {
  const value = t.value(i);
  if (isYear(value)) return value;
  if (value < 0 || t.stop(i) - t.start(i) !== 2 || timeEnd(t, i) > i) return 0;
  switch (t.kind(i + 1)) {
    case OPEN:
    case DASH:
    case COLON:
    case COMMA:
    case SLASH:
    case BAR:
    case END:
      return fullYear(value);
    default:
      return 0;
  }
}

/** `17` is 2017, `90` is 1990. */
function fullYear(value: number): number {
  return value >= OLDEST_SHORT_YEAR ? 1900 + value : 2000 + value;
}

function isYear(value: number): boolean {
  return value >= 1850 && value < 2200;
}
