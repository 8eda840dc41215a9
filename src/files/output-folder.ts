import { mkdirSync, opendirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode, UsageError } from '../errors.ts';
import { writing } from './writing.ts';

/** A new or empty folder that files are put into; none is ever written over. */
export class FolderOutput {
  readonly #path: string;
  /** For names asked for more than once: the number that the next such file gets. */
  readonly #numbers = new Map<string, number>();

  constructor(path: string) {
    this.#path = path;
    writing(path, () => mkdirSync(path, { recursive: true }));
    const folder = writing(path, () => opendirSync(path));
    const isEmpty = folder.readSync() === null;
    folder.closeSync();
    if (!isEmpty) {
      throw new UsageError(`${path} is not empty. Name a new folder, or empty this one first.`);
    }
  }

  /** Writes `name.extension`, or `name-2.extension` and so on where the name is taken. */
  put(name: string, extension: string, text: string): void {
    for (let number = this.#numbers.get(name) ?? 1; ; number++) {
      const path = join(this.#path, `${name}${number === 1 ? '' : `-${number}`}.${extension}`);
      if (writing(path, () => writeNew(path, text))) return;
      this.#numbers.set(name, number + 1);
    }
  }
}

/** False where the name is taken. */
function writeNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
