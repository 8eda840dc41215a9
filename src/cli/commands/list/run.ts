import { RowSorter } from '../../../output/story/order.ts';
import type { RowFormat, RowWriter } from '../../../output/story/rows.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import { type When, wantsColor } from '../../../terminal/color.ts';
import { linkHost } from '../../../terminal/hyperlink.ts';
import type { Io } from '../../../terminal/io.ts';
import { page } from '../../../terminal/pager.ts';
import type { ExitCode } from '../../../work/exit-code.ts';
import { allOf, type InputSettings, Inputs, take } from '../../../work/inputs.ts';
import { linesJob } from '../../../work/jobs/lines.ts';
import {
  type ListRow,
  listJob,
  type Order,
  type RowSetup,
  rowWriter,
} from '../../../work/jobs/list.ts';
import { sayNoMatch } from '../../../work/no-match.ts';
import { firstStories } from '../../../work/ranked.ts';

export interface ListOptions {
  readonly inputs: InputSettings;
  /** Selects the stories to list; null for all. */
  readonly filter: QueryNode | null;
  readonly format: RowFormat;
  /** Field names; null for the default columns. */
  readonly fields: readonly string[] | null;
  /** Null for the order of the files. */
  readonly order: Order | null;
  readonly limit: number | null;
  readonly zone: string | null;
  /** See `DelimitedOptions`. */
  readonly escapeFormulas: boolean;
  readonly color: When;
  readonly hyperlink: When;
  readonly pager: boolean;
}

export async function run(options: ListOptions, io: Io): Promise<ExitCode> {
  const inputs = new Inputs(options.inputs, io);
  const isWhole = options.order === null && options.limit === null;
  if (options.format === 'ndjson' && isWhole && io.stdout.terminal === null)
    await writeLines(inputs, options, io);
  else if (!(await writeRows(inputs, options, io))) await sayNoMatch(inputs, options.filter, io);
  return inputs.outcome;
}

async function writeLines(
  inputs: Inputs,
  { filter, fields, zone }: ListOptions,
  io: Io,
): Promise<void> {
  const setup = { filter, encoding: inputs.encoding, fields, zone };
  const found = await inputs.run({ name: 'lines', setup }, linesJob);
  for (const bytes of allOf(found)) io.stdout.writeBytes(bytes);
}

/** Whether there is any. */
async function writeRows(inputs: Inputs, options: ListOptions, io: Io): Promise<boolean> {
  const { format, fields, zone, escapeFormulas, color, hyperlink } = options;
  const setup: RowSetup = {
    format,
    fields,
    zone,
    escapeFormulas,
    columns: io.stdout.terminal?.columns ?? null,
    color: wantsColor(color, io),
    linkHost: linkHost(hyperlink, io.stdout, io.env),
  };
  const writer = await rowWriter(setup);
  const rows = await rowsOf(inputs, options, setup, writer);
  let isEmpty = true;
  const pieces = function* (): Generator<string> {
    for (const row of rows) {
      isEmpty = false;
      yield writer.put(row);
    }
    yield writer.end();
  };
  await page(pieces(), options.pager, io);
  return !isEmpty;
}

async function rowsOf(
  inputs: Inputs,
  { filter, order, limit, zone }: ListOptions,
  rows: RowSetup,
  writer: RowWriter,
): Promise<Iterable<string>> {
  if (order !== null && limit !== null) {
    const first = await firstStories(inputs, { query: filter, order, limit, zone });
    return Array.from(first, (story) => writer.read(story));
  }
  const setup = { filter, encoding: inputs.encoding, rows, order };
  const found = allOf(await inputs.run({ name: 'list', setup }, listJob));
  return order === null ? rowsAsFound(take(found, limit)) : rowsInOrder(found, order);
}

function* rowsAsFound(found: Iterable<ListRow>): Generator<string> {
  for (const { row } of found) yield row;
}

function rowsInOrder(found: Iterable<ListRow>, { descending }: Order): string[] {
  const sorter = new RowSorter<string>(descending, null);
  for (const { key, row } of found) sorter.add(key, row);
  return sorter.sorted();
}
