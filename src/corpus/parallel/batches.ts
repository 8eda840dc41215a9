import type { Found } from '../find/find.ts';
import type { InputProblem } from '../problem.ts';

/**
 * What is taken from the walk at once: files for one thread, a stream by itself, or one thing that
 * could not be read.
 */
export type Batch =
  | { readonly kind: 'files' | 'stream'; readonly paths: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Takes files from a walk, which goes no further than it is asked to. */
export class Batches {
  readonly #found: Iterator<Found>;
  /** Walked to ahead of their turn; the first `#taken` of them are gone. */
  #ahead: Found[] = [];
  #taken = 0;
  readonly #onFile: () => void;

  /** `onFile` is told of each file that is taken. */
  constructor(found: Iterable<Found>, onFile: () => void) {
    this.#found = found[Symbol.iterator]();
    this.#onFile = onFile;
  }

  /** At most `size` files; null when there are no more. */
  take(size: number): Batch | null {
    const paths: string[] = [];
    while (paths.length < size) {
      const next = this.#first();
      const isAlone = next?.kind === 'problem' || next?.isStream === true;
      if (next === null || (isAlone && paths.length > 0)) break;
      this.#taken++;
      if (next.kind === 'problem') return next;
      paths.push(next.path);
      this.#onFile();
      if (next.isStream) return { kind: 'stream', paths };
    }
    return paths.length === 0 ? null : { kind: 'files', paths };
  }

  /** Walks so many files further, if there are as many, and gives how many wait to be taken. */
  walkAhead(count: number): number {
    for (let left = count; left > 0 && this.#walk(); left--);
    return this.#ahead.length - this.#taken;
  }

  /** The next to be taken; null when there is none. */
  #first(): Found | null {
    if (this.#taken === this.#ahead.length) {
      this.#ahead = [];
      this.#taken = 0;
      this.#walk();
    }
    return this.#ahead[this.#taken] ?? null;
  }

  #walk(): boolean {
    const next = this.#found.next();
    if (next.done === true) return false;
    this.#ahead.push(next.value);
    return true;
  }
}
