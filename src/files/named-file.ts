import { createReadBuffer, readBytes } from '../corpus/read/bytes.ts';
import { errorCode, UsageError } from '../errors.ts';

/**
 * Reads a file that the user names for a purpose other than stories, subject to the same size
 * limit. `before` is put before the error message if the file cannot be read.
 */
export function readNamed(path: string, before = ''): Buffer {
  const bytes = readBytes(path, createReadBuffer());
  if (!Buffer.isBuffer(bytes)) throw new UsageError(before + bytes.message);
  return bytes;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'the folder does not exist'],
  ['ENOTDIR', 'a part of the path is a file, not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'a file with that name already exists'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your disk quota is used up'],
  ['EFBIG', 'the file would be too large'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

/** Describes why the file system refused a write, given its error code. */
export const refusal = (code: string): string => REASONS.get(code) ?? code;

/**
 * Runs `action`, which writes to `path`. Turns a file system error into a usage error that names
 * the path.
 */
export function writing<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    const name = path === '' ? "''" : path;
    throw new UsageError(`${name} cannot be written: ${refusal(code)}.`);
  }
}
