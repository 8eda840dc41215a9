import type { ListFlags } from '../../cli/commands/list/command.ts';
import { fieldsNamed, timeOption } from '../../cli/options/fields-option.ts';
import { jsonRows, ndjsonRows, type RowWriter } from '../../output/story/rows.ts';
import { chosenStyle } from '../../terminal/color.ts';

/** How to write rows; plain data. */
export interface RowSetup {
  readonly format: ListFlags['format'];
  /** As `--fields` names them; null for the usual ones. */
  readonly fields: string | null;
  readonly zone: string | undefined;
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
  readonly color: boolean;
  /** The host to name in links to files; null for no links. */
  readonly linkHost: string | null;
}

const COLUMNS = 'id,time,agency,place,headline';
/** Those that make room in a narrow terminal; what is asked for by name is never left out. */
const OPTIONAL_COLUMNS = ['agency', 'place', 'time'];

export async function rowWriter(setup: RowSetup): Promise<RowWriter> {
  const { format, columns, zone, linkHost } = setup;
  const time = timeOption(zone);
  const chosen = setup.fields === null ? null : fieldsNamed(setup.fields);
  if (format === 'json') return jsonRows(chosen, time);
  if (format === 'ndjson') return ndjsonRows(chosen, time);
  const fields = chosen ?? fieldsNamed(COLUMNS);
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
