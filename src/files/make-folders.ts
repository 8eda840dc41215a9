import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../errors.ts';

/**
 * Makes a folder, and those above it that do not exist. Throws the system's error. The recursive
 * `mkdirSync` never returns where no folder can be made, as in /proc, and reports a missing folder
 * on a read-only file system.
 */
export function makeFolders(path: string, mode = 0o777): void {
  const above = dirname(path);
  // The current folder may be gone, too.
  if (above !== path && !existsSync(above)) makeFolders(above, mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have made it just now.
    const isThere = errorCode(error) === 'EEXIST' && isFolder(path);
    if (!isThere) throw error;
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
