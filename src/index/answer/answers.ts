import { type Found, type FoundRow, filesOf } from '../../corpus/find/find.ts';
import type { Outcome } from '../../corpus/parallel/job.ts';
import { createReadBuffer } from '../../corpus/read/bytes.ts';
import { readText } from '../../corpus/read/read.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { MatchOptions } from '../../query/match/compile.ts';
import { hashOf } from '../compare/racy.ts';
import { fileOf, type KnownRow, pathOf, type Survey } from '../compare/survey.ts';
import { type ArchiveIndex, racyKey } from '../open/archive-index.ts';
import type { FirstFew } from '../open/first-few.ts';
import { NumberSet } from '../open/number-set.ts';
import { CHUNK } from '../stored/columns.ts';
import { rulesAt } from '../stored/folder-files.ts';
import { type FolderFiles, STATE } from '../stored/format.ts';
import { articleLoader } from './article-loader.ts';
import { needsBody, type Plan, planQuery } from './plan.ts';
import { type FileFacts, type StoredFile, type StoredStory, storedStory } from './stored-story.ts';

/** How to do a job with an index instead of reading files. The result must be the same. */
export interface Answers<Result, Many = never> {
  /** Selects the stories; null for all. */
  readonly query: QueryNode | null;
  readonly options: MatchOptions;
  /** Null if the result needs text that an index does not contain. */
  readonly answer: ((file: AnsweredFile) => Result | null) | null;
  /** The same for many stories at once that are known to match. */
  readonly answerMany?: (stories: StoredStories) => Many;
  /** Set if only the first few stories in an order are needed. */
  readonly first?: FirstFew;
  /** How a file is dealt with, if not all are in the same way. */
  readonly wayFor?: (file: FileFacts) => Way;
}

/** Read the file anyway; or answer it by itself; or, if possible, with many others. */
export type Way = 'read' | 'alone' | 'together';

/** Some stories, in the order of their files. */
export interface StoredStories {
  readonly index: ArchiveIndex;
  readonly numbers: readonly number[];
  /** Their files. */
  readonly rows: readonly StoredRow[];
}

/** Files of one folder, in order. */
export interface StoredRow {
  readonly row: KnownRow;
  /** Their places in the folder. */
  readonly places: readonly number[];
}

export interface AnsweredFile extends StoredFile {
  /** Whether the stories are known to match; if not, each must be checked. */
  readonly isExact: boolean;
}

/** Whether an index helps: it does not if every file must be read anyway. */
export function canHelp({ query, options, answer }: Answers<unknown, unknown>): boolean {
  if (query === null) return answer !== null;
  const { candidates, isExact } = planQuery(query, options);
  if (candidates.kind !== 'all') return true;
  return answer !== null && (isExact || !needsBody(query, options));
}

/**
 * The outcome of a file, if it has one. Null if the file must be read after all: the index is
 * damaged, or the file has changed or is gone.
 */
export function answerFile<Result>(
  file: AnsweredFile,
  answer: (file: AnsweredFile) => Result | null,
): readonly Outcome<Result>[] | null {
  try {
    const result = answer(file);
    return result === null ? [] : [{ kind: 'result', path: file.path, result }];
  } catch {
    return null;
  }
}

/** Does the job by reading files, in their order. */
export type ReadFiles<Result> = (found: readonly Found[]) => Iterable<Outcome<Result>>;

/**
 * The outcomes of all files that are found, in their order. Unchanged files are answered from the
 * index if possible; all others are read. Throws if the index cannot be read.
 */
