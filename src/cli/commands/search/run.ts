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
import { listJob, type RowSetup, rowWriter } from '../../../work/jobs/list.ts';
import {
  type HitSetup,
  hitWriter,
  type MatchSetup,
  searchJob,
  unmatchedJob,
} from '../../../work/jobs/search.ts';
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
  | FileOutput
  | GroupOutput
  /** Prints the files without a matching story. */
  | { readonly kind: 'unmatched' }
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

/** Prints the files with matching stories, or the number of these. */
export interface FileOutput {
  readonly kind: 'files';
  readonly counts: boolean;
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
  const found = await printOutput(inputs, match, options, io);
  if (!found && output.kind !== 'unmatched' && output.kind !== 'nothing') {
    sayNoMatch([inputs], query, io);
  }
  if (hasStrayWord) io.stderr.write(MANY_WORDS);
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
    case 'unmatched':
      return printUnmatched(inputs, match, options, io);
    case 'nothing':
      return hasMatch(inputs, match);
    default:
      return printFound(inputs, match, output, options, io);
  }
}

async function hasMatch(inputs: Inputs, match: MatchSetup): Promise<boolean> {
  const found = await inputs.run({ name: 'search', setup: { ...match, write: null } }, searchJob);
  for (const _ of found) return true;
  return false;
}

async function printUnmatched(
  inputs: Inputs,
  match: MatchSetup,
  { limit, color, pager }: SearchOptions,
  io: Io,
): Promise<boolean> {
  const found = await inputs.run({ name: 'unmatched', setup: match }, unmatchedJob);
  const printed = new Tap();
  const shown = await pathWriter(color, io);
  await page(
    lines(printed.on(take(found, limit)), ({ path }) => shown(path)),
    pager,
    io,
  );
  return printed.any;
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
  const found = allOf(await inputs.run({ name: 'list', setup }, listJob));
  return rowTexts(take(found, limit));
}

/** Prints the stories with passages, or their files. Returns whether there are any. */
async function printFound(
  inputs: Inputs,
  match: MatchSetup,
  output: HitOutput | FileOutput,
  { limit, color, pager }: SearchOptions,
  io: Io,
): Promise<boolean> {
  const results = new Results(limit ?? Number.POSITIVE_INFINITY);
  const search = (write: HitSetup | null) =>
    inputs.run({ name: 'search', setup: { ...match, write } }, searchJob);
  let pieces: Generator<string>;
  if (output.kind === 'files') {
    const shown = await pathWriter(color, io);
    pieces = lines(results.files(await search(null)), ({ path, count }) =>
      output.counts ? `${shown(path)}:${count}` : shown(path),
    );
  } else {
    const { order } = output;
    const write = hitSetup(output, color, io);
    const texts =
      order === null
        ? results.texts(await search(write))
        : results.ranked(
            await rankedTexts(inputs, match, await hitWriter(write), order, results.limit),
          );
    pieces = textPieces(texts, output, io);
  }
  await page(pieces, pager, io);
  return results.count > 0;
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

/** The number of matching stories in a file, and the output for each. */
interface FileResult {
  readonly path: string;
  readonly count: number;
  readonly texts: readonly string[];
}

/** Counts results and stops at the limit. */
class Results {
  /** The number of stories found so far. */
  count = 0;
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  *files(found: Iterable<Result<'search'>>): Generator<FileResult> {
    if (this.limit === 0) return;
    for (const { path, result } of found) {
      const left = this.limit - this.count;
      const count = Math.min(result.count, left);
      this.count += count;
      yield { path, count, texts: result.texts.slice(0, left) };
      if (this.count >= this.limit) return;
    }
  }

  *texts(found: Iterable<Result<'search'>>): Generator<string> {
    for (const { texts } of this.files(found)) yield* texts;
  }

  *ranked(texts: Iterable<string>): Generator<string> {
    for (const text of texts) {
      this.count++;
      yield text;
    }
  }
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
