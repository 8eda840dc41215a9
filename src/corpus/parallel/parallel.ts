import { availableParallelism, totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';
import type { Encoding } from '../encoding/encoding.ts';
import type { Found } from '../find/find.ts';
import { createReadBuffer } from '../read/bytes.ts';
import { type Batch, Batches } from './batches.ts';
import { type Job, type Outcome, runFiles } from './job.ts';
import { WorkerPool } from './worker-pool.ts';

export interface RunOptions {
  /** For files without a byte order mark; null lets the bytes decide. */
  readonly encoding: Encoding | null;
  /** How many threads work at most, this one among them; null is as many as help. */
  readonly threads: number | null;
  /** Told of each file as its turn comes. */
  readonly onFile: () => void;
  /** The script that worker threads run, which calls `serve`, and what tells it the job. */
  readonly worker: { readonly script: string; readonly task: unknown };
}

/**
 * So many files have to wait for it before a second thread starts; for several threads accordingly
 * fewer. What a thread has to do before its code is compiled well takes its time from the others:
 * with two processors it pays from some 15,000 files on for a search, from 40,000 for a list.
 */
const FILES_FOR_A_THREAD = 20_000;
/** After so long alone it starts however few files are known. */
const ALONE_MS = 3000;
/** For each file that one thread does alone, so many are walked to. */
const WALKED_AHEAD = 20;
/** Files that are handed over at once. */
const BATCH_SIZE = 128;
/** While two threads read, one can make something of this share of the files; of more, of less. */
const SHARE_LEFT = 0.4;
/** Batches under way for each thread; what is done waits here for its turn. */
const BATCHES_A_THREAD = 8;
/** As many as help, where no number is asked for. */
const MOST_THREADS = 8;
/** What a thread has of its own at most, with stories of the usual size. */
const THREAD_BYTES = 128 * 2 ** 20;
/** Of the machine's memory, for all threads. */
const MEMORY_SHARE = 0.5;

/**
 * Does a job for each of the files found; outcomes come in the order of the files, and memory does
 * not grow with their number. Large inputs are shared with worker threads, which end with the run.
 */
export function* runJob<Result>(
  found: Iterable<Found>,
  job: Job<Result>,
  options: RunOptions,
): Generator<Outcome<Result>> {
  const batches = new Batches(found, options.onFile);
  const jobOptions = { encoding: options.encoding, buffer: createReadBuffer() };
  const runHere = (paths: readonly string[]) => runFiles(paths, job, jobOptions);
  const threads = Math.min(options.threads ?? MOST_THREADS, mostThreads());
  // A number of threads that was asked for holds from the start.
  const isEnough = options.threads === null ? enoughFor(threads, batches) : () => threads > 1;
  // What comes first is not kept waiting.
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
  const fitting = Math.floor((bytes * MEMORY_SHARE) / THREAD_BYTES);
  return Math.max(1, Math.min(availableParallelism(), fitting));
}

/** Whether there is enough to do for so many threads; asked before each batch of `size` files. */
function enoughFor(threads: number, batches: Batches): (size: number) => boolean {
  if (threads === 1) return () => false;
  const enough = FILES_FOR_A_THREAD / (threads - 1);
  const aloneUntil = performance.now() + ALONE_MS;
  return (size) =>
    batches.walkAhead(size * WALKED_AHEAD) >= enough || performance.now() > aloneUntil;
}

/** A batch whose outcomes come once those before it have come. */
interface Pending<Result> {
  readonly number: number;
  /** The files that are still to do. */
  paths: readonly string[];
  outcomes: readonly Outcome<Result>[] | null;
  /** Whether a worker has left them to the main thread. */
  isLeft: boolean;
}

/** The main thread and its workers. */
class Team<Result> {
  readonly #batches: Batches;
  readonly #runFiles: (paths: readonly string[]) => Outcome<Result>[];
  readonly #pool: WorkerPool<Result>;
  readonly #slots: number;
  /** In the order of the files; their numbers run on. */
  readonly #pending: Pending<Result>[] = [];
  #next = 0;

  constructor(
    batches: Batches,
    runHere: (paths: readonly string[]) => Outcome<Result>[],
    { threads, encoding, worker }: RunOptions & { readonly threads: number },
  ) {
    this.#batches = batches;
    this.#runFiles = runHere;
    this.#slots = threads * BATCHES_A_THREAD;
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

  /** Gives the workers what they have room for, and does one batch itself. */
  #handOut(): void {
    while (this.#pending.length < this.#slots) {
      const batch = this.#batches.take(BATCH_SIZE);
      if (batch === null) return;
      const number = this.#next++;
      const pending = { number, ...pendingOf<Result>(batch) };
      this.#pending.push(pending);
      // A worker that leaves files to the main thread has read them, which a stream is but once.
      const isOffered = batch.kind === 'files' && this.#pool.offer(pending);
      if (pending.outcomes !== null || isOffered) continue;
      pending.outcomes = this.#runFiles(pending.paths);
      return;
    }
  }

  /** Does what is waited for, or waits while a worker does. */
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
