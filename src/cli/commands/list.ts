import { RowSorter } from '../../output/order.ts';
import type { QueryNode } from '../../query/ast.ts';
import { wantsColor } from '../color.ts';
import type { ListFlags } from '../declare/list.ts';
import type { ExitCode } from '../exit-code.ts';
import { fieldNamed } from '../fields-option.ts';
import { filterQuery } from '../filters.ts';
import { linkHost } from '../hyperlink.ts';
import { allOf, Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { linesJob } from '../jobs/lines.ts';
import { type ListRow, listJob, type OrderSetup } from '../jobs/list.ts';
import { rowWriter } from '../jobs/row-writer.ts';
import { take } from '../take.ts';

export async function run(paths: readonly string[], flags: ListFlags, io: Io): Promise<ExitCode> {
  const filter = await filterQuery(flags, io);
  const inputs = new Inputs(paths, flags, io);
  const isWhole = flags.sort === undefined && flags.limit === undefined;
  if (flags.format === 'ndjson' && isWhole) await writeLines(inputs, flags, filter, io);
  else await writeRows(inputs, flags, filter, io);
  return inputs.outcome;
}

async function writeLines(
  inputs: Inputs,
  flags: ListFlags,
  filter: QueryNode | null,
  io: Io,
): Promise<void> {
  const setup = { filter, fields: flags.fields ?? null, zone: flags.tz };
  for (const { result } of await inputs.run({ name: 'lines', setup }, linesJob)) {
    io.stdout.writeBytes(result);
  }
}

async function writeRows(
  inputs: Inputs,
  flags: ListFlags,
  filter: QueryNode | null,
  io: Io,
): Promise<void> {
  const limit = flags.limit ?? null;
  const order = flags.sort === undefined ? null : orderOption(flags.sort, limit);
  const rowSetup = {
    format: flags.format,
    fields: flags.fields ?? null,
    zone: flags.tz,
    columns: io.stdout.terminal?.columns ?? null,
    color: wantsColor(flags.color, io),
    linkHost: linkHost(flags, io.stdout, io.env),
  };
  const writer = await rowWriter(rowSetup);
  const found = await inputs.run(
    { name: 'list', setup: { filter, rows: rowSetup, order } },
    listJob,
  );
  const rows = allOf(found);
  for (const row of order === null ? asFound(rows, limit) : sorted(rows, order)) {
    io.stdout.write(writer.put(row));
  }
  io.stdout.write(writer.end());
}

function orderOption(text: string, limit: number | null): OrderSetup {
  const descending = text.startsWith('-');
  return { field: fieldNamed(descending ? text.slice(1) : text).name, descending, limit };
}

function* asFound(rows: Iterable<ListRow>, limit: number | null): Generator<string> {
  for (const { row } of take(rows, limit)) yield row;
}

function sorted(rows: Iterable<ListRow>, { descending, limit }: OrderSetup): string[] {
  const sorter = new RowSorter<string>(descending, limit);
  for (const { key, row } of rows) sorter.add(key, row);
  return sorter.sorted();
}
