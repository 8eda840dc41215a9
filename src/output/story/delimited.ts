import { stringify } from 'csv-stringify/sync';
import { escapeControls } from '../../text/escape.ts';
import type { Field } from './fields.ts';
import { type RowWriter, readTexts } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

export type DelimitedFormat = 'csv' | 'tsv';

/** The library quotes the whole record delimiter only; readers take either half for a new row. */
const LINE_END = /[\r\n]/;

/** How rows are written. */
export interface DelimitedOptions {
  readonly format: DelimitedFormat;
  /**
   * Whether a cell that a spreadsheet would take for a formula gets an apostrophe before it, so that
   * it is shown and not run. Such cells begin with = + - @, a tab or a carriage return.
   */
  readonly escapeFormulas: boolean;
}

/** One row, quoted where need be: CSV as RFC 4180 has it, TSV the same with tabs and line feeds. */
export function delimitedRow(
  cells: readonly string[],
  { format, escapeFormulas }: DelimitedOptions,
): string {
  return stringify([[...cells]], {
    delimiter: format === 'csv' ? ',' : '\t',
    record_delimiter: format === 'csv' ? '\r\n' : '\n',
    quoted_match: LINE_END,
    escape_formulas: escapeFormulas,
  });
}

/** CSV or TSV with the fields' names as its first row. */
export function delimitedRows(
  fields: readonly Field[],
  time: TimestampWriter,
  options: DelimitedOptions,
  forTerminal: boolean,
): RowWriter {
  let pendingHead = fields.map(({ name }) => name);
  const takeHead = (): string => {
    const head = pendingHead;
    pendingHead = [];
    return head.length === 0 ? '' : delimitedRow(head, options);
  };
  return {
    read: (story) => {
      const row = delimitedRow(readTexts(story, fields, time), options);
      return forTerminal ? escapeControls(row) : row;
    },
    put: (row) => takeHead() + row,
    end: takeHead,
  };
}
