import type { Encoding } from '../encoding/encoding.ts';
import type { Outcome } from './job.ts';

/*
 * Messages between the threads. A batch is offered to a worker, and the first thread to claim it
 * gets it. When the main thread needs a batch that its worker has not started (because it is busy,
 * slow to start or gone), it processes the batch itself. Claims are in shared memory, one slot for
 * each batch in progress. A slot holds twice the batch's number, plus one once the batch is
 * claimed.
 */

export interface WorkerSetup<Task> {
  /** Plain data from which the worker creates its job. */
  readonly task: Task;
  readonly encoding: Encoding | null;
  readonly claims: Int32Array;
  /**
   * If this many files or fewer are left in a batch after prefiltering, the main thread processes
   * them.
   */
  readonly leaves: number;
  /** The number of answers. A change wakes the main thread. */
  readonly signal: Int32Array;
}

export interface Offer {
  readonly number: number;
  readonly paths: readonly string[];
}

export interface Answer<Result> {
  readonly number: number;
  /**
   * Null if the main thread has to process the batch: because it took the batch back, because few
   * files are left, or because the job threw, in which case the main thread hits the same error and
   * reports it.
   */
  readonly outcomes: readonly Outcome<Result>[] | null;
  /** If there are no outcomes: the files that are left to the main thread. */
  readonly left: readonly string[];
}

/** Whether the caller now owns the batch; false if another thread does. */
export function claim(claims: Int32Array, number: number): boolean {
  const slot = number % claims.length;
  return Atomics.compareExchange(claims, slot, 2 * number, 2 * number + 1) === 2 * number;
}
