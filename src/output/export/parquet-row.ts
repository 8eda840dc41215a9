import type { SchemaElement } from 'hyparquet-writer';
import { columnName, STORY_FIELDS, type StoryField } from '../../article/fields.ts';
import { isoTimestamp } from '../../article/timestamp.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { TimestampWriter } from '../story/zone.ts';

/** The value of a cell before encoding. */
type ParquetValue = string | number | bigint | Date | readonly string[] | null;

/** A story's cells in column order. Plain data, so that it can be sent between threads. */
export type ParquetRow = readonly ParquetValue[];

interface Column {
  readonly name: string;
  readonly schema: readonly SchemaElement[];
  readonly read: (story: Story, time: TimestampWriter) => ParquetValue;
}

const STRING = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const TYPES: Readonly<Record<Exclude<StoryField['type'], 'texts'>, Omit<SchemaElement, 'name'>>> = {
  integer: { type: 'INT64' },
  text: STRING,
  day: { type: 'INT32', converted_type: 'DATE' },
  time: {
    type: 'INT64',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' },
  },
};

/**
 * The three-level structure that Parquet requires for lists: a group with a repeated group of
 * elements.
 */
function listSchema(name: string): readonly SchemaElement[] {
  return [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...STRING },
  ];
}

function columnOf(field: StoryField): Column {
  const name = columnName(field);
  if (field.type === 'texts') return { name, schema: listSchema(name), read: field.read };
  const schema = [{ name, repetition_type: 'OPTIONAL' as const, ...TYPES[field.type] }];
  return { name, schema, read: cellReader(field) };
}

function cellReader(field: Exclude<StoryField, { type: 'texts' }>): Column['read'] {
  switch (field.type) {
    case 'text':
      return field.read;
    case 'integer':
      return (story) => {
        const value = field.read(story);
        return value === null ? null : BigInt(value);
      };
    case 'day':
      return (story) => {
        const day = field.read(story);
        return day === null ? null : new Date(day);
      };
    case 'time':
      return (story, time) => {
        const timestamp = field.read(story);
        return timestamp === null ? null : new Date(time(timestamp));
      };
  }
}

/** One column per field, called by the short name of the field. */
export const COLUMNS: readonly Column[] = STORY_FIELDS.map(columnOf);

/** The columns of a file: timestamps are instants if their time zone is known, else local times. */
export function parquetSchema(zoned: boolean): SchemaElement[] {
  const elements = COLUMNS.flatMap(({ schema }) => schema);
  return zoned ? elements.map(asInstant) : elements;
}

function asInstant(element: SchemaElement): SchemaElement {
  const { logical_type: type } = element;
  if (type?.type !== 'TIMESTAMP') return element;
  return { ...element, logical_type: { ...type, isAdjustedToUTC: true } };
}

/** Makes rows. `time` writes the offset of the time zone; null for local times. */
export function parquetRows(time: TimestampWriter | null): (story: Story) => ParquetRow {
  const written: TimestampWriter = time ?? ((timestamp) => `${isoTimestamp(timestamp)}Z`);
  return (story) => COLUMNS.map(({ read }) => read(story, written));
}
