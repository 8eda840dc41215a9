import type { MessagePort, Worker } from 'node:worker_threads';
import type { Encoding } from '../encoding/encoding.ts';
import { type Answer, claim, type Offer, type WorkerSetup } from './offers.ts';

export interface WorkerPoolOptions {
  /** How many workers. */
  readonly size: number;
  /** Batches that can be under way at once. */
  readonly slots: number;
  /** See WorkerSetup. */
  readonly leaves: number;
  readonly encoding: Encoding | null;
  readonly script: string;
  readonly task: unknown;
}

/**
 * Batches offered to a worker and not answered: one that it does, and enough to go on with while the
 * main thread is busy.
 */
const OFFERS = 4;
/**
 * What a worker makes of a batch is garbage with the next: with more room for it a worker takes up to
 * 50 MB more (Node 24) and is no faster.
 */
const YOUNG_MB = 16;
/** Without an answer for so long, the main thread no longer relies on a worker. */
const PATIENCE_MS = 10_000;

/** Worker threads as the main thread sees them. It waits for them without turning to other events. */
export class WorkerPool<Result> {
  readonly #claims: Int32Array;
  readonly #signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #members: Member[] = [];
  #seen = 0;

  constructor({ size, slots, leaves, encoding, script, task }: WorkerPoolOptions) {
    // Loaded when needed: it would slow the start of every command.
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
      // Without it the main thread does the work alone.
      worker.on('error', () => {});
      this.#members.push({ worker, port: port1, offered: 0 });
    }
  }

  /** Offers a batch to a worker; false when all have enough. Its number's slot must be free. */
  offer({ number, paths }: Offer): boolean {
    const idle = this.#members.find(({ offered }) => offered < OFFERS);
    if (idle === undefined) return false;
    idle.offered++;
    this.#claims[number % this.#claims.length] = 2 * number;
    idle.port.postMessage({ number, paths });
    return true;
  }

  /** Whether an offered batch is now the main thread's, because no worker has begun it. */
  takeBack(number: number): boolean {
    return claim(this.#claims, number);
  }

  /** What the workers have answered since the last call. */
  answers(): Answer<Result>[] {
    this.#seen = Atomics.load(this.#signal, 0);
    return this.#members.flatMap((member) => {
      const answers = received<Result>(member.port);
      member.offered -= answers.length;
      return answers;
    });
  }

  /** Sleeps until there is another answer; false when none came for a long time. */
  wait(): boolean {
    return Atomics.wait(this.#signal, 0, this.#seen, PATIENCE_MS) !== 'timed-out';
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
