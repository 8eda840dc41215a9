import type { Count } from '../../stats/counter.ts';
import { type Grouping, isTimeDimension, type TimeDimension } from '../../stats/dimensions.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
/** The most values to fill in: one stray year must not produce a chart with a million rows. */
const MAX_FILLED = 600;

/** Sorts counts by time. All of them must have a value. */
function inTimeOrder(dimension: TimeDimension, counts: readonly Count[]): Count[] {
  const rank = (value: string): string =>
    dimension === 'weekday' ? String(WEEKDAYS.indexOf(value)) : value;
  return counts.toSorted((a, b) => (rank(a.value ?? '') < rank(b.value ?? '') ? -1 : 1));
}

/** Sorts counts by time and adds the times in between that have no stories. */
export function fillTime(dimension: TimeDimension, counts: readonly Count[]): Count[] {
  const stories = new Map(counts.map((count) => [count.value, count.stories]));
  const ordered = inTimeOrder(dimension, counts);
  const times = allTimes(dimension, ordered[0]?.value ?? null, ordered.at(-1)?.value ?? null);
  return times?.map((value) => ({ value, stories: stories.get(value) ?? 0 })) ?? ordered;
}

/** Every time from the first to the last, or all weekdays or hours. Null if there are too many. */
function allTimes(
  dimension: TimeDimension,
  first: string | null,
  last: string | null,
): readonly string[] | null {
  if (first === null || last === null) return null;
  if (dimension === 'weekday') return WEEKDAYS;
  if (dimension === 'hour') return HOURS;
  const times: string[] = [];
  const at = new Date(first);
  for (let time = first; time <= last; time = at.toISOString().slice(0, first.length)) {
    if (times.length === MAX_FILLED) return null;
    times.push(time);
    if (dimension === 'year') at.setUTCFullYear(at.getUTCFullYear() + 1);
    else if (dimension === 'month') at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCDate(at.getUTCDate() + 1);
  }
  return times;
}

/**
 * The `limit` values with the most stories. Names are sorted by count, times by time. The count of
 * stories without a value comes last and is not subject to the limit.
 */
export function keepMost(
  dimension: Grouping,
  counts: readonly Count[],
  limit: number | null,
): Count[] {
  const named = counts.filter(({ value }) => value !== null);
  const kept = limit === null ? named : named.slice(0, limit);
  return [
    ...(isTimeDimension(dimension) ? inTimeOrder(dimension, kept) : kept),
    ...counts.filter(({ value }) => value === null),
  ];
}
