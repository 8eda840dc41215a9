import type { Found, FoundRow } from '../find/find.ts';
import type { InputProblem } from '../problem.ts';

/** A unit of work: files for one thread, a single stream, or one input that could not be read. */
export type Batch =
  | { readonly kind: 'files' | 'stream'; readonly paths: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Takes batches from a walk, which advances only as far as needed. */
export class Batches {
  readonly #walk: Iterator<Found | FoundRow>;
  readonly #onFile: () => void;
  /** Found, but not taken yet. */
  readonly #ahead: (Found | FoundRow)[] = [];
  /** The number of names taken from the row that is the first of them. */
  #taken = 0;
  #waiting = 0;

  /** `onFile` is called for each file that is taken. */
  constructor(found: Iterable<Found | FoundRow>, onFile: () => void) {
    this.#walk = found[Symbol.iterator]();
    this.#onFile = onFile;
  }

  /** At most `size` files; null if there are no more. */
  take(size: number): Batch | null {
    const paths: string[] = [];
    while (paths.length < size) {
      const next = this.#ahead[0] ?? this.#step();
      if (next === null) break;
      if (next.kind === 'row') {
        this.#takeNames(next, paths, size);
        continue;
      }
      const isAlone = next.kind === 'problem' || next.isStream === true;
      if (isAlone && paths.length > 0) break;
      this.#ahead.shift();
      this.#waiting -= 1;
      if (next.kind === 'problem') return next;
      paths.push(next.path);
      this.#onFile();
      if (isAlone) return { kind: 'stream', paths };
    }
    return paths.length === 0 ? null : { kind: 'files', paths };
  }

  /** Walks until `count` more files wait, or to the end. Returns how many files wait then. */
  walkAhead(count: number): number {
    const enough = this.#waiting + count;
    while (this.#waiting < enough && this.#step() !== null);
    return this.#waiting;
  }

  #takeNames({ prefix, names }: FoundRow, paths: string[], size: number): void {
    while (paths.length < size && this.#taken < names.length) {
      paths.push(prefix + names[this.#taken]);
      this.#taken += 1;
      this.#waiting -= 1;
      this.#onFile();
    }
    if (this.#taken < names.length) return;
    this.#ahead.shift();
    this.#taken = 0;
  }

  #step(): Found | FoundRow | null {
    const next = this.#walk.next();
    if (next.done === true) return null;
    this.#ahead.push(next.value);
    this.#waiting += next.value.kind === 'row' ? next.value.names.length : 1;
    return next.value;
  }
}
