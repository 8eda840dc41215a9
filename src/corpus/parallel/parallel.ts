import { availableParallelism, totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';
import type { Encoding } from '../encoding/encoding.ts';
import type { Found } from '../find/find.ts';
import { createReadBuffer } from '../read/bytes.ts';
import { type Batch, Batches } from './batches.ts';
import { type Job, type Outcome, runFiles } from './job.ts';
import { WorkerPool } from './worker-pool.ts';

export interface RunOptions {
  /** The encoding of files without a byte order mark; null to detect it. */
  readonly encoding: Encoding | null;
  /** The maximum number of threads, including this one; null to choose automatically. */
  readonly threads: number | null;
  /** Called for each file when it is taken from the walk. */
  readonly onFile: () => void;
  /**
   * The script that worker threads run, which must call `serve`, and the data that describes the
   * job.
   */
  readonly worker: { readonly script: string; readonly task: unknown };
}

/**
 * How many files must be waiting before a second thread starts; proportionally fewer for more
 * threads. A new thread takes time from the others until its code is compiled well. With two
 * processors it pays off from about 15,000 files on for a search, from 40,000 for a list.
 */
const FILES_PER_THREAD = 20_000;
/** After this long, more threads start regardless of the number of files. */
const ALONE_MS = 3000;
/** How far the walk runs ahead of a single thread: this many files for each one processed. */
const WALKED_AHEAD = 20;
/** Number of files per batch. */
const BATCH_SIZE = 128;
/**
 * While two threads read, one of them can process this share of the files; for more threads, less.
 */
const SHARE_LEFT = 0.4;
/** Batches in progress per thread. Finished batches wait here for their turn. */
const BATCHES_PER_THREAD = 8;
/** The maximum when the number is chosen automatically. */
const MAX_THREADS = 8;
/** The most memory that a thread needs for itself, with stories of the usual size. */
const THREAD_BYTES = 128 * 2 ** 20;
/** The share of the machine's memory that all threads can use. */
const MEMORY_SHARE = 0.5;

/**
 * Runs a job for each file. Outcomes are in the order of the files, and memory does not grow with
 * their number. Large inputs are shared with worker threads, which end with the run.
 */
export function* runJob<Result>(
  found: Iterable<Found>,
  job: Job<Result>,
  options: RunOptions,
): Generator<Outcome<Result>> {
  const batches = new Batches(found, options.onFile);
  const jobOptions = { encoding: options.encoding, buffer: createReadBuffer() };
  const runHere = (paths: readonly string[]) => runFiles(paths, job, jobOptions);
  const threads = Math.min(options.threads ?? MAX_THREADS, mostThreads());
  // A number of threads that the user asked for applies from the start.
  const isEnough = options.threads === null ? enoughFor(threads, batches) : () => threads > 1;
  // Start with small batches, so that the first outcomes come without delay.
  for (let size = 1; !isEnough(size); size = Math.min(2 * size, BATCH_SIZE)) {
    const batch = batches.take(size);
    if (batch === null) return;
    if (batch.kind === 'problem') yield batch;
    else yield* runHere(batch.paths);
  }
  yield* new Team(batches, runHere, { ...options, threads }).run();
}

/**
 * The same on this thread, each file by itself: a job for several files at once has an outcome for
 * each.
 */
export function* runEach<Result>(
  found: Iterable<Found>,
  job: Job<Result>,
  encoding: Encoding | null,
): Generator<Outcome<Result>> {
  const options = { encoding, buffer: createReadBuffer() };
  for (const entry of found) {
    if (entry.kind === 'problem') yield entry;
    else yield* runFiles([entry.path], job, options);
  }
}

/** More would wait for a processor, or fill the memory. */
function mostThreads(): number {
  const memory = constrainedMemory();
  const bytes = Math.min(memory > 0 ? memory : Number.POSITIVE_INFINITY, totalmem());
  const threadsInMemory = Math.floor((bytes * MEMORY_SHARE) / THREAD_BYTES);
  return Math.max(1, Math.min(availableParallelism(), threadsInMemory));
}

/** Whether there is enough work for this many threads. Called before each batch of `size` files. */
function enoughFor(threads: number, batches: Batches): (size: number) => boolean {
  if (threads === 1) return () => false;
  const enough = FILES_PER_THREAD / (threads - 1);
  const aloneUntil = performance.now() + ALONE_MS;
  return (size) =>
    batches.walkAhead(size * WALKED_AHEAD) >= enough || performance.now() > aloneUntil;
}

/** A batch whose outcomes are yielded after those of all batches before it. */
interface Pending<Result> {
  readonly number: number;
  /** The files that remain to be processed. */
  paths: readonly string[];
  outcomes: readonly Outcome<Result>[] | null;
  /** Whether a worker has left the files to the main thread. */
  isLeft: boolean;
}

/** The main thread and its workers. */
class Team<Result> {
  readonly #batches: Batches;
  readonly #runFiles: (paths: readonly string[]) => Outcome<Result>[];
  readonly #pool: WorkerPool<Result>;
  readonly #slots: number;
  /** In the order of the files, with consecutive numbers. */
  readonly #pending: Pending<Result>[] = [];
  #next = 0;

  constructor(
    batches: Batches,
    runHere: (paths: readonly string[]) => Outcome<Result>[],
    { threads, encoding, worker }: RunOptions & { readonly threads: number },
  ) {
    this.#batches = batches;
    this.#runFiles = runHere;
    this.#slots = threads * BATCHES_PER_THREAD;
    const leaves = Math.floor((BATCH_SIZE * SHARE_LEFT) / threads);
    this.#pool = new WorkerPool({
      size: threads - 1,
      slots: this.#slots,
      leaves,
      encoding,
      ...worker,
    });
  }

  *run(): Generator<Outcome<Result>> {
    try {
      for (;;) {
        this.#collect();
        this.#handOut();
        const first = this.#pending[0];
        if (first === undefined) return;
        if (first.outcomes === null) this.#advance(first);
        else {
          this.#pending.shift();
          yield* first.outcomes;
        }
      }
    } finally {
      this.#pool.dismiss();
    }
  }

  #collect(): void {
    const first = this.#pending[0]?.number ?? this.#next;
    for (const { number, outcomes, left } of this.#pool.answers()) {
      const pending = this.#pending[number - first];
      if (pending === undefined) continue;
      pending.outcomes ??= outcomes;
      pending.paths = left;
      pending.isLeft = outcomes === null;
    }
  }

  /** Fills the workers' queues and processes one batch itself. */
  #handOut(): void {
    while (this.#pending.length < this.#slots) {
      const batch = this.#batches.take(BATCH_SIZE);
      if (batch === null) return;
      const number = this.#next++;
      const pending = { number, ...pendingOf<Result>(batch) };
      this.#pending.push(pending);
      // A worker may leave files to the main thread after reading them, but a stream can be read
      // only once.
      const isOffered = batch.kind === 'files' && this.#pool.offer(pending);
      if (pending.outcomes !== null || isOffered) continue;
      pending.outcomes = this.#runFiles(pending.paths);
      return;
    }
  }

  /** Processes the batch that is needed next, or waits for a worker to do it. */
  #advance(first: Pending<Result>): void {
    if (first.isLeft || this.#pool.takeBack(first.number) || !this.#pool.wait()) {
      first.outcomes = this.#runFiles(first.paths);
    }
  }
}

function pendingOf<Result>(batch: Batch): Omit<Pending<Result>, 'number'> {
  return batch.kind === 'problem'
    ? { paths: [], outcomes: [batch], isLeft: false }
    : { paths: batch.paths, outcomes: null, isLeft: false };
}
