import { stringify } from 'csv-stringify/sync';

export type DelimitedFormat = 'csv' | 'tsv';

/** One row, quoted where need be: CSV as RFC 4180 has it, TSV the same with tabs and line feeds. */
export function delimitedRow(cells: readonly string[], format: DelimitedFormat): string {
  return stringify([[...cells]], {
    delimiter: format === 'csv' ? ',' : '\t',
    record_delimiter: format === 'csv' ? '\r\n' : '\n',
  });
}
