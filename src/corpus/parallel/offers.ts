import type { Encoding } from '../encoding/encoding.ts';
import type { Outcome } from './job.ts';

/*
 * What passes between the threads. A batch is offered to a worker, and whoever comes first claims it:
 * what the main thread waits for it does itself when the worker has not begun, be it busy, slow to
 * start or gone. Claims are kept in shared memory, one slot for each batch under way; a slot holds
 * twice the batch's number, one more once it is claimed.
 */

export interface WorkerSetup<Task> {
  /** Plain data that tells the worker its job. */
  readonly task: Task;
  readonly encoding: Encoding | null;
  readonly claims: Int32Array;
  /** Of so few files in a batch, once it is prefiltered, the main thread makes something itself. */
  readonly leaves: number;
  /** Counts answers; a change wakes the main thread. */
  readonly signal: Int32Array;
}

export interface Offer {
  readonly number: number;
  readonly paths: readonly string[];
}

export interface Answer<Result> {
  readonly number: number;
  /**
   * Null where the main thread had taken the batch back, where it is to do the rest of it, or where
   * the job threw: then the main thread does the batch, meets the same error and says it.
   */
  readonly outcomes: readonly Outcome<Result>[] | null;
  /** Without outcomes: the files of the batch that are left to the main thread. */
  readonly left: readonly string[];
}

/** Whether the batch is the caller's now; false where another thread has it. */
export function claim(claims: Int32Array, number: number): boolean {
  const slot = number % claims.length;
  return Atomics.compareExchange(claims, slot, 2 * number, 2 * number + 1) === 2 * number;
}
