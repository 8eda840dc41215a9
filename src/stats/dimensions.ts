import type { Timestamp } from '../article/article.ts';
import { isoDate, weekdayOf } from '../article/timestamp.ts';
import type { StoryValues } from './figures.ts';

/** Dimensions that are names in the story. */
export const NAME_DIMENSIONS = ['agency', 'place', 'author'] as const;
/** Dimensions that are parts of the timestamp. */
export const TIME_DIMENSIONS = ['year', 'month', 'day', 'weekday', 'hour'] as const;
/** Everything that stories can be counted by. */
export const DIMENSIONS = [...NAME_DIMENSIONS, ...TIME_DIMENSIONS] as const;
/** A part of the timestamp. */
export type TimeDimension = (typeof TIME_DIMENSIONS)[number];
/** Something that stories can be counted by. */
export type Dimension = (typeof DIMENSIONS)[number];

export function isTimeDimension(dimension: Dimension): dimension is TimeDimension {
  return TIME_DIMENSIONS.some((time) => time === dimension);
}

/** The distinct values of a story in a dimension; empty if it has none. */
export function valuesOf(story: StoryValues, dimension: Dimension): readonly string[] {
  if (isTimeDimension(dimension)) {
    return story.timestamp === null ? [] : [timeValue(story.timestamp, dimension)];
  }
  return dimension === 'place' ? story.places : listOf(story[dimension]);
}

function listOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** `2017`, `2017-11`, `2017-11-23`, `Thursday`, `01`. */
function timeValue(timestamp: Timestamp, dimension: TimeDimension): string {
  return dimension === 'hour' ? hourOf(timestamp) : dayValues(timestamp)[dimension];
}

const hourOf = ({ hour }: Timestamp): string => String(hour).padStart(2, '0');

type DayValues = Readonly<Record<Exclude<TimeDimension, 'hour'>, string>>;

/** Stories of one day come together: the values of the last one are kept. */
let lastDay: { readonly number: number; readonly values: DayValues } | null = null;

function dayValues(timestamp: Timestamp): DayValues {
  const number = timestamp.year * 10_000 + timestamp.month * 100 + timestamp.day;
  if (lastDay?.number === number) return lastDay.values;
  const day = isoDate(timestamp);
  const weekday = weekdayOf(timestamp);
  const values = { year: day.slice(0, 4), month: day.slice(0, 7), day, weekday };
  lastDay = { number, values };
  return values;
}
