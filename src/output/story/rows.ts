import type { Story } from '../../corpus/read/story.ts';
import { escapeJson, JsonArray, safeJson } from '../text/json.ts';
import { type Field, fieldText, type JsonObject, pickFields, storyObject } from './fields.ts';
import type { TimestampWriter } from './zone.ts';

export const ROW_FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/**
 * Formats stories as rows, one at a time. A row is a separate string without a reference to its
 * story, so that many rows can be held for sorting.
 */
export interface RowWriter {
  /** Formats a story as a row. */
  read(story: Story): string;
  /**
   * Takes a row and returns the text that can be written now. It may be empty, as a table needs
   * several rows to find its column widths.
   */
  put(row: string): string;
  /** The text after the last row. */
  end(): string;
}

/** The fields of a story as strings. */
export function readTexts(story: Story, fields: readonly Field[], time: TimestampWriter): string[] {
  return fields.map(({ read }) => fieldText(read(story, time)));
}

/** The JSON object for a story, with all fields if none are given. */
export function readObject(
  story: Story,
  fields: readonly Field[] | null,
  time: TimestampWriter,
): JsonObject {
  return fields === null ? storyObject(story, time) : pickFields(story, fields, time);
}

/** NDJSON with one object per story, with all fields if none are given. */
export function ndjsonRows(fields: readonly Field[] | null, time: TimestampWriter): RowWriter {
  return {
    read: (story) => safeJson(readObject(story, fields, time)),
    put: (row) => `${row}\n`,
    end: () => '',
  };
}

/** The minimum number of characters in a piece of NDJSON, except the last. */
const PIECE = 2 ** 18;

/** The same output as `ndjsonRows`, in pieces of many rows. */
export function* ndjsonPieces(
  stories: Iterable<Story>,
  fields: readonly Field[] | null,
  time: TimestampWriter,
): Generator<string> {
  let rows = '';
  for (const story of stories) {
    rows += `${JSON.stringify(readObject(story, fields, time))}\n`;
    if (rows.length < PIECE) continue;
    yield escapeJson(rows);
    rows = '';
  }
  if (rows !== '') yield escapeJson(rows);
}

/** A JSON array with one object per line. */
export function jsonRows(fields: readonly Field[] | null, time: TimestampWriter): RowWriter {
  const array = new JsonArray();
  return {
    read: (story) => safeJson(readObject(story, fields, time)),
    put: (row) => array.put(row),
    end: () => array.end(),
  };
}
