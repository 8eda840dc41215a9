import type { Timestamp } from '../article/article.ts';
import { columnName, type FieldName, type StoryRecord, storyField } from '../article/fields.ts';
import { isoDate, isoTimestamp, weekdayOf } from '../article/timestamp.ts';
import type { StoryValues, ValueCount, ValueCounts } from './figures.ts';

/** What stories can be counted by: the names in them, and the time of sending. */
const NAME_DIMENSIONS = ['agency', 'agencyName', 'place', 'author'] as const;
const TIME_DIMENSIONS = ['year', 'month', 'day', 'weekday', 'hour'] as const;
/** Everything that stories can be counted by. */
export const DIMENSIONS = [...NAME_DIMENSIONS, ...TIME_DIMENSIONS] as const;
/** A part of the timestamp. */
export type TimeDimension = (typeof TIME_DIMENSIONS)[number];
/** Something that stories can be counted by. */
export type Dimension = (typeof DIMENSIONS)[number];
/** A dimension, or any other field of a story. */
export type Grouping = Dimension | FieldName;

export function isDimension(name: string): name is Dimension {
  return DIMENSIONS.some((dimension) => dimension === name);
}

export function isTimeDimension(dimension: Grouping): dimension is TimeDimension {
  return TIME_DIMENSIONS.some((time) => time === dimension);
}

/** The name of a grouping for users. */
export function groupingName(by: Grouping): string {
  const field = isDimension(by) ? null : storyField(by);
  return field === null ? by : columnName(field);
}

/** A story's values for a field; empty if it has none. */
export function fieldValues(story: StoryRecord, name: FieldName): readonly string[] {
  const field = storyField(name);
  if (field === null) return [];
  if (field.type === 'texts') return [...new Set(field.read(story))];
  if (field.type === 'time') {
    const timestamp = field.read(story);
    return timestamp === null ? [] : [isoTimestamp(timestamp)];
  }
  const value = field.read(story);
  return value === null ? [] : [String(value)];
}

/** A story's values for a grouping, without repetitions; empty if it has none. */
export function valuesOf(story: StoryValues, dimension: Grouping): readonly string[] {
  if (!isDimension(dimension)) return story.field;
  if (isTimeDimension(dimension)) {
    return story.timestamp === null ? [] : [timeValue(story.timestamp, dimension)];
  }
  if (dimension === 'place') return story.places;
  const value = story[dimension];
  return value === null ? [] : [value];
}

/** What to count for a dimension. */
export function countsFor(counts: ValueCounts, dimension: Dimension): readonly ValueCount[] {
  switch (dimension) {
    case 'agency':
    case 'agencyName':
      return counts.agencies;
    case 'place':
      return counts.places;
    case 'author':
      return counts.authors;
    case 'hour':
      return counts.hours;
    default:
      return counts.days;
  }
}

/** `2017`, `2017-11`, `2017-11-23`, `Thursday`, `01`. */
function timeValue(timestamp: Timestamp, dimension: TimeDimension): string {
  if (dimension === 'hour') return String(timestamp.hour).padStart(2, '0');
  return dayValues(timestamp)[dimension];
}

type DayValues = Readonly<Record<Exclude<TimeDimension, 'hour'>, string>>;

/** The values of the last day are kept, because stories of one day are often read together. */
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
