import { existsSync } from 'node:fs';
import type { Story } from '../../../corpus/read/story.ts';
import { UsageError } from '../../../errors.ts';
import { type FieldValue, fieldText, storyObject } from '../../../output/story/fields.ts';
import type { TimestampWriter } from '../../../output/story/zone.ts';
import { escapeControls, safeJson } from '../../../output/text/escape.ts';
import { chooseStyle } from '../../../terminal/color.ts';
import { proseColumns } from '../../../terminal/columns.ts';
import type { Io } from '../../../terminal/io.ts';
import { page } from '../../../terminal/pager.ts';
import { EXIT, type ExitCode, worst } from '../../../work/exit-code.ts';
import { Inputs } from '../../../work/inputs.ts';
import { fieldNamed, timeOption } from '../../options/fields-option.ts';
import type { ShowFlags } from './command.ts';

const WIDEST_TEXT = 100;

export async function run(names: readonly string[], flags: ShowFlags, io: Io): Promise<ExitCode> {
  if (names.length === 0 && !io.stdinIsPiped && flags.filesFrom === undefined) {
    throw new UsageError(
      'Name a story to show: its path, or its ID. "copydesk list" says what is there.',
    );
  }
  const finder = new StoryFinder(flags, io);
  const pieces = await chooseOutput(flags, io);
  await page(pieces(finder.find(names)), flags.pager, io);
  return finder.outcome;
}

/** Finds stories by path or ID, in the order they were named. */
class StoryFinder {
  outcome: ExitCode = EXIT.ok;
  readonly #flags: ShowFlags;
  readonly #io: Io;

  constructor(flags: ShowFlags, io: Io) {
    this.#flags = flags;
    this.#io = io;
  }

  *find(names: readonly string[]): Generator<Story> {
    if (names.length === 0) yield* this.#read([]);
    // One pass for all IDs: an archive may be large, and standard input is read only once.
    const ids = new Set(names.filter(isId));
    const matches = this.#withIds(new Set(Array.from(ids, Number)));
    const seen: Story[] = [];
    for (const name of names) {
      if (ids.has(name)) yield* this.#lookUp(name, matches, seen);
      else yield* this.#read([name]);
    }
  }

  *#read(paths: readonly string[]): Generator<Story> {
    const inputs = new Inputs(paths, this.#flags, this.#io);
    yield* inputs.stories();
    this.outcome = worst(this.outcome, inputs.outcome);
  }

  *#withIds(ids: ReadonlySet<number>): Generator<Story> {
    const inputs = new Inputs(this.#folders, this.#flags, this.#io);
    const texts = Array.from(ids, String);
    for (const { file, stories } of inputs.files()) {
      if (!texts.some((text) => file.text.includes(text))) continue;
      for (const story of stories()) {
        if (story.article.id !== null && ids.has(story.article.id)) yield story;
      }
    }
    this.outcome = worst(this.outcome, inputs.outcome);
  }

  /** Those with this ID: of the ones seen already, and of the rest, which are seen by then. */
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
    this.#io.stderr.write(`copydesk: no story has the ID ${name} in ${this.#folders.join(', ')}\n`);
    this.#io.stderr.flush();
    this.outcome = worst(this.outcome, EXIT.negative);
  }

  get #folders(): readonly string[] {
    return this.#flags.in ?? ['.'];
  }
}

/** A file whose name is a number comes before the ID. */
function isId(name: string): boolean {
  return /^\d{1,15}$/.test(name) && !existsSync(name);
}

type Pieces = (stories: Iterable<Story>) => Generator<string>;

async function chooseOutput(flags: ShowFlags, io: Io): Promise<Pieces> {
  const terminal = io.stdout.terminal !== null;
  const time = timeOption(flags.tz);
  if (flags.field !== undefined) {
    const { read } = fieldNamed(flags.field);
    return each((story) => `${fieldLines(read(story, time), terminal)}\n`);
  }
  if (flags.raw === true) {
    return each(({ article: { text, start, end } }) =>
      forTerminal(text.slice(start, end), terminal),
    );
  }
  if (flags.format === 'json') return (stories) => jsonPieces(stories, time);
  if (flags.format === 'ndjson') return each((story) => `${safeJson(storyObject(story, time))}\n`);
  return textPieces(flags, io);
}

async function textPieces(flags: ShowFlags, io: Io): Promise<Pieces> {
  const { storyText } = await import('../../../output/story/story-text.ts');
  const style = await chooseStyle(flags.color, io);
  const width = Math.min(proseColumns(io.stdout), WIDEST_TEXT);
  const options = { width, style, time: timeOption(flags.tz) };
  return function* (stories) {
    let rule = '';
    for (const story of stories) {
      yield rule + storyText(story, options);
      rule = `\n${style.quiet('-'.repeat(width))}\n\n`;
    }
  };
}

/** One story is one object; several are an array. */
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
