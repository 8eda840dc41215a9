import { stringify } from 'csv-stringify/sync';
import { escapeControls } from '../../text/escape.ts';
import type { Field } from './fields.ts';
import { type RowWriter, readTexts } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

export type DelimitedFormat = 'csv' | 'tsv';

/** The library quotes the whole record delimiter only; readers take either half for a new row. */
const LINE_END = /[\r\n]/;

/** One row, quoted where need be: CSV as RFC 4180 has it, TSV the same with tabs and line feeds. */
export function delimitedRow(cells: readonly string[], format: DelimitedFormat): string {
  return stringify([[...cells]], {
    delimiter: format === 'csv' ? ',' : '\t',
    record_delimiter: format === 'csv' ? '\r\n' : '\n',
    quoted_match: LINE_END,
  });
}

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
