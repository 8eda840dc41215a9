import { UsageError } from '../../../errors.ts';
import { escapeControls } from '../../../output/text/escape.ts';
import { JsonArray } from '../../../output/text/json-array.ts';
import { unknownValue } from '../../../output/text/suggest.ts';
import { DEFAULT_FIELDS, TEXT_FIELDS, type TextField } from '../../../query/language/fields.ts';
import { wantsColor } from '../../../terminal/color.ts';
import { lineColumns } from '../../../terminal/columns.ts';
import { linkHost } from '../../../terminal/hyperlink.ts';
import type { Io } from '../../../terminal/io.ts';
import { page } from '../../../terminal/pager.ts';
import { EXIT, type ExitCode, worst } from '../../../work/exit-code.ts';
import { Inputs, type Result } from '../../../work/inputs.ts';
import type { HitSetup } from '../../../work/jobs/hit-writer.ts';
import { type MatchSetup, searchJob } from '../../../work/jobs/search.ts';
import { rankedTexts } from '../../../work/ranked.ts';
import { queryOption } from '../../options/query-option.ts';
import type { GroupField, SearchFlags } from './command.ts';

export async function run(
  queryText: string,
  paths: readonly string[],
  flags: SearchFlags,
  io: Io,
): Promise<ExitCode> {
  const { exact = false, field, groupBy } = flags;
  if (groupBy === undefined && (flags.format === 'csv' || flags.format === 'tsv')) {
    throw new UsageError(`--format ${flags.format} goes with --group-by; list has it for stories.`);
  }
  const fields = field?.map(fieldNamed) ?? DEFAULT_FIELDS;
  const { query } = await queryOption(queryText, { exact, fields }, io);
  const inputs = new Inputs(paths, flags, io);
  const match = { query, exact, fields, encoding: inputs.encoding };
  const found =
    groupBy === undefined
      ? await printHits(inputs, match, flags, io)
      : await printGroups(inputs, match, groupBy, flags, io);
  return worst(inputs.outcome, found ? EXIT.ok : EXIT.negative);
}

/** Prints the stories that are found; whether there are any. */
async function printHits(
  inputs: Inputs,
  match: MatchSetup,
  flags: SearchFlags,
  io: Io,
): Promise<boolean> {
  const { count = false, filesWithMatches = false, sort } = flags;
  const results = new Results(flags.limit ?? Number.POSITIVE_INFINITY);
  const search = (write: HitSetup | null) =>
    inputs.run({ name: 'search', setup: { ...match, write } }, searchJob);
  let pieces: Generator<string>;
  if (count || filesWithMatches) {
    pieces = countPieces(results.files(await search(null)), count, io);
  } else {
    const write = hitSetup(flags, io);
    const texts =
      sort === undefined
        ? results.texts(await search(write))
        : results.ranked(await rankedTexts(inputs, match, write, sort, results.limit));
    pieces = textPieces(texts, flags, io);
  }
  await page(pieces, flags.pager, io);
  return results.count > 0;
}

/** Prints how many are found of each group; whether there are any. */
async function printGroups(
  inputs: Inputs,
  match: MatchSetup,
  field: GroupField,
  flags: SearchFlags,
  io: Io,
): Promise<boolean> {
  const { countGroups, groupsText } = await import('./groups.ts');
  const groups = await countGroups(inputs, match, field, flags.limit ?? null);
  await page([await groupsText(groups, flags, io)], flags.pager, io);
  return groups.counts.length > 0;
}

function fieldNamed(name: string): TextField {
  const field = TEXT_FIELDS.find((known) => known === name);
  if (field === undefined) throw new UsageError(unknownValue('field', name, TEXT_FIELDS));
  return field;
}

function hitSetup(flags: SearchFlags, io: Io): HitSetup {
  const { format, tz, color, context } = flags;
  const { terminal } = io.stdout;
  return {
    format: format !== 'text' ? 'json' : terminal === null ? 'lines' : 'block',
    zone: tz,
    color: wantsColor(color, io),
    context,
    columns: lineColumns(io.stdout),
    linkHost: linkHost(flags, io.stdout, io.env),
  };
}

/** How many stories of a file are found, and what to print for each. */
interface FileResult {
  readonly path: string;
  readonly count: number;
  readonly texts: readonly string[];
}

/** Counts what is found, and goes no further than the limit. */
class Results {
  /** How many stories were found so far. */
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

function* countPieces(files: Iterable<FileResult>, withCount: boolean, io: Io): Generator<string> {
  for (const { path, count } of files) {
    const shown = io.stdout.terminal === null ? path : escapeControls(path);
    yield withCount ? `${shown}:${count}\n` : `${shown}\n`;
  }
}

function* textPieces(texts: Iterable<string>, { format }: SearchFlags, io: Io): Generator<string> {
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
