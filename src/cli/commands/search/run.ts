import { NOT_FOUND } from '../../../corpus/problem.ts';
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
import { nearPath } from '../../../work/near-path.ts';
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

/** A search that is under way. */
interface Search {
  readonly inputs: Inputs;
  readonly match: MatchSetup;
  readonly options: SearchOptions;
  readonly io: Io;
}

/** A path that is rather a word of the query. */
const WORD = /^[^/\\.]+$/;
const MANY_WORDS =
  "copydesk: put a query of several words in quotes: copydesk search 'trade talks' archive\n";

export async function run(options: SearchOptions, io: Io): Promise<ExitCode> {
  const { query, exact, fields, output } = options;
  const inputs = new Inputs(options.inputs, io);
  let hasStrayWord = false;
  inputs.onProblem = (problem) => {
    const isWord = problem.reason === NOT_FOUND && WORD.test(problem.path);
    hasStrayWord ||= isWord && nearPath(problem) === '';
  };
  const match = { query, exact, fields, encoding: inputs.encoding };
  const found = await print(output, { inputs, match, options, io });
  if (!found && output.kind !== 'unmatched' && output.kind !== 'nothing') {
    sayNoMatch([inputs], query, io);
  }
  if (hasStrayWord) io.stderr.write(MANY_WORDS);
  return worst(inputs.outcome, found ? EXIT.ok : EXIT.negative);
}

/** Prints the results. Returns whether there are any, as do the functions for each kind of output. */
function print(output: SearchOutput, search: Search): Promise<boolean> {
  switch (output.kind) {
    case 'groups':
      return printGroups(output, search);
    case 'rows':
      return printFoundRows(output, search);
    case 'files':
    case 'unmatched':
      return printFiles(output, search);
    case 'hits':
      return printHits(output, search);
    case 'nothing':
      return hasMatch(search);
  }
}

/** Runs the search; `write` is null to count stories only. */
const resultsOf = ({ inputs, match }: Search, write: HitSetup | null) =>
  inputs.run({ name: 'search', setup: { ...match, write } });

async function hasMatch(search: Search): Promise<boolean> {
  for (const _ of await resultsOf(search, null)) return true;
  return false;
}

async function printFiles(output: PathOutput, search: Search): Promise<boolean> {
  const { inputs, match, options, io } = search;
  const { limit, color, pager } = options;
  const shown = await pathWriter(color, io);
  const printed = new Tap();
  const pieces =
    output.kind === 'unmatched'
      ? lines(
          printed.on(take(await inputs.run({ name: 'unmatched', setup: match }), limit)),
          ({ path }) => shown(path),
        )
      : lines(printed.on(countsUpTo(await resultsOf(search, null), limit)), ({ path, count }) =>
          output.counts ? `${shown(path)}:${count}` : shown(path),
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

async function printFoundRows(output: RowOutput, search: Search): Promise<boolean> {
  const { options, io } = search;
  const setup = rowSetup(output, options.color, io);
  const writer = await rowWriter(setup);
  const rows = await foundRows(output.order, search, setup, writer);
  return printRows(rows, writer, options.pager, io);
}

async function foundRows(
  order: SearchOrder | null,
  { inputs, match, options: { limit } }: Search,
  rows: RowSetup,
  writer: RowWriter,
): Promise<Iterable<string>> {
  if (order !== null) {
    return rankedTexts(inputs, match, ({ story }) => writer.read(story), order, limit);
  }
  const { query: filter, encoding } = match;
  const setup = { filter, match, encoding, rows, order: null };
  const found = allOf(await inputs.run({ name: 'list', setup }));
  return rowTexts(take(found, limit));
}

async function printHits(output: HitOutput, search: Search): Promise<boolean> {
  const { inputs, match, options, io } = search;
  const { limit, color, pager } = options;
  const { order } = output;
  const setup = hitSetup(output, color, io);
  const texts =
    order === null
      ? take(textsOf(await resultsOf(search, setup)), limit)
      : await rankedTexts(inputs, match, await hitWriter(setup), order, limit);
  const printed = new Tap();
  await page(textPieces(printed.on(texts), output, io), pager, io);
  return printed.any;
}

function* textsOf(found: Iterable<Result<'search'>>): Generator<string> {
  for (const { result } of found) yield* result.texts;
}

async function printGroups(output: GroupOutput, search: Search): Promise<boolean> {
  const { inputs, match, options, io } = search;
  const { limit, color, pager } = options;
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
