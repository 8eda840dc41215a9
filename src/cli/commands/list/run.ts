import { RowSorter } from '../../../output/story/order.ts';
import type { RowWriter } from '../../../output/story/rows.ts';
import { wantsColor } from '../../../terminal/color.ts';
import { linkHost } from '../../../terminal/hyperlink.ts';
import type { Io } from '../../../terminal/io.ts';
import type { ExitCode } from '../../../work/exit-code.ts';
import { firstStories } from '../../../work/first-stories.ts';
import { allOf, Inputs } from '../../../work/inputs.ts';
import { linesJob } from '../../../work/jobs/lines.ts';
import { type ListRow, listJob, type OrderSetup } from '../../../work/jobs/list.ts';
import { type RowSetup, rowWriter } from '../../../work/jobs/row-writer.ts';
import type { StorySetup } from '../../../work/jobs/story-job.ts';
import { take } from '../../../work/take.ts';
import { fieldNamed } from '../../options/fields-option.ts';
import { filterQuery } from '../../options/filters.ts';
import type { ListFlags } from './command.ts';

export async function run(paths: readonly string[], flags: ListFlags, io: Io): Promise<ExitCode> {
  const filter = await filterQuery(flags, io);
  const inputs = new Inputs(paths, flags, io);
  const stories = { filter, encoding: inputs.encoding };
  const isWhole = flags.sort === undefined && flags.limit === undefined;
  if (flags.format === 'ndjson' && isWhole) await writeLines(inputs, stories, flags, io);
  else await writeRows(inputs, stories, flags, io);
  return inputs.outcome;
}

async function writeLines(
  inputs: Inputs,
  stories: StorySetup,
  flags: ListFlags,
  io: Io,
): Promise<void> {
  const setup = { ...stories, fields: flags.fields ?? null, zone: flags.tz };
  const found = await inputs.run({ name: 'lines', setup }, linesJob);
  for (const bytes of allOf(found)) io.stdout.writeBytes(bytes);
}

async function writeRows(
  inputs: Inputs,
  stories: StorySetup,
  flags: ListFlags,
  io: Io,
): Promise<void> {
  const setup = {
    format: flags.format,
    fields: flags.fields ?? null,
    zone: flags.tz,
    columns: io.stdout.terminal?.columns ?? null,
    color: wantsColor(flags.color, io),
    linkHost: linkHost(flags, io.stdout, io.env),
  };
  const writer = await rowWriter(setup);
  for (const row of await rowsOf(inputs, stories, flags, setup, writer)) {
    io.stdout.write(writer.put(row));
  }
  io.stdout.write(writer.end());
}

async function rowsOf(
  inputs: Inputs,
  stories: StorySetup,
  flags: ListFlags,
  rows: RowSetup,
  writer: RowWriter,
): Promise<Iterable<string>> {
  const { limit = null } = flags;
  const order = flags.sort === undefined ? null : orderOption(flags.sort);
  if (order !== null && limit !== null) {
    const setup = { query: stories.filter, order, limit, zone: flags.tz };
    return Array.from(await firstStories(inputs, setup), (story) => writer.read(story));
  }
  const setup = { ...stories, rows, order };
  const found = allOf(await inputs.run({ name: 'list', setup }, listJob));
  return order === null ? rowsAsFound(take(found, limit)) : rowsInOrder(found, order);
}

function orderOption(text: string): OrderSetup {
  const descending = text.startsWith('-');
  return { field: fieldNamed(descending ? text.slice(1) : text).name, descending };
}

function* rowsAsFound(found: Iterable<ListRow>): Generator<string> {
  for (const { row } of found) yield row;
}

function rowsInOrder(found: Iterable<ListRow>, { descending }: OrderSetup): string[] {
  const sorter = new RowSorter<string>(descending, null);
  for (const { key, row } of found) sorter.add(key, row);
  return sorter.sorted();
}
