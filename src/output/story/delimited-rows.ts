import { type DelimitedFormat, delimitedRow } from '../text/delimited.ts';
import { escapeControls } from '../text/escape.ts';
import type { Field } from './fields.ts';
import { type RowWriter, readTexts } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

/** CSV or TSV with the fields' names as its first row. */
export function delimitedRows(
  fields: readonly Field[],
  time: TimestampWriter,
  format: DelimitedFormat,
  forTerminal: boolean,
): RowWriter {
  let pendingHead = fields.map(({ name }) => name);
  const takeHead = (): string => {
    const head = pendingHead;
    pendingHead = [];
    return head.length === 0 ? '' : delimitedRow(head, format);
  };
  return {
    read: (story) => {
      const row = delimitedRow(readTexts(story, fields, time), format);
      return forTerminal ? escapeControls(row) : row;
    },
    put: (row) => takeHead() + row,
    end: takeHead,
  };
}
