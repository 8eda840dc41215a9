import { stringify } from 'csv-stringify/sync';
import { escapeControls } from '../../text/escape.ts';
import type { Field } from './fields.ts';
import { type RowWriter, readTexts } from './rows.ts';
import type { TimestampWriter } from './zone.ts';

export type DelimitedFormat = 'csv' | 'tsv';

/**
 * The library only quotes cells that contain the complete record delimiter, but many readers accept
 * a lone CR or LF as the end of a row.
 */
const LINE_END = /[\r\n]/;

export interface DelimitedOptions {
  readonly format: DelimitedFormat;
  /**
   * Whether to put an apostrophe before a cell that a spreadsheet would run as a formula, that is,
   * one that begins with = + - @, a tab or a carriage return.
   */
  readonly escapeFormulas: boolean;
  /** Whether to escape characters that would control it. */
  readonly forTerminal: boolean;
}

/** One row, quoted where necessary: CSV as in RFC 4180, TSV likewise with tabs and line feeds. */
export function delimitedRow(
  cells: readonly string[],
  { format, escapeFormulas, forTerminal }: DelimitedOptions,
): string {
  return stringify([cells.map((cell) => (forTerminal ? escapeControls(cell) : cell))], {
    delimiter: format === 'csv' ? ',' : '\t',
    record_delimiter: format === 'csv' ? '\r\n' : '\n',
    quoted_match: LINE_END,
    escape_formulas: escapeFormulas,
  });
}

/** CSV or TSV with the field names as header. */
export function delimitedRows(
  fields: readonly Field[],
  time: TimestampWriter,
  options: DelimitedOptions,
): RowWriter {
  let pendingHead = fields.map(({ name }) => name);
  const takeHead = (): string => {
    const head = pendingHead;
    pendingHead = [];
    return head.length === 0 ? '' : delimitedRow(head, options);
  };
  return {
    read: (story) => delimitedRow(readTexts(story, fields, time), options),
    put: (row) => takeHead() + row,
    end: takeHead,
  };
}
