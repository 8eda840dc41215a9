import { join } from 'node:path';
import type { Encoding } from '../corpus/encoding/encoding.ts';
import { type Found, findFiles, isStream } from '../corpus/find/find.ts';
import type { Outcome } from '../corpus/parallel/job.ts';
import { displayPath, type InputProblem } from '../corpus/problem.ts';
import { type Input, type InputOptions, readInputs } from '../corpus/read/stories.ts';
import type { Story } from '../corpus/read/story.ts';
import type { Io } from '../terminal/io.ts';
import { Progress } from '../terminal/status-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { JobMaker, JobName, Jobs, Task } from './jobs/jobs.ts';

/** A job's result for one file. */
export interface Result<Name extends JobName> {
  readonly path: string;
  readonly result: Jobs[Name]['result'];
}

/** The job results of all files as one sequence. */
export function* allOf<Made>(
  found: Iterable<{ readonly result: readonly Made[] }>,
): Generator<Made> {
  for (const { result } of found) yield* result;
}

const WORKER = join(import.meta.dirname, 'worker.js');

type InputFile = Extract<Input, { kind: 'file' }>;

/** The source of inputs: `readInputs`, or a replacement for it. */
export type ReadInputs = (paths: readonly string[], options: InputOptions) => Iterable<Input>;

/** What a command reads, and how. Plain data. */
export interface InputSettings extends InputOptions {
  /** `-` is standard input. Empty only where of what was named nothing has changed. */
  readonly paths: readonly string[];
  /** The file that lists the paths, if there is one. */
  readonly pathList: string | null;
  /** The number of threads; null to choose it automatically. */
  readonly threads: number | null;
  /** Whether to show progress in a terminal. */
  readonly progress: boolean;
}

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

  get includeStandardInput(): boolean {
    return this.paths.includes('-');
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
    } finally {
      this.#end();
    }
  }

  /**
   * Runs a job for each file, on several threads if there are many files. Results come in the order
   * of the files. Unreadable files are reported on standard error and skipped.
   */
  async run<Name extends JobName>(
    task: Task<Name>,
    createJob: JobMaker<Name>,
  ): Promise<Generator<Result<Name>>> {
    const outcomes = await this.outcomes(task, createJob, this.find(), () => this.#reach());
    return this.#results(outcomes);
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
    createJob: JobMaker<Name>,
    found: Iterable<Found>,
    onFile: () => void = () => {},
  ): Promise<Generator<Outcome<Jobs[Name]['result']>>> {
    // Loaded lazily: only some commands use worker threads.
    const { runJob } = await import('../corpus/parallel/parallel.ts');
    const job = await createJob(task.setup);
    const worker = { script: WORKER, task };
    const { encoding, threads } = this.#settings;
    return runJob(found, job, { encoding, threads, worker, onFile });
  }

  *#results<Name extends JobName>(
    outcomes: Iterable<Outcome<Jobs[Name]['result']>>,
  ): Generator<Result<Name>> {
    try {
      for (const outcome of outcomes) {
        if (outcome.kind === 'result') yield outcome;
        else this.say(outcome.problem);
      }
    } finally {
      this.#end();
    }
  }

  #reach(): void {
    this.filesFound++;
    this.#progress?.reach(this.filesFound);
  }

  #end(): void {
    this.#progress?.end();
    if (this.filesFound === 0 && this.outcome === EXIT.ok) this.#sayNothingRead();
    this.#io.stderr.flush();
  }

  /** If there was nothing to read, a silent success would hide a mistyped folder or file name. */
  #sayNothingRead(): void {
    if (this.#read !== readInputs || this.paths.length === 0) return;
    this.#io.stderr.write(nothingRead(this.#settings));
  }

  /** Reports why an input cannot be used. */
  say(problem: InputProblem): void {
    this.#io.stderr.write(`copydesk: ${problem.message}\n`);
    this.outcome = EXIT.error;
    this.onProblem(problem);
  }

  /** The stories of what has been read already: nothing is said about it twice. */
  *storiesAgain(): Generator<Story> {
    for (const input of this.#read(this.paths, this.#settings)) {
      if (input.kind === 'file') yield* input.stories();
    }
  }

  *stories(): Generator<Story> {
    for (const { stories } of this.files()) yield* stories();
  }
}

function nothingRead({ paths, glob }: InputSettings): string {
  const names = glob.length > 0 ? 'what --glob names counts' : '*.txt and *.txt.gz count';
  return `copydesk: no files to read in ${paths.map(displayPath).join(', ')}: only ${names}, \
hidden and ignored ones do not (see --glob, --hidden and --no-ignore)\n`;
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
