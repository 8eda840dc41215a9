import type { Dateline, Timestamp } from '../../article/article.ts';
import type { Story } from '../../corpus/read/story.ts';
import { dayNumber, minuteNumber } from '../../query/language/values.ts';
import type { Print, StoryFacts, StoryPlaces } from '../../rules/engine/facts.ts';
import { packPlaces } from './spans.ts';
import { indexedText } from './tokens.ts';

/**
 * What an index stores of a story. Plain data that is sent between threads: an object with names
 * would take twice as long.
 */
export type StoryRow = readonly [
  id: number | null,
  /** The timestamp as a number, see `minuteOf`. */
  minute: number | null,
  words: number,
  hasDateline: boolean,
  /** Values that many stories share, as JSON; see `Facets`. */
  agency: string,
  place: string,
  author: string,
  /** Other values, as JSON; see `StoredFields`. */
  fields: string,
  /** Headline and body as passed to FTS5; see `indexedText`. */
  text: string,
  /** Equal for equal stories, for the rule `story-duplicate`; null without a body. */
  print: Print | null,
  /** See `packPlaces`. */
  places: readonly number[] | null,
];

/** Values that many stories share; each is stored once. */
export interface Facets {
  readonly agency: readonly [written: string | null, name: string | null];
  readonly place: readonly [all: string | null, each: readonly string[]];
  readonly author: readonly [author: string | null, byline: string | null];
}

/** Values that are stored for each story. */
export interface StoredFields {
  readonly headline: string | null;
  readonly subhead: string | null;
  readonly slug: string | null;
  readonly leadMark: string | null;
  readonly notes: readonly string[];
  readonly shortlink: string | null;
  readonly endMark: string | null;
  readonly initials: string | null;
  readonly hasBody: boolean;
  /** Null without a dateline. */
  readonly dateline: Pick<Dateline, 'raw' | 'date' | 'dateWritten' | 'separator'> | null;
  readonly line: number;
  readonly encoding: string;
  readonly bytes: number | null;
}

/** `isAscii` says that all of the story certainly is. */
export function storyRow(
  { article, source }: Story,
  { print, ...places }: StoryPlaces & Pick<StoryFacts, 'print'>,
  isAscii = false,
): StoryRow {
  const { id, timestamp, words, dateline, author, byline, headline, body } = article;
  const fields: StoredFields = {
    headline,
    subhead: article.subhead,
    slug: article.slug,
    leadMark: article.leadMark,
    notes: article.notes,
    shortlink: article.shortlink,
    endMark: article.endMark,
    initials: article.initials,
    hasBody: body !== null,
    dateline,
    line: source.line,
    encoding: source.encoding,
    bytes: source.bytes,
  };
  return [
    id,
    timestamp === null ? null : minuteOf(timestamp),
    words,
    dateline !== null,
    packPair(dateline?.agency ?? null, dateline?.agencyName ?? null),
    JSON.stringify([dateline?.place ?? null, dateline?.places ?? []]),
    packPair(author, byline),
    packFields(fields),
    [headline, body].map((value) => indexedText(value ?? '', isAscii)).join('\n'),
    print,
    packPlaces(places),
  ];
}

const packPair = (first: string | null, second: string | null): string =>
  first === null && second === null ? NO_PAIR : JSON.stringify([first, second]);

/** What most stories have. */
const NO_PAIR = JSON.stringify([null, null]);

export const MINUTES_A_DAY = 24 * 60;
const DAYS_A_MONTH = 31;

/** A timestamp as a number with the same order; see `timestampAt` for the inverse. */
export function minuteOf({ year, month, day, hour, minute }: Timestamp): number {
  return dayOf(year, month, day) * MINUTES_A_DAY + hour * 60 + minute;
}

/** The number that ranges are compared with: 201711220157. */
export function timestampNumber(minute: number): number {
  const { year, month, day, hour, minute: rest } = timestampAt(minute);
  return minuteNumber(dayNumber(year, month, day), hour, rest);
}

function dayOf(year: number, month: number, day: number): number {
  return (year * 12 + month - 1) * DAYS_A_MONTH + day - 1;
}

