import type { Found } from '../find/find.ts';
import type { InputProblem } from '../problem.ts';

/** A unit of work: files for one thread, a single stream, or one input that could not be read. */
export type Batch =
  | { readonly kind: 'files' | 'stream'; readonly paths: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Takes files from a walk and advances the walk only as far as needed. */
export class Batches {
  readonly #found: Iterator<Found>;
  /** Files found ahead of time. The first `#taken` of them have been taken. */
  #ahead: Found[] = [];
  #taken = 0;
  readonly #onFile: () => void;

  /** `onFile` is called for each file that is taken. */
  constructor(found: Iterable<Found>, onFile: () => void) {
    this.#found = found[Symbol.iterator]();
    this.#onFile = onFile;
  }

  /** Takes at most `size` files; null if there are no more. */
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

  /** Advances the walk by up to `count` files and returns how many files are waiting. */
  walkAhead(count: number): number {
    for (let left = count; left > 0 && this.#walk(); left--);
    return this.#ahead.length - this.#taken;
  }

  /** The next file to take; null if there is none. */
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
