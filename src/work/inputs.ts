import type { Encoding } from '../corpus/encoding/encoding.ts';
import { type Found, type FoundRow, findFiles, findRows, isStream } from '../corpus/find/find.ts';
import type { Job, Outcome } from '../corpus/parallel/job.ts';
import { displayPath, type InputProblem } from '../corpus/problem.ts';
import { type Input, type InputOptions, readInputs, storiesOf } from '../corpus/read/stories.ts';
import type { Answers, ReadFiles } from '../index/answer/answers.ts';
import { archiveName, findIndex, type IndexCandidate } from '../index/open/place.ts';
import type { QueryNode } from '../query/language/ast.ts';
import type { Io } from '../terminal/io.ts';
import { Progress } from '../terminal/status-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { createJob, type JobName, type Jobs, type ResultOf, type Task } from './jobs/jobs.ts';
import { nearPath } from './near-path.ts';
import { COMPARER, WORKER } from './scripts.ts';

/** A job's result for one file. */
export interface Result<Name extends JobName> {
  readonly path: string;
  readonly result: ResultOf<Name>;
}

/** The job results of all files as one sequence. */
export function* allOf<Made>(
  found: Iterable<{ readonly result: readonly Made[] }>,
): Generator<Made> {
  for (const { result } of found) yield* result;
}

type ResultOutcome<Made> = Extract<Outcome<Made>, { kind: 'result' }>;
export type InputFile = Extract<Input, { kind: 'file' }>;

/** The source of inputs: `readInputs`, or a replacement for it. */
export type ReadInputs = (paths: readonly string[], options: InputOptions) => Iterable<Input>;

/** What a command reads, and how. Plain data. */
export interface InputSettings extends InputOptions {
  /** `-` is standard input. Empty only if nothing has changed in what was named. */
  readonly paths: readonly string[];
  /** The file that lists the paths, if there is one. */
  readonly pathList: string | null;
  /** The number of threads; null to choose it automatically. */
  readonly threads: number | null;
  /** Whether to show progress in a terminal. */
  readonly progress: boolean;
  readonly index: IndexUse;
  /** The folder that contains the index; null for the usual one in the archive. */
  readonly indexFolder: string | null;
}

/** When to use an index: after comparing every file, after comparing folders, or never. */
export const INDEX_USES = ['auto', 'trust', 'off'] as const;
export type IndexUse = (typeof INDEX_USES)[number];

/** The inputs of one command, and the outcome of reading them. */
export class Inputs {
  /** `error` if an input could not be read. */
  outcome: ExitCode = EXIT.ok;
  /** Called for each input that cannot be used, after the error has been reported. */
  onProblem: (problem: InputProblem) => void = () => {};
  /** The number of files reached so far. */
  filesFound = 0;
  readonly #settings: InputSettings;
  readonly #io: Io;
  readonly #read: ReadInputs;
  readonly #progress: Progress | null;

  constructor(settings: InputSettings, io: Io, read: ReadInputs = readInputs) {
    this.#settings = { ...settings, output: io.stdout.file };
    this.#io = io;
    this.#read = read;
    this.#progress = settings.progress && io.status !== null ? new Progress(io.status) : null;
  }

  /** Never empty; `-` is standard input. */
  get paths(): readonly string[] {
    return this.#settings.paths;
  }

  /** The encoding of files that do not declare one; null to detect it. */
  get encoding(): Encoding | null {
    return this.#settings.encoding;
  }

  /** Paths that cannot be read twice. */
  get streams(): readonly string[] {
    return this.paths.filter(isStream);
  }

  /** Yields each readable file. The others are reported on standard error and skipped. */
  *files(): Generator<InputFile> {
    try {
      for (const input of this.#read(this.paths, this.#settings)) {
        if (input.kind === 'problem') {
          this.say(input.problem);
          continue;
        }
        this.#reach();
        yield input;
      }
      this.#sayNothingRead();
    } finally {
      this.#end();
    }
  }

