import type { Story } from '../../corpus/read/story.ts';
import type { TimestampWriter } from './zone.ts';

/** What a field of a story can hold, ready for JSON. */
export type FieldValue = string | number | null | readonly string[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: FieldValue;
}

type Reader = (story: Story, time: TimestampWriter) => FieldValue;

const DATELINE = {
  raw: ({ article }) => article.dateline?.raw ?? null,
  place: ({ article }) => article.dateline?.place ?? null,
  places: ({ article }) => article.dateline?.places ?? [],
  date: ({ article }) => article.dateline?.date ?? null,
  dateWritten: ({ article }) => article.dateline?.dateWritten ?? null,
  agency: ({ article }) => article.dateline?.agency ?? null,
  agencyName: ({ article }) => article.dateline?.agencyName ?? null,
  separator: ({ article }) => article.dateline?.separator ?? null,
} as const satisfies Record<string, Reader>;

const SOURCE = {
  path: ({ source }) => source.path,
  line: ({ source }) => source.line,
  encoding: ({ source }) => source.encoding,
  bytes: ({ source }) => source.bytes,
} as const satisfies Record<string, Reader>;

type Readers = readonly (readonly [string, Reader])[];

const DATELINE_READERS: Readers = Object.entries(DATELINE);
const SOURCE_READERS: Readers = Object.entries(SOURCE);

/** A plain loop: it runs for every story of an archive. */
function readAll(readers: Readers, story: Story, time: TimestampWriter): JsonObject {
  const object: { [key: string]: FieldValue } = {};
  for (const [key, read] of readers) object[key] = read(story, time);
  return object;
}

/** The members of the story object, in the order that JSON shows them. */
const MEMBERS = {
  id: ({ article }) => article.id,
  timestamp: ({ article }, time) => article.timestamp && time(article.timestamp),
  author: ({ article }) => article.author,
  headline: ({ article }) => article.headline,
  subhead: ({ article }) => article.subhead,
  slug: ({ article }) => article.slug,
  leadMark: ({ article }) => article.leadMark,
  notes: ({ article }) => article.notes,
  byline: ({ article }) => article.byline,
  dateline: (story, time) => story.article.dateline && readAll(DATELINE_READERS, story, time),
  body: ({ article }) => article.body,
  endMark: ({ article }) => article.endMark,
  initials: ({ article }) => article.initials,
  words: ({ article }) => article.words,
  shortlink: ({ article }) => article.shortlink,
  source: (story, time) => readAll(SOURCE_READERS, story, time),
} as const satisfies Record<string, Reader>;

const MEMBER_READERS: Readers = Object.entries(MEMBERS);

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...Object.entries(MEMBERS),
  ...Object.entries(DATELINE).map(([key, read]): [string, Reader] => [`dateline.${key}`, read]),
  ...Object.entries(SOURCE).map(([key, read]): [string, Reader] => [`source.${key}`, read]),
]);

/** Short names that people type for the fields they want most. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['time', 'timestamp'],
  ['agency', 'dateline.agency'],
  ['place', 'dateline.place'],
  ['date', 'dateline.date'],
  ['path', 'source.path'],
]);

/** Every name that `readField` knows, short names last. */
export const FIELD_NAMES: readonly string[] = [...READERS.keys(), ...SHORT_NAMES.keys()];

/** One field as a column or key: the name it was asked for by, and how to read it. */
export interface Field {
  /** As asked for. */
  readonly name: string;
  /** Where it stands in the story object: `['dateline', 'place']`. */
  readonly path: readonly string[];
  readonly read: Reader;
}

/** The field of that name, short names included; null where there is none. */
export function findField(name: string): Field | null {
  const path = SHORT_NAMES.get(name) ?? name;
  const read = READERS.get(path);
  return read === undefined ? null : { name, path: path.split('.'), read };
}

/** The field of a name that was found good before. */
export function fieldNamed(name: string): Field {
  const field = findField(name);
  if (field === null) throw new Error(`no field ${name}`);
  return field;
}

/** The whole story object, as `copydesk schema` describes it. */
export function storyObject(story: Story, time: TimestampWriter): JsonObject {
  return readAll(MEMBER_READERS, story, time);
}

/** The story object with the chosen fields only, in the order chosen. */
export function pickFields(
  story: Story,
  fields: readonly Field[],
  time: TimestampWriter,
): JsonObject {
  const picked: { [key: string]: FieldValue } = {};
  for (const { path, read } of fields) {
    const [member = '', key] = path;
    const value = read(story, time);
    if (key === undefined) picked[member] = value;
    else if (member !== 'dateline' || story.article.dateline !== null) {
      picked[member] = { ...asObject(picked[member]), [key]: value };
    } else picked[member] ??= null;
  }
  return picked;
}

function asObject(value: FieldValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

/** A field's value as one line of text; the empty string for what is absent. */
export function fieldText(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.join('; ');
  return JSON.stringify(value);
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}
