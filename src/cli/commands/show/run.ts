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
import { readWholeNumber } from '../../../text/whole-number.ts';
import { EXIT, type ExitCode, worst } from '../../../work/exit-code.ts';
import { type InputFile, type InputSettings, Inputs, take } from '../../../work/inputs.ts';
import { sayNoMatch } from '../../../work/no-match.ts';
import { filtered, type StoryFilter, storyMatcher } from '../../../work/story-matcher.ts';

const WIDEST_TEXT = 100;

export interface ShowOptions {
  /** Paths and IDs, in the order given. */
  readonly names: readonly string[];
  /** Selects the stories to show among those named; null for all. */
  readonly filter: QueryNode | null;
  readonly limit: number | null;
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
  await page(pieces(take(finder.find(), options.limit)), options.pager, io);
  if (finder.found || options.filter === null) return finder.outcome;
  sayNoMatch(finder.inputs, options.filter, io);
  return worst(finder.outcome, EXIT.negative);
}

/** Finds stories by path or ID, in the order given. */
class StoryFinder {
  outcome: ExitCode = EXIT.ok;
  /** Whether there is a story to show. */
  found = false;
  /** What has been opened. */
  readonly inputs: Inputs[] = [];
  readonly #options: ShowOptions;
  readonly #io: Io;
  #keeps: StoryFilter = () => true;
  #sources: readonly Iterable<Story>[] = [];

  constructor(options: ShowOptions, io: Io) {
    this.#options = options;
    this.#io = io;
  }

  /** Opens an index where one helps. No story is read yet. */
  async open(): Promise<void> {
    const { names, filter, inputs, folders } = this.#options;
    this.#keeps = await storyMatcher(filter);
    // One pass for all IDs: an archive may be large, and standard input is read only once.
    const ids = new Set(names.filter(isId));
    const pass = ids.size === 0 ? [] : await this.#withIds(ids, folders);
    const seen: Story[] = [];
    const sources: Iterable<Story>[] = [];
    for (const name of names) {
      sources.push(ids.has(name) ? this.#lookUp(name, pass, seen) : await this.#named(name));
    }
    const others = inputs.paths.slice(names.length);
    this.#sources = others.length === 0 ? sources : [...sources, await this.#read(others)];
  }

  *find(): Generator<Story> {
    for (const source of this.#sources) {
      for (const story of filtered(source, this.#keeps)) {
        this.found = true;
        yield story;
      }
    }
  }

  async #named(name: string): Promise<Iterable<Story>> {
    const place = placeIn(name);
    if (place === null) return this.#read([name]);
    return storyAt(await this.#read([place.path]), place.line);
  }

  async #read(paths: readonly string[]): Promise<Iterable<Story>> {
    const inputs = this.#open(paths);
    const { filter } = this.#options;
    const files = filter === null ? inputs.files() : await inputs.filesFor(filter);
    return this.#storiesIn(inputs, files, () => true);
  }

  async #withIds(names: ReadonlySet<string>, folders: readonly string[]): Promise<Iterable<Story>> {
    const inputs = this.#open(folders);
    const ids = new Set(Array.from(names, Number));
    const texts = Array.from(ids, String);
    const files = await inputs.filesFor(anyOfIds(ids));
    const stories = this.#storiesIn(inputs, files, (text) => texts.some((id) => text.includes(id)));
    return filtered(stories, ({ article: { id } }) => id !== null && ids.has(id));
  }

  #open(paths: readonly string[]): Inputs {
    const inputs = new Inputs({ ...this.#options.inputs, paths }, this.#io);
    this.inputs.push(inputs);
    return inputs;
  }

  *#storiesIn(
    inputs: Inputs,
    files: Iterable<InputFile>,
    mayHave: (text: string) => boolean,
  ): Generator<Story> {
    for (const { file, stories } of files) if (mayHave(file.text)) yield* stories();
    this.outcome = worst(this.outcome, inputs.outcome);
  }

  /** Stories with an ID, first among those already seen, then in the rest of the pass. */
  *#lookUp(name: string, pass: Iterable<Story>, seen: Story[]): Generator<Story> {
    const id = Number(name);
    const before = seen.filter(({ article }) => article.id === id);
    yield* before;
    let found = before.length > 0;
    for (const story of pass) {
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
  return readWholeNumber(name) !== null && !existsSync(name);
}

function anyOfIds(ids: ReadonlySet<number>): QueryNode {
  const span = { start: 0, end: 0 };
  const nodes = Array.from(
    ids,
    (id): QueryNode => ({ kind: 'range', field: 'id', from: id, to: id, span }),
  );
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
