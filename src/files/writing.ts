import { systemErrorCode, UsageError } from '../errors.ts';

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
    const code = systemErrorCode(error);
    if (code === null) throw error;
    throw new UsageError(`${path} cannot be written: ${refusal(code)}.`);
  }
}
