import type { Story } from '../../corpus/story.ts';
import type { Field } from '../../output/fields.ts';
import { RowSorter } from '../../output/order.ts';
import { jsonRows, ndjsonRows, type RowWriter } from '../../output/rows.ts';
import type { TimestampWriter } from '../../output/zone.ts';
import { chooseStyle } from '../color.ts';
import type { ListFlags } from '../declare/list.ts';
import type { ExitCode } from '../exit-code.ts';
import { fieldNamed, fieldsNamed, timeOption } from '../fields-option.ts';
import { compileFilters } from '../filters.ts';
import { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';

const COLUMNS = 'id,time,agency,place,headline';

interface Order {
  readonly field: Field;
  readonly descending: boolean;
}

export async function run(paths: readonly string[], flags: ListFlags, io: Io): Promise<ExitCode> {
  const time = timeOption(flags.tz);
  const order = flags.sort === undefined ? null : sortOption(flags.sort);
  const writer = await rowWriter(flags, time, io);
  const filter = await compileFilters(flags);
  const inputs = new Inputs(paths, flags, io);
  const stories = take(inputs.stories(), (story) => filter?.matches(story) ?? true);
  const limit = flags.limit ?? null;
  const rows =
    order === null
      ? readRows(stories, writer, limit)
      : sortRows(stories, writer, order, limit, time);
  for (const row of rows) io.stdout.write(writer.put(row));
  io.stdout.write(writer.end());
  return inputs.outcome;
}

function sortOption(text: string): Order {
  const descending = text.startsWith('-');
  return { field: fieldNamed(descending ? text.slice(1) : text), descending };
}

async function rowWriter(flags: ListFlags, time: TimestampWriter, io: Io): Promise<RowWriter> {
  const { format } = flags;
  const chosen = flags.fields === undefined ? null : fieldsNamed(flags.fields);
  if (format === 'json') return jsonRows(chosen, time);
  if (format === 'ndjson') return ndjsonRows(chosen, time);
  const fields = chosen ?? fieldsNamed(COLUMNS);
  if (format !== 'table') {
    const { delimitedRows } = await import('../../output/delimited-rows.ts');
    return delimitedRows(fields, time, format, io.stdout.terminal !== null);
  }
  const { tableRows } = await import('../../output/table-rows.ts');
  const style = await chooseStyle(flags.color, io);
  const width = io.stdout.terminal?.columns ?? null;
  return tableRows(fields, time, { width, styleHead: style.headline });
}

function* take(stories: Iterable<Story>, keeps: (story: Story) => boolean): Generator<Story> {
  for (const story of stories) {
    if (keeps(story)) yield story;
  }
}

/** Reads no further than the limit. */
function* readRows(
  stories: Iterable<Story>,
  writer: RowWriter,
  limit: number | null,
): Generator<string> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  if (left === 0) return;
  for (const story of stories) {
    yield writer.read(story);
    left--;
    if (left === 0) return;
  }
}

function sortRows(
  stories: Iterable<Story>,
  writer: RowWriter,
  { field, descending }: Order,
  limit: number | null,
  time: TimestampWriter,
): string[] {
  const sorter = new RowSorter(descending, limit);
  for (const story of stories) sorter.add(field.read(story, time), writer.read(story));
  return sorter.sorted();
}
