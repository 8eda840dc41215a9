import type { RowWriter } from '../../../output/story/rows.ts';
import { JsonArray } from '../../../output/text/json.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import type { TextField } from '../../../query/language/fields.ts';
import { chooseStyle, type When, wantsColor } from '../../../terminal/color.ts';
import { linkHost } from '../../../terminal/hyperlink.ts';
import { type Io, lineColumns } from '../../../terminal/io.ts';
import { page } from '../../../terminal/pager.ts';
import { escapeControls } from '../../../text/escape.ts';
import { EXIT, type ExitCode, worst } from '../../../work/exit-code.ts';
import { allOf, type InputSettings, Inputs, type Result, Tap, take } from '../../../work/inputs.ts';
import { type RowSetup, rowWriter } from '../../../work/jobs/list.ts';
import { type HitSetup, hitWriter, type MatchSetup } from '../../../work/jobs/search.ts';
import { sayNoMatch } from '../../../work/no-match.ts';
import { printRows, type RowChoice, rowSetup, rowTexts } from '../../../work/print-rows.ts';
import { rankedTexts, type SearchOrder } from '../../../work/ranked.ts';
import type { GroupOutput } from './groups.ts';

export interface SearchOptions {
  readonly query: QueryNode;
  /** Whether to match case and accents exactly. */
  readonly exact: boolean;
  /** The fields to search for words that name no field. */
  readonly fields: readonly TextField[];
  readonly inputs: InputSettings;
  readonly output: SearchOutput;
  readonly limit: number | null;
  readonly color: When;
  readonly pager: boolean;
}

export type SearchOutput =
  | HitOutput
  | RowOutput
  | PathOutput
  | GroupOutput
  /** Nothing; the exit status says whether a story matches. */
  | { readonly kind: 'nothing' };

/** Prints the matching stories with passages. */
interface HitOutput {
  readonly kind: 'hits';
  readonly format: 'text' | 'json' | 'ndjson';
  /** Null for the order of the files. */
  readonly order: SearchOrder | null;
  /** The most passages to show per story. */
  readonly context: number;
  readonly zone: string | null;
  readonly hyperlink: When;
}

/** Prints the matching stories, one per row. */
interface RowOutput extends RowChoice {
  readonly kind: 'rows';
  /** Null for the order of the files. */
  readonly order: SearchOrder | null;
}

/** Prints the files with matching stories, perhaps with the number of these, or the files without. */
type PathOutput =
  | { readonly kind: 'files'; readonly counts: boolean }
  | { readonly kind: 'unmatched' };

export async function run(options: SearchOptions, io: Io): Promise<ExitCode> {
  const { query, exact, fields, output } = options;
  const inputs = new Inputs(options.inputs, io);
  const match = { query, exact, fields, encoding: inputs.encoding };
  const found = await printOutput(inputs, match, options, io);
  if (!found && output.kind !== 'unmatched' && output.kind !== 'nothing') {
    sayNoMatch([inputs], query, io);
  }
  return worst(inputs.outcome, found ? EXIT.ok : EXIT.negative);
}

/** Prints the results. Returns whether there are any. */
function printOutput(
  inputs: Inputs,
  match: MatchSetup,
  options: SearchOptions,
  io: Io,
): Promise<boolean> {
  const { output } = options;
  switch (output.kind) {
    case 'groups':
      return printGroups(inputs, match, output, options, io);
    case 'rows':
      return printFoundRows(inputs, match, output, options, io);
    case 'files':
    case 'unmatched':
      return printFiles(inputs, match, output, options, io);
    case 'hits':
      return printHits(inputs, match, output, options, io);
    case 'nothing':
      return hasMatch(inputs, match);
  }
}

/** Searches on as many threads as the inputs are worth; `write` is null to count stories only. */
const search = (inputs: Inputs, match: MatchSetup, write: HitSetup | null) =>
  inputs.run({ name: 'search', setup: { ...match, write } });

async function hasMatch(inputs: Inputs, match: MatchSetup): Promise<boolean> {
  for (const _ of await search(inputs, match, null)) return true;
  return false;
}

/** Prints files, one per line. Returns whether there are any. */
async function printFiles(
  inputs: Inputs,
  match: MatchSetup,
  output: PathOutput,
  { limit, color, pager }: SearchOptions,
  io: Io,
): Promise<boolean> {
  const shown = await pathWriter(color, io);
  const printed = new Tap();
  const pieces =
    output.kind === 'unmatched'
      ? lines(
          printed.on(take(await inputs.run({ name: 'unmatched', setup: match }), limit)),
          ({ path }) => shown(path),
        )
      : lines(
          printed.on(countsUpTo(await search(inputs, match, null), limit)),
          ({ path, count }) => (output.counts ? `${shown(path)}:${count}` : shown(path)),
        );
  await page(pieces, pager, io);
  return printed.any;
}

