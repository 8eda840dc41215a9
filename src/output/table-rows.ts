import { escapeLine } from './escape.ts';
import type { Field } from './fields.ts';
import { type RowWriter, readTexts } from './rows.ts';
import { TableWriter } from './table.ts';
import type { TimestampWriter } from './zone.ts';

export interface TableRowOptions {
  /** Columns of the terminal, or null where nothing may be cut. */
  readonly width: number | null;
  readonly styleHead: (text: string) => string;
}

/** A table with the fields' names above it where it is for a terminal. */
export function tableRows(
  fields: readonly Field[],
  time: TimestampWriter,
  options: TableRowOptions,
): RowWriter {
  const table = new TableWriter({ ...options, head: fields.map(({ name }) => name) });
  return {
    read: (story) => readTexts(story, fields, time).map(escapeLine).join('\n'),
    put: (row) => table.add(row.split('\n')),
    end: () => table.finish(),
  };
}
