import type { RowFormat, RowWriter } from '../output/story/rows.ts';
import { type When, wantsColor } from '../terminal/color.ts';
import { linkHost } from '../terminal/hyperlink.ts';
import type { Io } from '../terminal/io.ts';
import { page } from '../terminal/pager.ts';
import { Tap } from './inputs.ts';
import type { ListRow, RowSetup } from './jobs/list.ts';

/** How to print stories as rows, as chosen by the user. */
export interface RowChoice {
  readonly format: RowFormat;
  /** Field names; null for the default columns. */
  readonly fields: readonly string[] | null;
  readonly zone: string | null;
  /** See `DelimitedOptions`. */
  readonly escapeFormulas: boolean;
  readonly hyperlink: When;
}

export function rowSetup(choice: RowChoice, color: When, io: Io): RowSetup {
  const { format, fields, zone, escapeFormulas, hyperlink } = choice;
  return {
    format,
    fields,
    zone,
    escapeFormulas,
    columns: io.stdout.terminal?.columns ?? null,
    color: wantsColor(color, io),
    linkHost: linkHost(hyperlink, io.stdout, io.env),
  };
}

export function* rowTexts(rows: Iterable<ListRow>): Generator<string> {
  for (const { row } of rows) yield row;
}

/** Prints rows made by the writer, through the pager. Returns whether there are any. */
export async function printRows(
  rows: Iterable<string>,
  writer: RowWriter,
  pager: boolean,
  io: Io,
): Promise<boolean> {
  const printed = new Tap();
  const pieces = function* (): Generator<string> {
    for (const row of printed.on(rows)) yield writer.put(row);
    yield writer.end();
  };
  await page(pieces(), pager, io);
  return printed.any;
}
