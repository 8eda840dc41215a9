import type { Story } from '../../corpus/read/story.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import { type Field, fieldText, type JsonObject, pickFields, storyObject } from './fields.ts';
import type { TimestampWriter } from './zone.ts';

/** What rows can be written as. */
export const ROW_FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/**
 * Turns stories into rows, and rows into characters, one at a time. A row is a string of its own,
 * cut loose from the story, so that many can wait to be put in order.
 */
export interface RowWriter {
  /** What the row shows of a story. */
  read(story: Story): string;
  /** The characters that can go out once this row is known; rows may wait for one another. */
  put(row: string): string;
  /** What goes out after the last row. */
  end(): string;
}

/** The fields of a story as texts. */
export function readTexts(story: Story, fields: readonly Field[], time: TimestampWriter): string[] {
  return fields.map(({ read }) => fieldText(read(story, time)));
}

/** The object that JSON shows of a story; the whole one where no fields are chosen. */
export function readObject(
  story: Story,
  fields: readonly Field[] | null,
  time: TimestampWriter,
): JsonObject {
  return fields === null ? storyObject(story, time) : pickFields(story, fields, time);
}

/** One JSON object a line; the whole story object where no fields are chosen. */
export function ndjsonRows(fields: readonly Field[] | null, time: TimestampWriter): RowWriter {
  return {
    read: (story) => safeJson(readObject(story, fields, time)),
    put: (row) => `${row}\n`,
    end: () => '',
  };
}

/** One JSON array, an object a line. */
export function jsonRows(fields: readonly Field[] | null, time: TimestampWriter): RowWriter {
  const array = new JsonArray();
  return {
    read: (story) => safeJson(readObject(story, fields, time)),
    put: (row) => array.put(row),
    end: () => array.end(),
  };
}
