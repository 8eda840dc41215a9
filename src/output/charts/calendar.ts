import { greatest } from './chart.ts';

const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The number of shades for days with stories. Level 0 is a day without any. */
export const LEVELS = 4;

/** The position of a day in a calendar with one column per week, Monday to Sunday. */
export interface CalendarDay {
  readonly date: string;
  /** From 0; week 0 contains 1 January. */
  readonly week: number;
  /** From 0, Monday. */
  readonly weekday: number;
  readonly value: number;
  /** From 0 to {@link LEVELS}. */
  readonly level: number;
}

export interface CalendarYear {
  readonly year: string;
  readonly weeks: number;
  /** The months, each with the week that contains its first day. */
  readonly months: readonly { readonly name: string; readonly week: number }[];
  /** Every day of the year. */
  readonly days: readonly CalendarDay[];
}

interface CalendarLayout {
  readonly years: readonly CalendarYear[];
  /** The range of values of each level above 0. Levels that no value can have are left out. */
  readonly steps: readonly { readonly level: number; readonly from: number; readonly to: number }[];
}

/** Lays out every year that contains one of the days. Keys have the form `2017-11-23`. */
export function layOutCalendar(values: ReadonlyMap<string, number>): CalendarLayout {
  const most = greatest(values.values(), (value) => value, 1);
  const years = [...new Set([...values.keys()].map((date) => date.slice(0, 4)))].sort();
  return {
    years: years.map((year) => layOutYear(year, values, most)),
    steps: Array.from({ length: LEVELS }, (_, index) => ({
      level: index + 1,
      from: Math.floor((index * most) / LEVELS) + 1,
      to: Math.floor(((index + 1) * most) / LEVELS),
    })).filter(({ from, to }) => from <= to),
  };
}

function layOutYear(year: string, values: ReadonlyMap<string, number>, most: number): CalendarYear {
  const start = Date.parse(`${year}-01-01T00:00Z`);
  const before = weekdayOf(start);
  const days: CalendarDay[] = [];
  const months: { name: string; week: number }[] = [];
  for (let at = start; ; at += DAY_MS) {
    const date = new Date(at).toISOString().slice(0, 10);
    if (!date.startsWith(year)) break;
    const week = Math.floor((before + days.length) / 7);
    const value = values.get(date) ?? 0;
    if (date.endsWith('-01')) months.push({ name: MONTHS[months.length] ?? '', week });
    const level = Math.ceil((value * LEVELS) / most);
    days.push({ date, week, weekday: weekdayOf(at), value, level });
  }
  return { year, weeks: (days.at(-1)?.week ?? 0) + 1, months, days };
}

function weekdayOf(at: number): number {
  return (new Date(at).getUTCDay() + 6) % 7;
}
