import { statSync } from 'node:fs';
import { NAME_SEPARATOR } from './format.ts';
import { statPrint } from './stat-print.ts';

/**
 * Files to be compared with what an index says of them, shared by the threads that do so: each takes
 * the next folder that none has taken.
 */
export interface Comparison {
  /** With a slash at its end. */
  readonly root: string;
  readonly folders: readonly ComparedFolder[];
  /** The prints of all files, folder by folder; see `statPrint`. */
  readonly prints: Float64Array;
  /** For each file, 1 once it is known to be as it was. */
  readonly same: Uint8Array;
  /** How many folders were taken, and how many are done. */
  readonly counts: Int32Array;
}

export interface ComparedFolder {
  /** Below the root, with a slash at its end. */
  readonly path: string;
  /** The names as one text, which goes from thread to thread at once; see NAME_SEPARATOR. */
  readonly list: string;
  /** Where the folder's files begin among all. */
  readonly start: number;
}

const TAKEN = 0;
const DONE = 1;

/** Compares folders until none is left to take. */
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

/** The threads that help do nothing for so long only when they are gone. */
const PATIENCE_MS = 10_000;

/** Waits for the folders that other threads have taken. */
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

/** Null for what is no file, or cannot be looked at: nothing is equal to that. */
function printOfFile(path: string): number | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true ? statPrint(stats) : null;
  } catch {
    return null;
  }
}