/** The number of matching stories in each file, up to a total of `limit`. */
function* countsUpTo(
  found: Iterable<Result<'search'>>,
  limit: number | null,
): Generator<{ readonly path: string; readonly count: number }> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  if (left === 0) return;
  for (const { path, result } of found) {
    const count = Math.min(result.count, left);
    yield { path, count };
    left -= count;
    if (left === 0) return;
  }
}

function* lines<Item>(items: Iterable<Item>, write: (item: Item) => string): Generator<string> {
  for (const item of items) yield `${write(item)}\n`;
}

/** Prints the stories as rows. Returns whether there are any. */
async function printFoundRows(
  inputs: Inputs,
  match: MatchSetup,
  output: RowOutput,
  { limit, color, pager }: SearchOptions,
  io: Io,
): Promise<boolean> {
  const setup = rowSetup(output, color, io);
  const writer = await rowWriter(setup);
  const rows = await foundRows(inputs, match, output.order, limit, setup, writer);
  return printRows(rows, writer, pager, io);
}

async function foundRows(
  inputs: Inputs,
  match: MatchSetup,
  order: SearchOrder | null,
  limit: number | null,
  rows: RowSetup,
  writer: RowWriter,
): Promise<Iterable<string>> {
  if (order !== null) {
    const most = limit ?? Number.POSITIVE_INFINITY;
    return rankedTexts(inputs, match, ({ story }) => writer.read(story), order, most);
  }
  const { query: filter, encoding } = match;
  const setup = { filter, match, encoding, rows, order: null };
  const found = allOf(await inputs.run({ name: 'list', setup }));
  return rowTexts(take(found, limit));
}

/** Prints the stories with passages. Returns whether there are any. */
async function printHits(
  inputs: Inputs,
  match: MatchSetup,
  output: HitOutput,
  { limit, color, pager }: SearchOptions,
  io: Io,
): Promise<boolean> {
  const { order } = output;
  const setup = hitSetup(output, color, io);
  const texts =
    order === null
      ? take(textsOf(await search(inputs, match, setup)), limit)
      : await rankedTexts(
          inputs,
          match,
          await hitWriter(setup),
          order,
          limit ?? Number.POSITIVE_INFINITY,
        );
  const printed = new Tap();
  await page(textPieces(printed.on(texts), output, io), pager, io);
  return printed.any;
}

function* textsOf(found: Iterable<Result<'search'>>): Generator<string> {
  for (const { result } of found) yield* result.texts;
}

/** Prints the number of matching stories per group. Returns whether there are any. */
async function printGroups(
  inputs: Inputs,
  match: MatchSetup,
  output: GroupOutput,
  { limit, color, pager }: SearchOptions,
  io: Io,
): Promise<boolean> {
  const { countGroups, groupsText } = await import('./groups.ts');
  const groups = await countGroups(inputs, match, output, limit);
  await page([await groupsText(groups, output, color, io)], pager, io);
  return groups.counts.length > 0;
}

function hitSetup({ format, zone, context, hyperlink }: HitOutput, color: When, io: Io): HitSetup {
  const { terminal } = io.stdout;
  return {
    format: format !== 'text' ? 'json' : terminal === null ? 'lines' : 'block',
    zone,
    color: wantsColor(color, io),
    context,
    columns: lineColumns(io.stdout),
    linkHost: linkHost(hyperlink, io.stdout, io.env),
  };
}

/** Paths are exact in pipes, and escaped in a terminal. */
async function pathWriter(color: When, io: Io): Promise<(path: string) => string> {
  const { path: style } = await chooseStyle(color, io);
  return io.stdout.terminal === null ? style : (path) => style(escapeControls(path));
}

function* textPieces(texts: Iterable<string>, { format }: HitOutput, io: Io): Generator<string> {
  if (format === 'json') {
    const array = new JsonArray();
    for (const text of texts) yield array.put(text);
    yield array.end();
    return;
  }
  const before = format === 'text' && io.stdout.terminal !== null ? '\n' : '';
  const after = format === 'ndjson' ? '\n' : '';
  let gap = '';
  for (const text of texts) {
    yield gap + text + after;
    gap = before;
  }
}
