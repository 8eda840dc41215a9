import type { Story } from '../../corpus/story.ts';
import { escapeControls, safeJson } from '../../output/escape.ts';
import type { Hit } from '../../output/hit.ts';
import { hitObject } from '../../output/hit-object.ts';
import { JsonArray } from '../../output/json-array.ts';
import { TEXT_FIELDS, type TextField } from '../../query/fields.ts';
import type { Matcher } from '../../query/matcher.ts';
import { chooseStyle } from '../color.ts';
import type { SearchFlags } from '../declare/search.ts';
import { UsageError } from '../errors.ts';
import { EXIT, type ExitCode, worst } from '../exit-code.ts';
import { timeOption } from '../fields-option.ts';
import { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import { unknownValue } from '../nearest.ts';
import { page } from '../pager.ts';
import { matcherOption, queryOption } from '../query-option.ts';

const PIPED_COLUMNS = 100;

export async function run(
  queryText: string,
  paths: readonly string[],
  flags: SearchFlags,
  io: Io,
): Promise<ExitCode> {
  const { exact = false, field } = flags;
  const options = field === undefined ? { exact } : { exact, fields: field.map(fieldNamed) };
  const query = await queryOption(queryText, io);
  const matcher = await matcherOption(query, queryText, options, io);
  const search = new Search(matcher, flags.limit ?? null, new Inputs(paths, flags, io));
  const write = await chooseOutput(flags, io);
  await page(write(search), flags.pager, io);
  return search.outcome;
}

function fieldNamed(name: string): TextField {
  const field = TEXT_FIELDS.find((known) => known === name);
  if (field === undefined) throw new UsageError(unknownValue('field', name, TEXT_FIELDS));
  return field;
}

/** Looks for stories in the order of the inputs, no further than the limit. */
class Search {
  readonly #matcher: Matcher;
  readonly #inputs: Inputs;
  readonly #limit: number;
  #found = 0;

  constructor(matcher: Matcher, limit: number | null, inputs: Inputs) {
    this.#matcher = matcher;
    this.#inputs = inputs;
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
  }

  get outcome(): ExitCode {
    return worst(this.#inputs.outcome, this.#found > 0 ? EXIT.ok : EXIT.negative);
  }

  *hits(): Generator<Hit> {
    for (const { stories } of this.#files()) {
      for (const story of stories()) {
        const matches = this.#matcher.find(story);
        if (matches === null) continue;
        this.#found++;
        yield { story, matches, score: null };
        if (this.#found >= this.#limit) return;
      }
    }
  }

  /** The files in which stories match, and how many. */
  *counts(): Generator<{ path: string; count: number }> {
    for (const { file, stories } of this.#files()) {
      const matches = stories().filter((story) => this.#matcher.matches(story)).length;
      const count = Math.min(matches, this.#limit - this.#found);
      this.#found += count;
      if (count > 0) yield { path: file.path, count };
    }
  }

  *#files(): Generator<{ file: { path: string }; stories: () => Story[] }> {
    if (this.#limit === 0) return;
    for (const input of this.#inputs.files()) {
      yield input;
      if (this.#found >= this.#limit) return;
    }
  }
}

type Pieces = (search: Search) => Generator<string>;

async function chooseOutput(flags: SearchFlags, io: Io): Promise<Pieces> {
  const terminal = io.stdout.terminal !== null;
  const shown = (path: string) => (terminal ? escapeControls(path) : path);
  const time = timeOption(flags.tz);
  if (flags.filesWithMatches === true || flags.count === true) {
    const withCount = flags.count === true;
    return function* (search) {
      for (const { path, count } of search.counts()) {
        yield withCount ? `${shown(path)}:${count}\n` : `${shown(path)}\n`;
      }
    };
  }
  if (flags.format === 'ndjson') return each((hit) => `${safeJson(hitObject(hit, time))}\n`);
  if (flags.format === 'json') {
    return function* (search) {
      const array = new JsonArray();
      for (const hit of search.hits()) yield array.put(safeJson(hitObject(hit, time)));
      yield array.end();
    };
  }
  return textPieces(flags, io);
}

async function textPieces(flags: SearchFlags, io: Io): Promise<Pieces> {
  const { hitBlock, hitLines } = await import('../../output/hit-text.ts');
  const options = {
    context: flags.context,
    style: await chooseStyle(flags.color, io),
    time: timeOption(flags.tz),
    width: io.stdout.terminal?.columns ?? PIPED_COLUMNS,
  };
  if (io.stdout.terminal === null) return each((hit) => hitLines(hit, options));
  return function* (search) {
    let gap = '';
    for (const hit of search.hits()) {
      yield gap + hitBlock(hit, options);
      gap = '\n';
    }
  };
}

function each(write: (hit: Hit) => string): Pieces {
  return function* (search) {
    for (const hit of search.hits()) yield write(hit);
  };
}
