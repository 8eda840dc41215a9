import { accessSync, type BigIntStats, constants, realpathSync, statSync } from 'node:fs';
import { systemErrorCode } from '../errors.ts';
import { Draft } from './atomic-file.ts';
import { refusal } from './writing.ts';

/** Why a file was left as it is; the message goes on from its path and a colon. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** What a file was at one moment. */
export interface Snapshot {
  /** Where the bytes are: the path with its links followed. */
  readonly target: string;
  readonly stats: BigIntStats;
}

export const CHANGED = 'has changed since it was read; run again';

/** Until it has the mode of the file whose place it takes. */
const PRIVATE = 0o600;

/** Looks at a file before it is read, so that `replaceFile` can tell whether it has changed since. */
export function takeSnapshot(path: string): Snapshot {
  return orNotWritten(() => {
    const target = realpathSync(path);
    const stats = statSync(target, { bigint: true });
    if (!stats.isFile()) throw new NotWritten('is no plain file');
    if (stats.nlink > 1n) {
      throw new NotWritten(`has ${stats.nlink} names (hard links), which replacing it would part`);
    }
    return { target, stats };
  });
}

/**
 * Puts a new file in the place of another, whole: at any moment the path holds all of the old bytes
 * or all of the new. Links that lead to it, mode and owner stay. Throws `NotWritten` when that
 * cannot be, or when the file has changed since the snapshot; it is then untouched.
 */
export function replaceFile({ target, stats }: Snapshot, bytes: Uint8Array): void {
  orNotWritten(() => {
    accessSync(target, constants.W_OK);
    const draft = new Draft(target, PRIVATE);
    try {
      draft.write(bytes);
      draft.become(stats);
      if (hasChanged(target, stats)) throw new NotWritten(CHANGED);
      draft.finish();
    } catch (error) {
      draft.discard();
      throw error;
    }
  });
}

function hasChanged(target: string, { ino, mtimeNs, size }: BigIntStats): boolean {
  const now = statSync(target, { bigint: true });
  return now.ino !== ino || now.mtimeNs !== mtimeNs || now.size !== size;
}

function orNotWritten<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    // It was there when it was read.
    throw new NotWritten(code === 'ENOENT' ? CHANGED : refusal(code));
  }
}
