import { statSync } from 'node:fs';
import { NAME_SEPARATOR } from './format.ts';
import { statPrint } from './stat-print.ts';

/**
 * Files to compare with an index, in memory shared by several threads. Each thread takes the next
 * folder that no thread has taken.
 */
export interface Comparison {
  /** With a trailing slash. */
  readonly root: string;
  readonly folders: readonly ComparedFolder[];
  /** The prints of all files according to the index; see `statPrint`. */
  readonly prints: Float64Array;
  /** 1 for each file that is known to be unchanged. */
  readonly same: Uint8Array;
  /** The numbers of folders taken and done. */
  readonly counts: Int32Array;
}

export interface ComparedFolder {
  /** Relative to the root, with a trailing slash. */
  readonly path: string;
  /** The names as one string, which is fast to send to a thread; see NAME_SEPARATOR. */
  readonly list: string;
  /** The place of its first file among all files. */
  readonly start: number;
}

const TAKEN = 0;
const DONE = 1;

/** Compares folders until all are taken. */
export function compareFolders(comparison: Comparison): void {
  const { folders, counts } = comparison;
  for (;;) {
    const folder = folders[Atomics.add(counts, TAKEN, 1)];
    if (folder === undefined) return;
    compareFolder(comparison, folder);
    Atomics.add(counts, DONE, 1);
    Atomics.notify(counts, DONE);
  }
}

/** A helper that makes no progress for this long is gone. */
const PATIENCE_MS = 10_000;

/** Waits until other threads are done with their folders. */
export function awaitComparison(comparison: Comparison): void {
  const { folders, counts } = comparison;
  for (;;) {
    const done = Atomics.load(counts, DONE);
    if (done >= folders.length) return;
    if (Atomics.wait(counts, DONE, done, PATIENCE_MS) !== 'timed-out') continue;
    for (const folder of folders) compareFolder(comparison, folder);
    return;
  }
}

export function compareFolder(
  { root, prints, same }: Comparison,
  { path, list, start }: ComparedFolder,
): void {
  if (list === '') return;
  const prefix = root + path;
  for (const [at, name] of list.split(NAME_SEPARATOR).entries()) {
    same[start + at] = Number(printOfFile(prefix + name) === prints[start + at]);
  }
}

/** Null if it is not a readable file; equals no print. */
function printOfFile(path: string): number | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true ? statPrint(stats) : null;
  } catch {
    return null;
  }
}
