import { availableParallelism, totalmem } from 'node:os';
import { argv, constrainedMemory, uptime } from 'node:process';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { Encoding } from '../encoding/encoding.ts';
import type { Found, FoundRow } from '../find/find.ts';
import type { InputProblem } from '../problem.ts';
import { createReadBuffer } from '../read/bytes.ts';
import { type Batch, Batches } from './batches.ts';
import { type Job, type Outcome, runFiles } from './job.ts';

/*
 * An ordered pool. The main thread takes batches of files from the walk, sends some to the workers
 * that have room, processes others itself, and yields all outcomes in the order of the files. It
 * never returns to the event loop meanwhile: it polls the workers' ports, and sleeps on a counter
 * in shared memory when it needs a batch that a worker has.
 */

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
 * The number of files that must wait before more threads start, unless the user chose a number. A
 * new thread takes time from the others until its code is compiled well: with two processors, two
 * threads are slower than one for 20,000 files (list 2.6 s instead of 2.3 s, search 1.7 s instead of
 * 1.3 s), and take more memory.
 */
const FILES_ALONE = 20_000;
/** How many files to walk ahead for each file that one thread processes alone. */
const WALKED_AHEAD = 20;
/** After this long, more threads start for fewer files if the rest will take as long. */
const ALONE_SECONDS = 3;
/** Number of files per batch. */
const BATCH_SIZE = 128;
/** Batches in progress per thread. Finished batches wait here for their turn. */
const BATCHES_PER_THREAD = 8;
/** Batches that a worker has at a time: some to continue with while the main thread is busy. */
const BATCHES_PER_WORKER = 3;
/** If no worker answers for this long, the main thread processes the batch itself. */
const TIMEOUT_MS = 10_000;
/** The maximum when the number is chosen automatically. */
const MAX_THREADS = 8;
/** The most memory that a thread needs for itself, with stories of the usual size. */
const THREAD_BYTES = 128 * 2 ** 20;
/** The share of the machine's memory that all threads can use. */
const MEMORY_SHARE = 0.5;
/**
 * Everything a worker allocates for a batch is garbage after it. With a larger young generation, a
 * worker takes up to 50 MB more (Node 24) and is no faster.
 */
const YOUNG_MB = 16;

/**
 * Runs a job for each file. Outcomes are in the order of the files, and memory does not grow with
 * their number. Large inputs are shared with worker threads, which end with the run.
 */
export function* runJob<Result>(
  found: Iterable<Found | FoundRow>,
  job: Job<Result>,
  options: RunOptions,
): Generator<Outcome<Result>> {
  let taken = 0;
  const batches = new Batches(found, () => {
    taken += 1;
    options.onFile();
  });
  const jobOptions = { encoding: options.encoding, buffer: createReadBuffer() };
  const run: Run<Result> = (batch) =>
    batch.kind === 'problem' ? [batch] : runFiles(batch.paths, job, jobOptions);
  const threads = Math.min(options.threads ?? MAX_THREADS, mostThreads());
  const { filesAlone = FILES_ALONE } = job;
  const began = uptime();
  const isAlone = (size: number): boolean => {
    if (threads === 1 || options.threads !== null) return threads === 1;
    const waiting = batches.walkAhead(size * WALKED_AHEAD);
    const elapsed = uptime() - began;
    const isLong = elapsed > ALONE_SECONDS && (waiting * elapsed) / taken > ALONE_SECONDS;
    return waiting < filesAlone && !isLong;
  };
  // Start with small batches, so that the first outcomes come without delay.
  for (let size = 1; isAlone(size); size = Math.min(2 * size, BATCH_SIZE)) {
    const batch = batches.take(size);
    if (batch === null) return;
    yield* run(batch);
  }
  const pool = new Pool<Result>(threads - 1, options);
  try {
    yield* pool.run(() => batches.take(BATCH_SIZE), run);
  } finally {
    pool.end();
  }
}

/** More would wait for a processor, or fill the memory. */
function mostThreads(): number {
  const memory = constrainedMemory();
  const bytes = Math.min(memory > 0 ? memory : Number.POSITIVE_INFINITY, totalmem());
  const threadsInMemory = Math.floor((bytes * MEMORY_SHARE) / THREAD_BYTES);
  return Math.max(1, Math.min(availableParallelism(), threadsInMemory));
}

type Run<Result> = (batch: Batch) => Iterable<Outcome<Result>>;

interface Setup<Task> {
  readonly port: MessagePort;
  readonly task: Task;
  readonly encoding: Encoding | null;
  /** Counts answers. A change wakes the main thread. */
  readonly signal: Int32Array;
}

/** A worker's first message says that it is ready and has no number. */
interface Answer<Result> {
  readonly number: number | null;
  /** Null if the job threw: the main thread hits the same error and reports it. */
  readonly outcomes: readonly PackedOutcome<Result>[] | null;
}

/**
 * An outcome without its path: for a result, the place of the path in the batch is before it. Objects
 * with names take twice as long to send.
 */
type PackedOutcome<Result> =
  | readonly [at: number, result: Result]
  | readonly [problem: InputProblem];

