import { type FieldValue, fieldNamed } from '../../output/story/fields.ts';
import { jsonRows, ndjsonRows, type RowFormat, type RowWriter } from '../../output/story/rows.ts';
import { timeIn } from '../../output/story/zone.ts';
import { chosenStyle } from '../../terminal/color.ts';
import { type IndexedJob, needText } from './answers.ts';
import { type StorySetup, storyJob } from './story-job.ts';

/** How to format rows. Plain data. */
export interface RowSetup {
  readonly format: RowFormat;
  /** Field names; null for the default columns. */
  readonly fields: readonly string[] | null;
  readonly zone: string | null;
  /** See `DelimitedOptions`. */
  readonly escapeFormulas: boolean;
  /** The width of the terminal in columns; null if there is none. */
  readonly columns: number | null;
  readonly color: boolean;
  /** The host name to use in links to files; null for no links. */
  readonly linkHost: string | null;
}

const COLUMNS = ['id', 'time', 'agency', 'place', 'headline'];
/** Columns that a narrow terminal may drop. Columns chosen by the user are always shown. */
const OPTIONAL_COLUMNS = ['agency', 'place', 'time'];

/** The fields that rows show; null for the whole story. */
export function fieldsOf({ format, fields }: RowSetup): readonly string[] | null {
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
    const { delimitedRows } = await import('../../output/story/delimited.ts');
    const { escapeFormulas } = setup;
    return delimitedRows(fields, time, { format, escapeFormulas, forTerminal: columns !== null });
  }
  const { tableRows } = await import('../../output/story/table-rows.ts');
  const style = await chosenStyle(setup.color);
  return tableRows(fields, time, {
    width: columns,
    style,
    optional: chosen === null ? OPTIONAL_COLUMNS : [],
    linkHost,
  });
}

/** A sort order for stories. */
export interface Order {
  readonly field: string;
  readonly descending: boolean;
}

export interface ListSetup extends StorySetup {
  readonly rows: RowSetup;
  readonly order: Order | null;
}

/** A story's row and its sort key; null if rows keep the order of the files. */
export interface ListRow {
  readonly key: FieldValue;
  readonly row: string;
}

/** Formats the rows of a file. */
export async function listJob(setup: ListSetup): Promise<IndexedJob<ListRow[]>> {
  const { rows, order } = setup;
  const time = timeIn(rows.zone);
  const writer = await rowWriter(rows);
  const field = order === null ? null : fieldNamed(order.field);
  return storyJob(
    setup,
    (story) => ({ key: field?.read(story, time) ?? null, row: writer.read(story) }),
    needText(fieldsOf(rows)) || order?.field === 'body',
  );
}
