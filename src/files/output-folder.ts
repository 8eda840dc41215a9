import { closeSync, opendirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, UsageError } from '../errors.ts';
import { makeFolders } from './make-folders.ts';
import { writing } from './named-file.ts';

/** A new or empty folder to put files into. Never overwrites a file. */
export class FolderOutput {
  readonly #path: string;
  /** For each name used more than once, the number for the next file. */
  readonly #numbers = new Map<string, number>();

  constructor(path: string) {
    this.#path = path;
    writing(path, () => makeFolders(path));
    const folder = writing(path, () => opendirSync(path));
    const isEmpty = folder.readSync() === null;
    folder.closeSync();
    if (!isEmpty) {
      throw new UsageError(`${path} is not empty. Name a new folder, or empty this one first.`);
    }
  }

  /** Writes `name.extension`, or `name-2.extension` and so on if the name is taken. */
  put(name: string, extension: string, text: string): void {
    for (let number = this.#numbers.get(name) ?? 1; ; number++) {
      const path = join(this.#path, `${name}${number === 1 ? '' : `-${number}`}.${extension}`);
      if (writing(path, () => writeNew(path, text))) return;
      this.#numbers.set(name, number + 1);
    }
  }
}

/**
 * Returns false if the name is taken. Removes the file if it cannot be written completely, for
 * example on a full disk.
 */
function writeNew(path: string, text: string): boolean {
  const fd = openNew(path);
  if (fd === null) return false;
  try {
    writeFileSync(fd, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  return true;
}

function openNew(path: string): number | null {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  }
}