export function answerAll<Result, Many>(
  index: ArchiveIndex,
  answers: Answers<Result, Many>,
  survey: (folders: readonly FolderFiles[]) => Survey,
  read: ReadFiles<Result>,
): Iterable<Outcome<Result | Many>> {
  const { query, options } = answers;
  const plan = query === null ? EVERY_STORY : planQuery(query, options);
  const isAnswered = query === null || plan.isExact || !needsBody(query, options);
  // Reads the index first, so that damage is noticed before anything is printed.
  const numbers = plan.candidates.kind === 'all' ? null : index.numbersOf(plan.candidates);
  const hashes = index.racyHashes();
  const { rows } = survey(index.folders());
  const run = new Run({ index, answers, isExact: plan.isExact, isAnswered, hashes, rows }, numbers);
  return run.outcomes(read);
}

const EVERY_STORY: Plan = { candidates: { kind: 'all' }, isExact: true };

interface Setup<Result, Many> {
  readonly index: ArchiveIndex;
  readonly answers: Answers<Result, Many>;
  readonly isExact: boolean;
  readonly isAnswered: boolean;
  readonly hashes: ReadonlyMap<string, string>;
  readonly rows: Survey['rows'];
}

/** What to do with a file that the index contains. */
const STEP = { skip: 0, answer: 1, read: 2, alone: 3 } as const;
const STEP_FOR = { read: STEP.read, alone: STEP.alone, together: STEP.answer } as const;

class Run<Result, Many> {
  readonly #index: ArchiveIndex;
  readonly #setup: Setup<Result, Many>;
  /** Null for all stories. */
  #numbers: NumberSet | null;
  /** For the files of all known rows, one after another. */
  readonly #steps: Uint8Array;
  readonly #load = articleLoader();

  constructor(setup: Setup<Result, Many>, numbers: NumberSet | null) {
    this.#setup = setup;
    this.#index = setup.index;
    this.#numbers = numbers;
    let size = 0;
    for (const row of this.#knownRows()) size += row.to - row.from;
    this.#steps = new Uint8Array(size);
    let next = 0;
    for (const row of this.#knownRows()) {
      for (let at = row.from; at < row.to; at++) this.#steps[next++] = this.#stepFor(row, at);
    }
    const { first } = setup.answers;
    if (first !== undefined && setup.isExact) this.#keepFirst(first);
  }

  *#knownRows(): Generator<KnownRow> {
    for (const row of this.#setup.rows) if (row.kind === 'known') yield row;
  }

  #stepFor(row: KnownRow, at: number): number {
    if (row.same[at] !== 1) return STEP.read;
    const state = row.folder.states[at];
    if (state === STATE.unreadable) return STEP.read;
    if (state === STATE.racy && !this.#isAsHashed(row, at)) return STEP.read;
    if (!this.#hasCandidates(row.folder, at)) return STEP.skip;
    const { answers, isAnswered } = this.#setup;
    if (answers.answer === null || !isAnswered) return STEP.read;
    if (answers.wayFor === undefined) return STEP.answer;
    try {
      return STEP_FOR[answers.wayFor(this.#factsOf(row, at))];
    } catch {
      return STEP.read;
    }
  }

  #hasCandidates({ stories }: FolderFiles, at: number): boolean {
    const first = stories[2 * at] ?? 0;
    const count = stories[2 * at + 1] ?? 0;
    if (this.#numbers === null) return count > 0;
    for (let number = first; number < first + count; number++) {
      if (this.#numbers.has(number)) return true;
    }
    return false;
  }

  /** Compares the content of a racy file. */
  #isAsHashed(row: KnownRow, at: number): boolean {
    const file = readText(pathOf(row, at), { encoding: null, buffer: createReadBuffer() });
    const { number, names } = row.folder;
    const hash = this.#setup.hashes.get(racyKey(number, names.at(at) ?? ''));
    return !('code' in file) && hashOf(file) === hash;
  }

  #factsOf(row: KnownRow, at: number): FileFacts {
    let latest = Number.NEGATIVE_INFINITY;
    this.#visitStories(row.folder, at, (number) => {
      const minute = this.#index.chunkOf(number).minute[number % CHUNK] ?? Number.NaN;
      if (minute > latest) latest = minute;
    });
    return new KnownFacts(this.#index, row, at, latest);
  }

  /** Visits the numbers of a file's stories that may match. */
  #visitStories({ stories }: FolderFiles, at: number, visit: (number: number) => void): void {
    const first = stories[2 * at] ?? 0;
    const end = first + (stories[2 * at + 1] ?? 0);
    for (let number = first; number < end; number++) {
      if (this.#numbers === null || this.#numbers.has(number)) visit(number);
    }
  }

  /** Skips stories that cannot be among the first few. */
  #keepFirst({ field, descending, limit }: FirstFew): void {
    const keyOf = (number: number): number => {
      const chunk = this.#index.chunkOf(number);
      const value = (field === 'id' ? chunk.id : chunk.minute)[number % CHUNK] ?? Number.NaN;
      return descending ? -value : value;
    };
    const keys = new Float64Array(this.#index.meta.nextNumber);
    let count = 0;
    this.#visitAnswered((number) => {
      keys[count++] = keyOf(number);
    });
    const last = keys.subarray(0, count).sort()[limit - 1];
    // Stories without a value sort last, like NaN.
    if (last === undefined || Number.isNaN(last)) return;
    const kept = new NumberSet(this.#index.meta.nextNumber);
    this.#visitAnswered((number) => {
      if (keyOf(number) <= last) kept.add(number);
    });
    this.#numbers = kept;
    let next = 0;
    for (const { folder, from, to } of this.#knownRows()) {
      for (let at = from; at < to; at++, next++) {
        const isAnswered = this.#steps[next] === STEP.answer;
        if (isAnswered && !this.#hasCandidates(folder, at)) this.#steps[next] = STEP.skip;
      }
    }
  }

