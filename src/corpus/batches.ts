import type { Found } from './find.ts';
import type { InputProblem } from './problem.ts';

/** What is taken from the walk at once: files for one thread, or one thing that could not be read. */
export type Batch =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Takes files from a walk no sooner than they are asked for, and counts them. */
export class Batches {
  readonly #found: Iterator<Found>;
  #problem: InputProblem | null = null;

  constructor(found: Iterable<Found>) {
    this.#found = found[Symbol.iterator]();
  }

  /** At most `size` files; null when there are no more. */
  take(size: number): Batch | null {
    const paths: string[] = [];
    while (this.#problem === null && paths.length < size) {
      const next = this.#found.next();
      if (next.done === true) break;
      if (next.value.kind === 'problem') this.#problem = next.value.problem;
      else paths.push(next.value.path);
    }
    if (paths.length > 0) return { kind: 'files', paths };
    const problem = this.#problem;
    this.#problem = null;
    return problem === null ? null : { kind: 'problem', problem };
  }
}
