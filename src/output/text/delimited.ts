import { stringify } from 'csv-stringify/sync';

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
