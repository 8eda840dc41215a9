import { randomBytes } from 'node:crypto';
import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from './errors.ts';

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
    const file = new NewFile(target, PRIVATE);
    try {
      file.write(bytes);
      file.become(stats);
      const now = statSync(target, { bigint: true });
      if (now.ino !== stats.ino || now.mtimeNs !== stats.mtimeNs || now.size !== stats.size) {
        throw new NotWritten(CHANGED);
      }
      file.finish();
    } catch (error) {
      file.discard();
      throw error;
    }
  });
}

export const CHANGED = 'has changed since it was read; run again';

/** Until it has the mode of the file whose place it takes. */
const PRIVATE = 0o600;

/**
 * A file written beside the one it will be. Until it is finished it has a hidden name that no walk
 * takes for a story, and that is what is left if the process is killed.
 */
export class NewFile {
  readonly #target: string;
  readonly #temporary: string;
  readonly #fd: number;
  #open = true;

  constructor(target: string, mode: number) {
    this.#target = target;
    this.#temporary = join(dirname(target), `.copydesk-${randomBytes(8).toString('hex')}.tmp`);
    this.#fd = openSync(this.#temporary, 'wx', mode);
  }

  write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#fd, bytes, done);
  }

  /** Takes on the mode and the owner of another file. */
  become({ mode, uid, gid }: BigIntStats): void {
    const own = statSync(this.#temporary, { bigint: true });
    if (own.uid !== uid || own.gid !== gid) fchownSync(this.#fd, Number(uid), Number(gid));
    // After the owner: a change of owner takes some modes away.
    fchmodSync(this.#fd, Number(mode & 0o7777n));
  }

  /** Takes its place, once its bytes are on the disk. */
  finish(): void {
    fsyncSync(this.#fd);
    this.#close();
    renameSync(this.#temporary, this.#target);
  }

  discard(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }
}

/** Turns what the system refuses into `NotWritten`. */
export function orNotWritten<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    throw new NotWritten(WRITE_ERRORS.get(code) ?? `cannot be written (${code})`);
  }
}

const DENIED = 'permission denied to write it, or to keep its owner';
const WRITE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['EACCES', DENIED],
  ['EPERM', DENIED],
  ['EROFS', 'is on a read-only file system'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your share of the disk is full'],
  ['ENOENT', 'no such file or folder'],
]);
