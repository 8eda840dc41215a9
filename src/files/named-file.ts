import { createReadBuffer, readBytes } from '../corpus/read/bytes.ts';
import { errorCode, UsageError } from '../errors.ts';

/**
 * Reads a file that the user names for something else than stories, no further than the size that
 * these may have. `before` opens the message where it cannot be read.
 */
export function readNamed(path: string, before = ''): Buffer {
  const bytes = readBytes(path, createReadBuffer());
  if (!Buffer.isBuffer(bytes)) throw new UsageError(before + bytes.message);
  return bytes;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a part of the path is a file, not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'a file of that name is there already'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your share of the disk is full'],
  ['EFBIG', 'it would be larger than a file may be'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

/** Why the file system refuses to write, by its error code. */
export const refusal = (code: string): string => REASONS.get(code) ?? code;

/** Runs what writes to `path`; a refusal of the file system becomes a usage error naming it. */
export function writing<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    throw new UsageError(`${path} cannot be written: ${refusal(code)}.`);
  }
}
