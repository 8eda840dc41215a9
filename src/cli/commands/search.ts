import { escapeControls } from '../../output/escape.ts';
import { JsonArray } from '../../output/json-array.ts';
import { DEFAULT_FIELDS, TEXT_FIELDS, type TextField } from '../../query/fields.ts';
import { wantsColor } from '../color.ts';
import type { SearchFlags } from '../declare/search.ts';
import { UsageError } from '../errors.ts';
import { EXIT, type ExitCode, worst } from '../exit-code.ts';
import { Inputs, type Result } from '../inputs.ts';
import type { Io } from '../io.ts';
import type { HitSetup } from '../jobs/hit-writer.ts';
import { unknownValue } from '../nearest.ts';
import { page } from '../pager.ts';
import { queryOption } from '../query-option.ts';

const PIPED_COLUMNS = 100;

export async function run(
  queryText: string,
  paths: readonly string[],
  flags: SearchFlags,
  io: Io,
): Promise<ExitCode> {
  const { exact = false, field, count = false, filesWithMatches = false } = flags;
  const fields = field?.map(fieldNamed) ?? DEFAULT_FIELDS;
  const { query } = await queryOption(queryText, { exact, fields }, io);
  const inputs = new Inputs(paths, flags, io);
  const write = count || filesWithMatches ? null : hitSetup(flags, io);
  const { encoding } = inputs;
  const found = await inputs.run({
    name: 'search',
    setup: { query, exact, fields, encoding, write },
  });
  const results = new Results(found, flags.limit ?? Number.POSITIVE_INFINITY);
  const pieces = write === null ? countPieces(results, count, io) : textPieces(results, flags, io);
  await page(pieces, flags.pager, io);
  return worst(inputs.outcome, results.count > 0 ? EXIT.ok : EXIT.negative);
}

function fieldNamed(name: string): TextField {
  const field = TEXT_FIELDS.find((known) => known === name);
  if (field === undefined) throw new UsageError(unknownValue('field', name, TEXT_FIELDS));
  return field;
}

function hitSetup({ format, tz, color, context }: SearchFlags, io: Io): HitSetup {
  const { terminal } = io.stdout;
  return {
    format: format !== 'text' ? 'json' : terminal === null ? 'lines' : 'block',
    zone: tz,
    color: wantsColor(color, io),
    context,
    columns: terminal?.columns ?? PIPED_COLUMNS,
  };
}

/** What is found, no further than the limit. */
class Results {
  /** How many stories were found so far. */
  count = 0;
  readonly #found: Iterable<Result<'search'>>;
  readonly #limit: number;

  constructor(found: Iterable<Result<'search'>>, limit: number) {
    this.#found = found;
    this.#limit = limit;
  }

  *files(): Generator<{ path: string; count: number; texts: readonly string[] }> {
    if (this.#limit === 0) return;
    for (const { path, result } of this.#found) {
      const left = this.#limit - this.count;
      const count = Math.min(result.count, left);
      this.count += count;
      yield { path, count, texts: result.texts.slice(0, left) };
      if (this.count >= this.#limit) return;
    }
  }

  *texts(): Generator<string> {
    for (const { texts } of this.files()) yield* texts;
  }
}

function* countPieces(results: Results, withCount: boolean, io: Io): Generator<string> {
  for (const { path, count } of results.files()) {
    const shown = io.stdout.terminal === null ? path : escapeControls(path);
    yield withCount ? `${shown}:${count}\n` : `${shown}\n`;
  }
}

function* textPieces(results: Results, { format }: SearchFlags, io: Io): Generator<string> {
  if (format === 'json') {
    const array = new JsonArray();
    for (const text of results.texts()) yield array.put(text);
    yield array.end();
    return;
  }
  const before = format === 'text' && io.stdout.terminal !== null ? '\n' : '';
  const after = format === 'ndjson' ? '\n' : '';
  let gap = '';
  for (const text of results.texts()) {
    yield gap + text + after;
    gap = before;
  }
}