  /** Visits the numbers of the stories to answer. */
  #visitAnswered(visit: (number: number) => void): void {
    let next = 0;
    for (const { folder, from, to } of this.#knownRows()) {
      for (let at = from; at < to; at++) {
        if (this.#steps[next++] === STEP.answer) this.#visitStories(folder, at, visit);
      }
    }
  }

  *outcomes(read: ReadFiles<Result>): Generator<Outcome<Result | Many>> {
    const outcomes = new OrderedOutcomes(read(this.#toRead()));
    const { answers, isExact, rows } = this.#setup;
    const many = isExact && answers.answerMany !== undefined ? new Gathered() : null;
    let next = 0;
    for (const row of rows) {
      if (row.kind !== 'known') {
        if (many !== null) yield* this.#answerMany(many, read);
        for (const found of each(row)) yield* outcomes.of(found);
        continue;
      }
      for (let at = row.from; at < row.to; at++) {
        if (many !== null) {
          const passed = this.#gather(many, row, at, next);
          at += passed;
          next += passed;
          if (at < row.to || many.size >= MANY) yield* this.#answerMany(many, read);
          if (at === row.to) break;
        }
        const step = this.#steps[next++];
        if (step === STEP.skip) continue;
        const found = fileOf(row, at);
        yield* step === STEP.read ? outcomes.of(found) : (this.#answer(row, at) ?? read([found]));
      }
    }
    if (many !== null) yield* this.#answerMany(many, read);
  }

  #toRead(): Found[] {
    const found: Found[] = [];
    let next = 0;
    for (const row of this.#setup.rows) {
      if (row.kind !== 'known') found.push(...each(row));
      else {
        for (let at = row.from; at < row.to; at++) {
          if (this.#steps[next++] === STEP.read) found.push(fileOf(row, at));
        }
      }
    }
    return found;
  }

  #answer(row: KnownRow, at: number): readonly Outcome<Result>[] | null {
    const { answers, isExact } = this.#setup;
    if (answers.answer === null) return [];
    return answerFile({ ...this.#storedFile(row, at), isExact }, answers.answer);
  }

  /** Gathers the next files up to one that has to be by itself, and returns how many there are. */
  #gather(many: Gathered, row: KnownRow, from: number, next: number): number {
    const add = many.addStory.bind(many);
    let at = from;
    for (; at < row.to; at++) {
      const step = this.#steps[next + at - from];
      if (step === STEP.read || step === STEP.alone) break;
      if (step === STEP.skip) continue;
      many.addFile(row, at);
      this.#visitStories(row.folder, at, add);
    }
    return at - from;
  }

  /** Answers the stories that were gathered, and forgets them. */
  #answerMany(many: Gathered, read: ReadFiles<Result>): Iterable<Outcome<Result | Many>> {
    const { rows, numbers } = many.take();
    const [first] = rows;
    if (first === undefined) return [];
    try {
      const result = this.#setup.answers.answerMany?.({ index: this.#index, numbers, rows });
      return result === undefined ? [] : [{ kind: 'result', path: first.row.prefix, result }];
    } catch {
      // The index is damaged.
      return read(rows.flatMap(({ row, places }) => places.map((at) => fileOf(row, at))));
    }
  }

  #storedFile(row: KnownRow, at: number): StoredFile {
    const { folder } = row;
    const path = pathOf(row, at);
    const first = folder.stories[2 * at] ?? 0;
    const stories: StoredStory[] = [];
    this.#visitStories(folder, at, (number) => {
      stories.push(storedStory(this.#index, number, path, number - first, this.#load));
    });
    const findings = () => this.#index.findingsOf(first);
    return { path, stories, rules: rulesAt(folder.rules, at), findings };
  }
}

/** Makes no path unless it is needed. */
class KnownFacts implements FileFacts {
  readonly latest: number;
  readonly #index: ArchiveIndex;
  readonly #row: KnownRow;
  readonly #at: number;