export function timestampAt(minute: number): Timestamp {
  const day = Math.floor(minute / MINUTES_A_DAY);
  const month = Math.floor(day / DAYS_A_MONTH);
  return {
    year: Math.floor(month / 12),
    month: (month % 12) + 1,
    day: (day % DAYS_A_MONTH) + 1,
    hour: Math.floor(minute / 60) % 24,
    minute: minute % 60,
  };
}

/** An array, because names would be larger than the values; trailing nulls are left out. */
function packFields(fields: StoredFields): string {
  const { dateline } = fields;
  const raw = dateline?.raw ?? null;
  const packed = [
    fields.headline,
    fields.endMark,
    raw,
    dateline?.date ?? null,
    packPart(dateline?.dateWritten ?? null, raw),
    packPart(dateline?.separator ?? null, raw),
    fields.bytes,
    fields.line === 1 ? null : fields.line,
    fields.encoding === USUAL_ENCODING ? null : fields.encoding,
    fields.leadMark,
    fields.subhead,
    fields.slug,
    fields.initials,
    fields.shortlink,
    fields.hasBody ? null : 0,
    ...fields.notes,
  ];
  while (packed.at(-1) === null) packed.pop();
  return JSON.stringify(packed);
}

const USUAL_ENCODING = 'utf-8';
/** The places of the packed fields; the notes come last. */
const AT = {
  headline: 0,
  endMark: 1,
  raw: 2,
  date: 3,
  dateWritten: 4,
  separator: 5,
  bytes: 6,
  line: 7,
  encoding: 8,
  leadMark: 9,
  subhead: 10,
  slug: 11,
  initials: 12,
  shortlink: 13,
  hasBody: 14,
  notes: 15,
} as const;

/** The inverse of `packFields`. Throws for anything else. */
export function unpackFields(text: string): StoredFields {
  const packed: unknown = JSON.parse(text);
  if (!Array.isArray(packed)) throw new TypeError('expected an array of fields');
  const string = (at: number): string | null => stringOrNull(packed[at] ?? null);
  const number = (at: number): number | null => numberOrNull(packed[at] ?? null);
  const raw = string(AT.raw);
  return {
    headline: string(AT.headline),
    subhead: string(AT.subhead),
    slug: string(AT.slug),
    leadMark: string(AT.leadMark),
    notes: packed.slice(AT.notes).map((note) => stringOrNull(note) ?? ''),
    shortlink: string(AT.shortlink),
    endMark: string(AT.endMark),
    initials: string(AT.initials),
    hasBody: number(AT.hasBody) === null,
    dateline:
      raw === null
        ? null
        : {
            raw,
            date: string(AT.date),
            dateWritten: unpackPart(packed[AT.dateWritten] ?? null, raw),
            separator: unpackPart(packed[AT.separator] ?? null, raw),
          },
    line: number(AT.line) ?? 1,
    encoding: string(AT.encoding) ?? USUAL_ENCODING,
    bytes: number(AT.bytes),
  };
}

const PART = 1000;

/** A part of a text as its offset and length, or as it is if that is not possible. */
function packPart(part: string | null, whole: string | null): string | number | null {
  if (part === null || whole === null) return part;
  const start = whole.indexOf(part);
  return start < 0 || part.length >= PART ? part : start * PART + part.length;
}

function unpackPart(packed: unknown, whole: string): string | null {
  if (typeof packed !== 'number') return stringOrNull(packed);
  const start = Math.floor(packed / PART);
  return whole.slice(start, start + (packed % PART));
}

export function unpackAgency(text: string): Facets['agency'] {
  const [written, name] = parsePair(text);
  return [stringOrNull(written), stringOrNull(name)];
}

export function unpackPlace(text: string): Facets['place'] {
  const [all, each] = parsePair(text);
  if (!Array.isArray(each)) throw new TypeError('expected an array of places');
  return [stringOrNull(all), each.map((place) => stringOrNull(place) ?? '')];
}

export const unpackAuthor = (text: string): Facets['author'] => unpackAgency(text);

function parsePair(text: string): [unknown, unknown] {
  const pair: unknown = JSON.parse(text);
  if (!Array.isArray(pair)) throw new TypeError('expected a pair');
  return [pair[0], pair[1]];
}

function stringOrNull(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  throw new TypeError('expected text');
}

function numberOrNull(value: unknown): number | null {
  if (value === null || typeof value === 'number') return value;
  throw new TypeError('expected a number');
}
