import { fieldNamed } from '../../output/story/fields.ts';
import { jsonRows, ndjsonRows, type RowFormat, type RowWriter } from '../../output/story/rows.ts';
import { timeIn } from '../../output/story/zone.ts';
import { chosenStyle } from '../../terminal/color.ts';

/** How to write rows; plain data. */
export interface RowSetup {
  readonly format: RowFormat;
  /** Names of fields; null for the usual ones. */
  readonly fields: readonly string[] | null;
  readonly zone: string | null;
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
  readonly color: boolean;
  /** The host to name in links to files; null for no links. */
  readonly linkHost: string | null;
}

const COLUMNS = ['id', 'time', 'agency', 'place', 'headline'];
/** Those that make room in a narrow terminal; what is asked for by name is never left out. */
const OPTIONAL_COLUMNS = ['agency', 'place', 'time'];

/** The fields that rows show; null for the whole story. */
export function fieldsOfRows({ format, fields }: RowSetup): readonly string[] | null {
  return fields ?? (format === 'json' || format === 'ndjson' ? null : COLUMNS);
}

export async function rowWriter(setup: RowSetup): Promise<RowWriter> {
  const { format, columns, zone, linkHost } = setup;
  const time = timeIn(zone);
  const chosen = setup.fields?.map(fieldNamed) ?? null;
  if (format === 'json') return jsonRows(chosen, time);
  if (format === 'ndjson') return ndjsonRows(chosen, time);
  const fields = chosen ?? COLUMNS.map(fieldNamed);
  if (format !== 'table') {
    const { delimitedRows } = await import('../../output/story/delimited-rows.ts');
    return delimitedRows(fields, time, format, columns !== null);
  }
  const { tableRows } = await import('../../output/story/table-rows.ts');
  const style = await chosenStyle(setup.color);
  return tableRows(fields, time, {
    width: columns,
    styleHead: style.headline,
    optional: chosen === null ? OPTIONAL_COLUMNS : [],
    linkHost,
  });
}
