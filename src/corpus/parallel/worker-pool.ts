import type { MessagePort, Worker } from 'node:worker_threads';
import type { Encoding } from '../encoding/encoding.ts';
import { type Answer, claim, type Offer, type WorkerSetup } from './offers.ts';

export interface WorkerPoolOptions {
  /** Number of workers. */
  readonly size: number;
  /** Maximum number of batches in progress. */
  readonly slots: number;
  /** See WorkerSetup. */
  readonly leaves: number;
  readonly encoding: Encoding | null;
  readonly script: string;
  readonly task: unknown;
}

/**
 * Batches that a worker can have queued: the current one, and enough to continue with while the
 * main thread is busy.
 */
const MAX_OFFERS = 4;
/**
 * Everything a worker allocates for a batch is garbage after it. With a larger young generation, a
 * worker takes up to 50 MB more (Node 24) and is no faster.
 */
const YOUNG_MB = 16;
/** If no answer arrives for this long, the main thread stops relying on the workers. */
const TIMEOUT_MS = 10_000;

/** The worker threads as seen by the main thread, which waits for them synchronously. */
export class WorkerPool<Result> {
  readonly #claims: Int32Array;
  readonly #signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #members: Member[] = [];
  #seen = 0;

  constructor({ size, slots, leaves, encoding, script, task }: WorkerPoolOptions) {
    // Loaded on demand because it would slow the start of every command.
    const { MessageChannel, Worker } = process.getBuiltinModule('node:worker_threads');
    this.#claims = new Int32Array(new SharedArrayBuffer(slots * Int32Array.BYTES_PER_ELEMENT));
    const setup: WorkerSetup<unknown> = {
      task,
      encoding,
      leaves,
      claims: this.#claims,
      signal: this.#signal,
    };
    for (let count = 0; count < size; count++) {
      const { port1, port2 } = new MessageChannel();
      const workerData = { port: port2, setup };
      const worker = new Worker(script, {
        workerData,
        transferList: [port2],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      });
      worker.unref();
      // If a worker fails, the main thread does its work.
      worker.on('error', () => {});
      this.#members.push({ worker, port: port1, offered: 0 });
    }
  }

  /**
   * Offers a batch to a worker; false if all queues are full. The slot for its number must be free.
   */
  offer({ number, paths }: Offer): boolean {
    const idle = this.#members.find(({ offered }) => offered < MAX_OFFERS);
    if (idle === undefined) return false;
    idle.offered++;
    this.#claims[number % this.#claims.length] = 2 * number;
    idle.port.postMessage({ number, paths });
    return true;
  }

  /** Whether the main thread now owns an offered batch, because no worker has started it. */
  takeBack(number: number): boolean {
    return claim(this.#claims, number);
  }

  /** The answers received since the last call. */
  answers(): Answer<Result>[] {
    this.#seen = Atomics.load(this.#signal, 0);
    return this.#members.flatMap((member) => {
      const answers = received<Result>(member.port);
      member.offered -= answers.length;
      return answers;
    });
  }

  /** Sleeps until there is a new answer; false after a long time without one. */
  wait(): boolean {
    return Atomics.wait(this.#signal, 0, this.#seen, TIMEOUT_MS) !== 'timed-out';
  }

  dismiss(): void {
    for (const { worker, port } of this.#members) {
      port.close();
      void worker.terminate();
    }
  }
}

interface Member {
  readonly worker: Worker;
  readonly port: MessagePort;
  offered: number;
}

function received<Result>(port: MessagePort): Answer<Result>[] {
  const { receiveMessageOnPort } = process.getBuiltinModule('node:worker_threads');
  const answers: Answer<Result>[] = [];
  for (;;) {
    const next = receiveMessageOnPort(port);
    if (next === undefined) return answers;
    answers.push(next.message);
  }
}
