import { existsSync } from 'node:fs';
import { displayPath } from '../../../corpus/problem.ts';
import type { Story } from '../../../corpus/read/story.ts';
import {
  type FieldValue,
  fieldNamed,
  fieldText,
  storyObject,
} from '../../../output/story/fields.ts';
import { type TimestampWriter, timeIn } from '../../../output/story/zone.ts';
import { safeJson } from '../../../output/text/json.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import { chooseStyle, type When } from '../../../terminal/color.ts';
import { type Io, proseColumns } from '../../../terminal/io.ts';
import { page } from '../../../terminal/pager.ts';
import { escapeControls } from '../../../text/escape.ts';
import { EXIT, type ExitCode, worst } from '../../../work/exit-code.ts';
import { type InputFile, type InputSettings, Inputs } from '../../../work/inputs.ts';

const WIDEST_TEXT = 100;

export interface ShowOptions {
  /** Paths and IDs, in the order given. */
  readonly names: readonly string[];
  /** How to read files. Its paths are the names, followed by further inputs. */
  readonly inputs: InputSettings;
  /** The folders in which to look up IDs. */
  readonly folders: readonly string[];
  readonly format: 'text' | 'json' | 'ndjson' | 'raw';
  /** The only field to show, regardless of the format. */
  readonly field: string | null;
  readonly zone: string | null;
  readonly color: When;
  readonly pager: boolean;
}

export async function run(options: ShowOptions, io: Io): Promise<ExitCode> {
  const finder = new StoryFinder(options, io);
  await finder.open();
  const pieces = await chooseOutput(options, io);
  await page(pieces(finder.find()), options.pager, io);
  return finder.outcome;
}

/** Finds stories by path or ID, in the order given. */
class StoryFinder {
  outcome: ExitCode = EXIT.ok;
  readonly #options: ShowOptions;
  readonly #io: Io;
  #ids: ReadonlySet<string> = new Set();
  #matches: Iterable<Story> = [];

  constructor(options: ShowOptions, io: Io) {
    this.#options = options;
    this.#io = io;
  }

