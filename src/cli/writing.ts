import { systemErrorCode, UsageError } from './errors.ts';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'a part of the path is a file, not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

/** Runs what writes to `path`; a refusal of the file system becomes a usage error naming it. */
export function writing<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    throw new UsageError(`${path} cannot be written: ${REASONS.get(code) ?? code}.`);
  }
}
