import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../errors.ts';
import { AtomicFile } from './atomic-file.ts';
import { refusal } from './named-file.ts';

/** Why a file was not changed. The message follows the file's path and a colon. */
export class NotWritten extends Error {
  override readonly name: string = 'NotWritten';
}

/** The file has changed since it was read, so that what was found in it may be wrong. */
export class HasChanged extends NotWritten {
  override readonly name = 'HasChanged';

  constructor() {
    super('has changed since it was read; run again');
  }
}

/** The state of a file at one moment. */
export interface Snapshot {
  /** The path with all links resolved. */
  readonly target: string;
  readonly stats: BigIntStats;
  readonly bytes: Buffer;
}

const FIRST_BYTES = 8;

/** The mode until it gets that of the replaced file. */
const PRIVATE = 0o600;

/** Throws `NotWritten` if a file cannot be replaced. Its contents are not looked at. */
export function refuseIrreplaceable(path: string): Omit<Snapshot, 'bytes'> {
  return orNotWritten(() => {
    const target = realpathSync(path);
    const stats = statSync(target, { bigint: true });
    if (!stats.isFile()) throw new NotWritten('is not a regular file');
    if (stats.nlink > 1n) {
      throw new NotWritten(
        `has ${stats.nlink} names (hard links), and replacing it would separate them`,
      );
    }
    accessSync(target, constants.W_OK);
    accessSync(dirname(target), constants.W_OK);
    return { target, stats };
  });
}

/** The first bytes of a file, as many as the signature of a format has. */
export function firstBytes(path: string): Uint8Array {
  return orNotWritten(() => {
    const bytes = new Uint8Array(FIRST_BYTES);
    const fd = openSync(path, 'r');
    try {
      return bytes.subarray(0, readSync(fd, bytes, 0, FIRST_BYTES, 0));
    } finally {
      closeSync(fd);
    }
  });
}

/** Reads a file along with what `replaceFile` needs to detect later changes. */
export function takeSnapshot(path: string): Snapshot {
  const file = refuseIrreplaceable(path);
  return orNotWritten(() => ({ ...file, bytes: readFileSync(file.target) }));
}

/**
 * Replaces a file atomically: at any moment the path holds either all of the old bytes or all of
 * the new. Links to it, its mode and its owner are kept. Throws `NotWritten`, leaving the file
 * untouched, if that is impossible or if the file has changed since the snapshot. A file that
 * already holds the new bytes counts as replaced.
 */
export function replaceFile(snapshot: Snapshot, bytes: Uint8Array): void {
  const { target, stats } = snapshot;
  orNotWritten(() => {
    const file = new AtomicFile(target, PRIVATE);
    try {
      file.write(bytes);
      file.copyAttributes(stats);
      file.finish(() => refuseChanged(snapshot));
    } catch (error) {
      file.discard();
      if (!(error instanceof NotWritten) || !readFileSync(target).equals(bytes)) throw error;
    }
  });
}

/**
 * Compares the bytes too, because timestamps are coarse. The fast check comes last, right before
 * the rename.
 */
function refuseChanged({ target, stats, bytes }: Snapshot): void {
  if (!readFileSync(target).equals(bytes)) throw new HasChanged();
  const now = statSync(target, { bigint: true });
  const isSame = now.ino === stats.ino && now.mtimeNs === stats.mtimeNs && now.size === stats.size;
  if (!isSame) throw new HasChanged();
}

function orNotWritten<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    // The file existed when the snapshot was taken, so a missing file is a change.
    throw code === 'ENOENT' ? new HasChanged() : new NotWritten(refusal(code));
  }
}