  /** Looks for an index to look IDs up in, if there are any. */
  async open(): Promise<void> {
    const { names, inputs: how, folders: paths } = this.#options;
    // One pass for all IDs: an archive may be large, and standard input is read only once.
    this.#ids = new Set(names.filter(isId));
    if (this.#ids.size === 0) return;
    const inputs = new Inputs({ ...how, paths }, this.#io);
    this.#matches = this.#withIds(inputs, await inputs.filesFor(anyOfIds(this.#ids)));
  }

  *find(): Generator<Story> {
    const { names, inputs } = this.#options;
    const ids = this.#ids;
    const matches = this.#matches;
    const seen: Story[] = [];
    for (const name of names) {
      if (ids.has(name)) yield* this.#lookUp(name, matches, seen);
      else yield* this.#readNamed(name);
    }
    const others = inputs.paths.slice(names.length);
    if (others.length > 0) yield* this.#read(others);
  }

  *#readNamed(name: string): Generator<Story> {
    const place = placeIn(name);
    if (place === null) yield* this.#read([name]);
    else yield* storyAt(this.#read([place.path]), place.line);
  }

  *#read(paths: readonly string[]): Generator<Story> {
    const inputs = new Inputs({ ...this.#options.inputs, paths }, this.#io);
    yield* inputs.stories();
    this.outcome = worst(this.outcome, inputs.outcome);
  }

  *#withIds(inputs: Inputs, files: Iterable<InputFile>): Generator<Story> {
    const ids = new Set(Array.from(this.#ids, Number));
    const texts = Array.from(ids, String);
    for (const { file, stories } of files) {
      if (!texts.some((text) => file.text.includes(text))) continue;
      for (const story of stories()) {
        if (story.article.id !== null && ids.has(story.article.id)) yield story;
      }
    }
    this.outcome = worst(this.outcome, inputs.outcome);
  }

  /** Stories with an ID, first among those already seen, then in the rest of the pass. */
  *#lookUp(name: string, matches: Iterable<Story>, seen: Story[]): Generator<Story> {
    const id = Number(name);
    const before = seen.filter(({ article }) => article.id === id);
    yield* before;
    let found = before.length > 0;
    for (const story of matches) {
      seen.push(story);
      if (story.article.id !== id) continue;
      found = true;
      yield story;
    }
    if (found) return;
    const folders = this.#options.folders.map(displayPath).join(', ');
    this.#io.stderr.write(`copydesk: no story has the ID ${name} in ${folders}\n`);
    this.#io.stderr.flush();
    this.outcome = worst(this.outcome, EXIT.negative);
  }
}

/** A file whose name is a number takes precedence over an ID. */
function isId(name: string): boolean {
  return /^\d{1,15}$/.test(name) && !existsSync(name);
}

function anyOfIds(ids: ReadonlySet<string>): QueryNode {
  const span = { start: 0, end: 0 };
  const nodes = Array.from(ids, (id): QueryNode => {
    const number = Number(id);
    return { kind: 'range', field: 'id', from: number, to: number, span };
  });
  return { kind: 'or', nodes, span };
}

/** The file and line that `FILE:LINE` or `FILE:LINE:COLUMN` names; null for any other name. */
function placeIn(name: string): { readonly path: string; readonly line: number } | null {
  const [, path, line] = /^(.+?):(\d{1,15})(?::\d+)?:?$/s.exec(name) ?? [];
  if (path === undefined || existsSync(name) || !existsSync(path)) return null;
  return { path, line: Number(line) };
}

/** The story that a line belongs to: the last that begins there or above, else the first. */
function* storyAt(stories: Iterable<Story>, line: number): Generator<Story> {
  let found: Story | null = null;
  for (const story of stories) {
    if (found !== null && story.source.line > line) break;
    found = story;
  }
  if (found !== null) yield found;
}

type Pieces = (stories: Iterable<Story>) => Generator<string>;

async function chooseOutput(options: ShowOptions, io: Io): Promise<Pieces> {
  const { field, format, zone } = options;
  const terminal = io.stdout.terminal !== null;
  const time = timeIn(zone);
  if (field !== null) {
    const { read } = fieldNamed(field);
    return each((story) => `${fieldLines(read(story, time), terminal)}\n`);
  }
  switch (format) {
    case 'raw':
      return each(({ article: { text, start, end } }) =>
        forTerminal(text.slice(start, end), terminal),
      );
    case 'json':
      return (stories) => jsonPieces(stories, time);
    case 'ndjson':
      return each((story) => `${safeJson(storyObject(story, time))}\n`);
    case 'text':
      return textPieces(options, time, io);
  }
}

async function textPieces({ color }: ShowOptions, time: TimestampWriter, io: Io): Promise<Pieces> {
  const { storyText } = await import('../../../output/story/story-text.ts');
  const style = await chooseStyle(color, io);
  const width = Math.min(proseColumns(io.stdout), WIDEST_TEXT);
  return function* (stories) {
    let rule = '';
    for (const story of stories) {
      yield rule + storyText(story, { width, style, time });
      rule = `\n${style.quiet('-'.repeat(width))}\n\n`;
    }
  };
}

/** A single story is an object; several are an array. */
function* jsonPieces(stories: Iterable<Story>, time: TimestampWriter): Generator<string> {
  const objects = Array.from(stories, (story) => storyObject(story, time));
  const [only] = objects;
  if (only === undefined) return;
  yield `${safeJson(objects.length === 1 ? only : objects, 2)}\n`;
}

function each(write: (story: Story) => string): Pieces {
  return function* (stories) {
    for (const story of stories) yield write(story);
  };
}

function fieldLines(value: FieldValue, terminal: boolean): string {
  const text = Array.isArray(value) ? value.join('\n') : fieldText(value);
  return forTerminal(text, terminal);
}

function forTerminal(text: string, terminal: boolean): string {
  return terminal ? escapeControls(text) : text;
}
