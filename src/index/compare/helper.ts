import { closeSync, openSync, statSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { isWhole } from '../open/checksum.ts';
import { type Comparison, PATIENCE_MS } from './compare.ts';

/** What the thread of a helper is started with. */
export interface HelperData {
  /** The index to verify; null for none. */
  readonly file: string | null;
  /** One of `CHECK`, in memory shared by both threads. */
  readonly check: Int32Array;
}

/** How far the check of an index is. */
const CHECK = { open: 0, taken: 1, whole: 2, damaged: 3 } as const;

/** A smaller index is for so few files that starting a thread takes longer than it saves. */
const MIN_BYTES = 2 ** 21;

/** A thread that verifies an index while this one begins to use it, and then helps to compare files. */
export class Helper {
  readonly #data: HelperData;
  readonly #worker: Worker;

  /** `script` is that of compare-worker.ts. */
  constructor(script: string, file: string | null) {
    const check = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    this.#data = { file, check };
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    this.#worker = new Worker(script, { workerData: this.#data });
    this.#worker.unref();
    // If it fails, this thread does all the work.
    this.#worker.on('error', () => {});
  }

  /** A helper for an index; null if that is small or missing. */
  static for(script: string, file: string): Helper | null {
    try {
      return statSync(file).size < MIN_BYTES ? null : new Helper(script, file);
    } catch {
      return null;
    }
  }

  compare(comparison: Comparison): void {
    this.#worker.postMessage(comparison);
  }

  /** Whether the checksum of the index is right. Waits for the other thread if it has begun. */
  isWhole(): boolean {
    const { check } = this.#data;
    checkIndex(this.#data);
    while (Atomics.load(check, 0) === CHECK.taken) {
      if (Atomics.wait(check, 0, CHECK.taken, PATIENCE_MS) === 'timed-out') {
        Atomics.compareExchange(check, 0, CHECK.taken, CHECK.open);
        checkIndex(this.#data);
      }
    }
    return Atomics.load(check, 0) === CHECK.whole;
  }

  dismiss(): void {
    void this.#worker.terminate();
  }
}

/** Verifies the index, unless another thread has begun to. */
export function checkIndex({ file, check }: HelperData): void {
  if (Atomics.compareExchange(check, 0, CHECK.open, CHECK.taken) !== CHECK.open) return;
  Atomics.store(check, 0, file !== null && isWholeFile(file) ? CHECK.whole : CHECK.damaged);
  Atomics.notify(check, 0);
}

function isWholeFile(path: string): boolean {
  try {
    const fd = openSync(path, 'r');
    try {
      return isWhole(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    return false;
  }
}
