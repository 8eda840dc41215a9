import {
  FIELD_GROUPS,
  STORY_FIELDS,
  type StoryField,
  type StoryRecord,
  storyField,
} from '../../article/fields.ts';
import type { TimestampWriter } from './zone.ts';

/** Value of a field, ready for JSON. */
export type FieldValue = string | number | null | readonly string[] | JsonObject;

/** A JSON object made of field values. */
export interface JsonObject {
  /** Value of the member with that name. */
  readonly [key: string]: FieldValue;
}

/** Reads a value from a story; timestamps are written by `time`. */
type Reader = (story: StoryRecord, time: TimestampWriter) => FieldValue;
type Readers = readonly (readonly [key: string, read: Reader])[];

function readerOf(field: StoryField): Reader {
  if (field.type !== 'time') return field.read;
  const { read } = field;
  return (story, time) => {
    const timestamp = read(story);
    return timestamp === null ? null : time(timestamp);
  };
}

/** A plain loop, because it runs for every story of an archive. */
function readAll(readers: Readers, story: StoryRecord, time: TimestampWriter): JsonObject {
  const object: { [key: string]: FieldValue } = {};
  for (const [key, read] of readers) object[key] = read(story, time);
  return object;
}

const GROUP_NAMES = Object.keys(FIELD_GROUPS);

/** Reads a nested object, such as the dateline; null if the story has none. */
function groupReader(group: string): Reader {
  const inGroup = STORY_FIELDS.filter(({ name }) => name.startsWith(`${group}.`));
  const readers = inGroup.map(
    (field) => [field.name.slice(group.length + 1), readerOf(field)] as const,
  );
  return (story, time) =>
    group === 'dateline' && story.article.dateline === null ? null : readAll(readers, story, time);
}

/** The members of the story object, in output order. */
const MEMBER_READERS: Readers = [
  ...new Map(
    STORY_FIELDS.filter((field: StoryField) => field.derived !== true).map((field) => {
      const [member = ''] = field.name.split('.');
      return [member, GROUP_NAMES.includes(member) ? groupReader(member) : readerOf(field)];
    }),
  ),
];

/** Names of all fields: full names, the objects `dateline` and `source`, then short names. */
export const FIELD_NAMES: readonly string[] = [
  ...new Set([
    ...STORY_FIELDS.map(({ name }) => name),
    ...GROUP_NAMES,
    ...STORY_FIELDS.flatMap(({ short }) => short ?? []),
  ]),
];

/** A field of the story object. */
export interface Field {
  /** Name it was looked up by. */
  readonly name: string;
  /** Path in the story object: `['dateline', 'place']`. */
  readonly path: readonly string[];
  /** Reads the value from a story; timestamps are written by `time`. */
  readonly read: Reader;
}

/** Finds a field by its name or short name, case-sensitively; null if there is none. */
export function findField(name: string): Field | null {
  if (GROUP_NAMES.includes(name)) return { name, path: [name], read: groupReader(name) };
  const field = storyField(name);
  return field && { name, path: field.name.split('.'), read: readerOf(field) };
}

/** Finds a field whose name has already been validated. */
export function fieldNamed(name: string): Field {
  const field = findField(name);
  if (field === null) throw new Error(`no field ${name}`);
  return field;
}

/** The story object that the commands write as JSON, as `STORY_SCHEMA` describes it. */
export function storyObject(story: StoryRecord, time: TimestampWriter): JsonObject {
  return readAll(MEMBER_READERS, story, time);
}

/** The story object with only the given fields, in the given order. */
export function pickFields(
  story: StoryRecord,
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

/** A field's value as one line of text; empty if the value is absent. */
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
