import { RowSorter } from '../../../output/story/order.ts';
import type { RowWriter } from '../../../output/story/rows.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import type { When } from '../../../terminal/color.ts';
import type { Io } from '../../../terminal/io.ts';
import type { ExitCode } from '../../../work/exit-code.ts';
import { allOf, type InputSettings, Inputs, take } from '../../../work/inputs.ts';
import { type ListRow, type Order, type RowSetup, rowWriter } from '../../../work/jobs/list.ts';
import { sayNoMatch } from '../../../work/no-match.ts';
import { printRows, type RowChoice, rowSetup, rowTexts } from '../../../work/print-rows.ts';
import { firstRows } from '../../../work/ranked.ts';

export interface ListOptions extends RowChoice {
  readonly inputs: InputSettings;
  /** Selects the stories to list; null for all. */
  readonly filter: QueryNode | null;
  /** Null for the order of the files. */
  readonly order: Order | null;
  readonly limit: number | null;
  readonly color: When;
  readonly pager: boolean;
}

export async function run(options: ListOptions, io: Io): Promise<ExitCode> {
  const inputs = new Inputs(options.inputs, io);
  const isWhole = options.order === null && options.limit === null;
  if (options.format === 'ndjson' && isWhole && io.stdout.terminal === null)
    await writeLines(inputs, options, io);
  else if (!(await writeRows(inputs, options, io))) sayNoMatch([inputs], options.filter, io);
  return inputs.outcome;
}

async function writeLines(
  inputs: Inputs,
  { filter, fields, zone }: ListOptions,
  io: Io,
): Promise<void> {
  const setup = { filter, encoding: inputs.encoding, fields, zone };
  const found = await inputs.run({ name: 'lines', setup });
  for (const lines of allOf(found)) io.stdout.write(lines);
}

/** Prints the rows. Returns whether there are any. */
async function writeRows(inputs: Inputs, options: ListOptions, io: Io): Promise<boolean> {
  const setup = rowSetup(options, options.color, io);
  const writer = await rowWriter(setup);
  const rows = await rowsOf(inputs, options, setup, writer);
  return printRows(rows, writer, options.pager, io);
}

async function rowsOf(
  inputs: Inputs,
  { filter, order, limit, zone }: ListOptions,
  rows: RowSetup,
  writer: RowWriter,
): Promise<Iterable<string>> {
  if (order !== null && limit !== null) {
    return firstRows(inputs, { query: filter, order, limit, zone }, rows, writer);
  }
  const setup = { filter, encoding: inputs.encoding, rows, order };
  const found = allOf(await inputs.run({ name: 'list', setup }));
  return order === null ? rowTexts(take(found, limit)) : rowsInOrder(found, order);
}

function rowsInOrder(found: Iterable<ListRow>, { descending }: Order): string[] {
  const sorter = new RowSorter<string>(descending);
  for (const { key, row } of found) sorter.add(key, row);
  return sorter.sorted();
}
