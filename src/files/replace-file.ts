import {
  accessSync,
  type BigIntStats,
  constants,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { errorCode } from '../errors.ts';
import { Draft } from './atomic-file.ts';
import { refusal } from './named-file.ts';

/** Why a file was left as it is; the message goes on from its path and a colon. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** What a file was at one moment. */
export interface Snapshot {
  /** Where the bytes are: the path with its links followed. */
  readonly target: string;
  readonly stats: BigIntStats;
  readonly bytes: Buffer;
}

export const CHANGED = 'has changed since it was read; run again';

/** Until it has the mode of the file whose place it takes. */
const PRIVATE = 0o600;

/** Reads a file in such a way that `replaceFile` can tell whether it has changed since. */
export function takeSnapshot(path: string): Snapshot {
  return orNotWritten(() => {
    const target = realpathSync(path);
    const stats = statSync(target, { bigint: true });
    if (!stats.isFile()) throw new NotWritten('is no plain file');
    if (stats.nlink > 1n) {
      throw new NotWritten(`has ${stats.nlink} names (hard links), which replacing it would part`);
    }
    return { target, stats, bytes: readFileSync(target) };
  });
}

/**
 * Puts a new file in the place of another, whole: at any moment the path holds all of the old bytes
 * or all of the new. Links that lead to it, mode and owner stay. Throws `NotWritten` when that
 * cannot be, or when the file has changed since the snapshot; it is then untouched. That someone
 * else has made the same change is as good.
 */
export function replaceFile(snapshot: Snapshot, bytes: Uint8Array): void {
  const { target, stats } = snapshot;
  orNotWritten(() => {
    accessSync(target, constants.W_OK);
    const draft = new Draft(target, PRIVATE);
    try {
      draft.write(bytes);
      draft.become(stats);
      draft.finish(() => refuseChanged(snapshot));
    } catch (error) {
      draft.discard();
      if (!(error instanceof NotWritten) || !readFileSync(target).equals(bytes)) throw error;
    }
  });
}

/** Compares the bytes too: clocks are coarse. The quick comparison comes last, right before the rename. */
function refuseChanged({ target, stats, bytes }: Snapshot): void {
  if (!readFileSync(target).equals(bytes)) throw new NotWritten(CHANGED);
  const now = statSync(target, { bigint: true });
  const isSame = now.ino === stats.ino && now.mtimeNs === stats.mtimeNs && now.size === stats.size;
  if (!isSame) throw new NotWritten(CHANGED);
}

function orNotWritten<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    // It was there when it was read.
    throw new NotWritten(code === 'ENOENT' ? CHANGED : refusal(code));
  }
}
