import { namesIn } from '../stored/names.ts';
import { statPrint, statsAt } from '../stored/stat-print.ts';

/**
 * Files to compare with an index, in memory shared by several threads. Each thread takes the next
 * folder that no thread has taken.
 */
export interface Comparison {
  /** With a trailing slash. */
  readonly root: string;
  /** The paths of the folders, relative to the root, with a trailing slash. */
  readonly paths: readonly string[];
  /** The names in all folders; see `FolderNames`. */
  readonly names: Uint8Array;
  /** Where the names of each folder end in them. */
  readonly nameEnds: readonly number[];
  /** The place of each folder's first file among all files; and the number of files. */
  readonly starts: readonly number[];
  /** The prints of all files according to the index; see `statPrint`. */
  readonly prints: Float64Array;
  /** 1 for each file that is known to be unchanged. */
  readonly same: Uint8Array;
  /** The numbers of folders taken and done. */
  readonly counts: Int32Array;
}

const TAKEN = 0;
const DONE = 1;

/** Compares folders until all are taken. */
export function compareFolders(comparison: Comparison): void {
  const { paths, counts } = comparison;
  for (;;) {
    const folder = Atomics.add(counts, TAKEN, 1);
    if (folder >= paths.length) return;
    compareFolder(comparison, folder);
    Atomics.add(counts, DONE, 1);
    Atomics.notify(counts, DONE);
  }
}

/** A helper that makes no progress for this long is gone. */
export const PATIENCE_MS = 10_000;

/** Waits until other threads are done with their folders. */
export function awaitComparison(comparison: Comparison): void {
  const { paths, counts } = comparison;
  for (;;) {
    const done = Atomics.load(counts, DONE);
    if (done >= paths.length) return;
    if (Atomics.wait(counts, DONE, done, PATIENCE_MS) !== 'timed-out') continue;
    for (const folder of paths.keys()) compareFolder(comparison, folder);
    return;
  }
}

export function compareFolder(
  { root, paths, names, nameEnds, starts, prints, same }: Comparison,
  folder: number,
): void {
  const prefix = root + paths[folder];
  let at = starts[folder] ?? 0;
  for (const name of namesIn(names.subarray(nameEnds[folder - 1] ?? 0, nameEnds[folder]))) {
    same[at] = Number(printOfFile(prefix + name) === prints[at]);
    at++;
  }
}

/** Null if it is not a readable file; equals no print. */
function printOfFile(path: string): number | null {
  const stats = statsAt(path);
  return stats?.isFile() === true ? statPrint(stats) : null;
}