  constructor(index: ArchiveIndex, row: KnownRow, at: number, latest: number) {
    this.latest = latest;
    this.#index = index;
    this.#row = row;
    this.#at = at;
  }

  get folder(): string {
    return this.#row.prefix;
  }
  get path(): string {
    return pathOf(this.#row, this.#at);
  }
  get rules(): readonly [number, number] {
    return rulesAt(this.#row.folder.rules, this.#at);
  }
  get hasFindings(): boolean {
    return this.#index.hasFindings(this.#row.folder.stories[2 * this.#at] ?? 0);
  }
}

/** The number of stories to answer together: enough to be fast, and few enough for the memory. */
const MANY = 2 ** 16;

/** Stories to answer together, and their files in case that fails. */
class Gathered {
  #rows: { readonly row: KnownRow; readonly places: number[] }[] = [];
  #numbers: number[] = [];

  get size(): number {
    return this.#numbers.length;
  }

  addFile(row: KnownRow, at: number): void {
    if (this.#rows.at(-1)?.row !== row) this.#rows.push({ row, places: [] });
    this.#rows.at(-1)?.places.push(at);
  }

  addStory(number: number): void {
    this.#numbers.push(number);
  }

  take() {
    const taken = { rows: this.#rows, numbers: this.#numbers };
    this.#rows = [];
    this.#numbers = [];
    return taken;
  }
}

function each(found: FoundRow | Found): Iterable<Found> {
  return found.kind === 'row' ? filesOf(found) : [found];
}

/** Matches outcomes to files, of which some have none. */
class OrderedOutcomes<Result> {
  readonly #outcomes: Iterator<Outcome<Result>>;
  #next: IteratorResult<Outcome<Result>> | null = null;

  constructor(outcomes: Iterable<Outcome<Result>>) {
    this.#outcomes = outcomes[Symbol.iterator]();
  }

  /** The outcome of the next file, if it has one. */
  of(found: Found): readonly Outcome<Result>[] {
    this.#next ??= this.#outcomes.next();
    if (this.#next.done === true) return [];
    const outcome = this.#next.value;
    const path = outcome.kind === 'result' ? outcome.path : outcome.problem.path;
    if (path !== (found.kind === 'file' ? found.path : found.problem.path)) return [];
    this.#next = null;
    return [outcome];
  }
}