  /**
   * Runs a job for each file, on several threads if there are many files. Results come in the order
   * of the files. Unreadable files are reported on standard error and skipped.
   */
  async run<Name extends JobName>(task: Task<Name>): Promise<Generator<Result<Name>>> {
    const job = await createJob(task);
    const read = await this.#readerFor(job, task);
    const indexed = await this.#indexed(job.answers, read);
    const found = findRows(this.paths, this.#settings);
    return this.#results(indexed ?? read(found, () => this.#reach()));
  }

  /**
   * The readable files that may contain a story matching the query; all files if no index can tell.
   */
  async filesFor(query: QueryNode): Promise<Iterable<InputFile>> {
    const job: Job<InputFile> = {
      run: (file) => ({ kind: 'file', file, stories: () => storiesOf(file) }),
    };
    // What is made of a file cannot be sent between threads.
    const read = await this.#readerFor(job, null);
    const answers: Answers<InputFile> = { query, options: {}, answer: null };
    const indexed = await this.#indexed(answers, read);
    return indexed === null ? this.files() : resultsOf(this.#results(indexed));
  }

  /** Returns a function that runs a job for files; with a task, on several threads if there are many. */
  async #readerFor<Made>(job: Job<Made>, task: Task<JobName> | null) {
    // Loaded lazily: only some commands use worker threads.
    const { runJob } = await import('../corpus/parallel/parallel.ts');
    const { encoding } = this.#settings;
    const threads = task === null ? 1 : this.#settings.threads;
    const worker = { script: WORKER, task };
    return (found: Iterable<Found | FoundRow>, onFile = () => {}): Generator<Outcome<Made>> =>
      runJob(found, job, { encoding, threads, worker, onFile });
  }

  /** The outcomes of a job that an index helps with; null if no index is usable. */
  async #indexed<Result, Many>(
    answers: Answers<Result, Many> | undefined,
    read: ReadFiles<Result>,
  ): Promise<Iterable<Outcome<Result | Many>> | null> {
    const { index: use, indexFolder, encoding } = this.#settings;
    if (answers === undefined || use === 'off' || this.#read !== readInputs) return null;
    // The index was built without --encoding.
    const candidate = encoding === null ? this.#findIndex(indexFolder) : null;
    if (candidate === null) return null;
    const { answerAll, answerTrusted, canHelp, Helper, openArchive, survey } = await import(
      '../index/answer/use.ts'
    );
    if (!canHelp(answers)) return null;
    const trusts = use === 'trust';
    const helper = trusts ? null : Helper.for(COMPARER, candidate.file);
    const archive = await openArchive(candidate, !trusts && helper === null);
    if (typeof archive === 'string') {
      helper?.dismiss();
      this.#sayRefusal(candidate, archive);
      return null;
    }
    const { root, comparedAt, files } = archive.meta;
    if (trusts) this.#sayTrust(candidate, comparedAt);
    const onFile = () => this.#reach();
    try {
      const trusted = trusts ? answerTrusted(archive, this.#settings, answers, read) : null;
      if (trusted !== null) {
        this.filesFound += files;
        return trusted;
      }
      const found = findRows(this.paths, this.#settings);
      const how = { script: COMPARER, helper, trusts, onFile };
      return answerAll(archive, answers, (folders) => survey(root, folders, found, how), read);
    } catch {
      this.filesFound = 0;
      this.#sayRefusal(candidate, 'is damaged');
      return null;
    } finally {
      helper?.dismiss();
    }
  }

  #sayTrust({ file }: IndexCandidate, comparedAt: number): void {
    const name = displayPath(archiveName(file));
    const time = new Date(comparedAt).toISOString().replace(/:\d\d\.\d+Z$/, 'Z');
    this.#io.stderr.write(`copydesk: the files of ${name} were last compared at ${time}\n`);
  }

  #sayRefusal({ file }: IndexCandidate, why: string): void {
    const name = displayPath(archiveName(file));
    this.#io.stderr.write(`copydesk: the index of ${name} ${why}; reading the files instead\n`);
  }

  /** The index of the first path that has one. */
  #findIndex(indexFolder: string | null): IndexCandidate | null {
    for (const path of this.paths) {
      const candidate = path === '-' ? null : findIndex(path, indexFolder);
      if (candidate !== null) return candidate;
    }
    return null;
  }

  /** Finds the files that the paths refer to at the moment. */
  find(onFolder?: (prefix: string) => void): Iterable<Found> {
    const options = onFolder === undefined ? this.#settings : { ...this.#settings, onFolder };
    return findFiles(this.paths, options);
  }

  /**
   * Runs a job for files that have been found, like `run`, but leaves it to the caller to report
   * errors.
   */
  async outcomes<Name extends JobName>(
    task: Task<Name>,
    found: Iterable<Found>,
  ): Promise<Generator<Outcome<Jobs[Name]['result']>>> {
    const read = await this.#readerFor(await createJob(task), task);
    return read(found);
  }

  *#results<Made>(outcomes: Iterable<Outcome<Made>>): Generator<ResultOutcome<Made>> {
    try {
      yield* this.readable(outcomes);
      this.#sayNothingRead();
    } finally {
      this.#end();
    }
  }

  /** The results among outcomes. Unreadable files are reported on standard error. */
  *readable<Made>(outcomes: Iterable<Outcome<Made>>): Generator<ResultOutcome<Made>> {
    for (const outcome of outcomes) {
      if (outcome.kind === 'result') yield outcome;
      else this.say(outcome.problem);
    }
  }

  #reach(): void {
    this.filesFound++;
    this.#progress?.reach(this.filesFound);
  }

  #end(): void {
    this.#progress?.end();
    this.#io.stderr.flush();
  }

  /** If there was nothing to read, a silent success would hide a mistyped folder or file name. */
  #sayNothingRead(): void {
    if (this.filesFound > 0 || this.outcome !== EXIT.ok) return;
    if (this.#read !== readInputs || this.paths.length === 0) return;
    this.#io.stderr.write(nothingRead(this.#settings));
  }

  /** Reports why an input cannot be used. */
  say(problem: InputProblem): void {
    this.#io.stderr.write(`copydesk: ${problem.message}${nearPath(problem)}\n`);
    this.outcome = EXIT.error;
    this.onProblem(problem);
  }

  /** Reads the files once more, without reporting problems a second time. */
  *filesAgain(): Generator<InputFile> {
    for (const input of this.#read(this.paths, this.#settings)) {
      if (input.kind === 'file') yield input;
    }
  }
}

/** What was made of each file. */
export function* resultsOf<Made>(outcomes: Iterable<{ readonly result: Made }>): Generator<Made> {
  for (const { result } of outcomes) yield result;
}

function nothingRead({ paths, glob }: InputSettings): string {
  const names = glob.length > 0 ? 'files that match --glob' : '*.txt and *.txt.gz';
  return `copydesk: no files to read in ${paths.map(displayPath).join(', ')}: only ${names} are read, \
without hidden and ignored ones (see --glob, --hidden and --no-ignore)\n`;
}

/** The first `limit` items, or all if it is null. Reads no further than necessary. */
export function* take<Item>(items: Iterable<Item>, limit: number | null): Generator<Item> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  if (left === 0) return;
  for (const item of items) {
    yield item;
    left--;
    if (left === 0) return;
  }
}

/** Passes items on, and knows whether there were any. */
export class Tap {
  any = false;

  *on<Item>(items: Iterable<Item>): Generator<Item> {
    for (const item of items) {
      this.any = true;
      yield item;
    }
  }
}
