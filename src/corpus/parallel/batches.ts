import type { Found } from '../find/find.ts';
import type { InputProblem } from '../problem.ts';

/** A unit of work: files for one thread, a single stream, or one input that could not be read. */
export type Batch =
  | { readonly kind: 'files' | 'stream'; readonly paths: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Takes batches of at most `size` files from a walk, which advances only as far as needed. */
export function batchTaker(
  found: Iterable<Found>,
  onFile: () => void,
): (size: number) => Batch | null {
  const walk = found[Symbol.iterator]();
  /** Found, but not taken yet. */
  let ahead: Found | null = null;
  return (size) => {
    const paths: string[] = [];
    while (paths.length < size) {
      const result = ahead === null ? walk.next() : { done: false, value: ahead };
      ahead = null;
      if (result.done === true) break;
      const next: Found = result.value;
      const isAlone = next.kind === 'problem' || next.isStream === true;
      if (isAlone && paths.length > 0) {
        ahead = next;
        break;
      }
      if (next.kind === 'problem') return next;
      onFile();
      paths.push(next.path);
      if (isAlone) return { kind: 'stream', paths };
    }
    return paths.length === 0 ? null : { kind: 'files', paths };
  };
}