/** A batch whose outcomes are yielded after those of all batches before it. */
interface Pending<Result> {
  readonly batch: Batch;
  outcomes: readonly Outcome<Result>[] | null;
  /** Whether a worker has it. */
  isAway: boolean;
}

interface Member {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** How many more batches it can take; none before it is ready. */
  room: number;
}

class Pool<Result> {
  readonly #signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #members: readonly Member[];
  /** In the order of the files, with consecutive numbers. */
  readonly #pending: Pending<Result>[] = [];
  #firstNumber = 0;

  constructor(size: number, { encoding, worker: { script, task } }: RunOptions) {
    // Loaded on demand because it would slow the start of every command.
    const { MessageChannel, Worker } = process.getBuiltinModule('node:worker_threads');
    this.#members = Array.from({ length: size }, () => {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(script, {
        // The script finds compiled code by the name of the command.
        argv: argv.slice(2),
        workerData: { port: port2, task, encoding, signal: this.#signal } satisfies Setup<unknown>,
        transferList: [port2],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      });
      worker.unref();
      // If a worker fails, the main thread does its work.
      worker.on('error', () => {});
      return { worker, port: port1, room: 0 };
    });
  }

  *run(take: () => Batch | null, run: Run<Result>): Generator<Outcome<Result>> {
    const window = (this.#members.length + 1) * BATCHES_PER_THREAD;
    const takeNext = (): boolean => {
      const batch = this.#pending.length < window ? take() : null;
      if (batch === null) return false;
      const isAway = batch.kind === 'files' && this.#send(batch.paths);
      this.#pending.push({ batch, outcomes: isAway ? null : [...run(batch)], isAway });
      return true;
    };
    for (;;) {
      const seen = Atomics.load(this.#signal, 0);
      this.#receive();
      // The workers come first: they would wait while outcomes are used.
      while (this.#hasRoom() && takeNext());
      const first = this.#pending[0];
      if (first !== undefined && first.outcomes !== null) {
        this.#pending.shift();
        this.#firstNumber++;
        yield* first.outcomes;
      } else if (!takeNext()) {
        if (first === undefined) return;
        if (!first.isAway || this.#sleep(seen)) first.outcomes = [...run(first.batch)];
      }
    }
  }

  #hasRoom(): boolean {
    return this.#members.some(({ room }) => room > 0);
  }

  /** Sends a batch, the last of the pending ones, to a worker with room; false if there is none. */
  #send(paths: readonly string[]): boolean {
    const member = this.#members.find(({ room }) => room > 0);
    if (member === undefined) return false;
    member.room--;
    member.port.postMessage({ number: this.#firstNumber + this.#pending.length, paths });
    return true;
  }

  #receive(): void {
    const { receiveMessageOnPort } = process.getBuiltinModule('node:worker_threads');
    for (const member of this.#members) {
      for (;;) {
        const next = receiveMessageOnPort(member.port);
        if (next === undefined) break;
        const { number, outcomes }: Answer<Result> = next.message;
        member.room += number === null ? BATCHES_PER_WORKER : 1;
        const pending = number === null ? undefined : this.#pending[number - this.#firstNumber];
        if (pending === undefined) continue;
        pending.outcomes = outcomes && unpackOutcomes(outcomes, pending.batch);
        pending.isAway = false;
      }
    }
  }

  /** Sleeps until there is a new answer; true if there is none for a long time. */
  #sleep(seen: number): boolean {
    return Atomics.wait(this.#signal, 0, seen, TIMEOUT_MS) === 'timed-out';
  }

  end(): void {
    for (const { worker, port } of this.#members) {
      port.close();
      void worker.terminate();
    }
  }
}

/** The main function of a worker: creates the job and processes the batches that come. */
export async function serve<Task>(createJob: (task: Task) => Promise<Job<unknown>>): Promise<void> {
  const { workerData } = process.getBuiltinModule('node:worker_threads');
  const { port, task, encoding, signal }: Setup<Task> = workerData;
  const options = { encoding, buffer: createReadBuffer() };
  const job = await createJob(task);
  const answer = (number: number | null, paths: readonly string[]): void => {
    try {
      const outcomes = packOutcomes(runFiles(paths, job, options), paths);
      port.postMessage({ number, outcomes } satisfies Answer<unknown>);
    } catch {
      port.postMessage({ number, outcomes: null });
    }
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  port.on('message', ({ number, paths }: { number: number; paths: readonly string[] }) => {
    answer(number, paths);
  });
  answer(null, []);
}

function packOutcomes<Result>(
  outcomes: Iterable<Outcome<Result>>,
  paths: readonly string[],
): PackedOutcome<Result>[] {
  let at = -1;
  return Array.from(outcomes, (outcome) => {
    if (outcome.kind === 'problem') return [outcome.problem];
    at = paths.indexOf(outcome.path, at + 1);
    return [at, outcome.result];
  });
}

function unpackOutcomes<Result>(
  outcomes: readonly PackedOutcome<Result>[],
  batch: Batch,
): Outcome<Result>[] {
  const paths = batch.kind === 'problem' ? [] : batch.paths;
  return outcomes.map((packed) =>
    packed.length === 1
      ? { kind: 'problem', problem: packed[0] }
      : { kind: 'result', path: paths[packed[0]] ?? '', result: packed[1] },
  );
}
