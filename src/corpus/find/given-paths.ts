import { resolve } from 'node:path';

/**
 * Remembers which arguments were already yielded. It stores only the arguments and not the files
 * found by a walk, so it does not grow with the number of files.
 */
export class GivenPaths {
  readonly #given: Map<string, boolean>;

  constructor(paths: readonly string[]) {
    // A single argument cannot be repeated.
    this.#given = new Map(paths.length > 1 ? paths.map((path) => [keyOf(path), false]) : []);
  }

  isFirst(path: string): boolean {
    return this.#given.size === 0 || this.#claim(keyOf(path));
  }

  /** Like isFirst, for a file found by a walk, whose folder is already absolute. */
  isFirstInside(folder: string, name: string): boolean {
    return this.#given.size === 0 || this.#claim(`${folder}/${name}`);
  }

  #claim(key: string): boolean {
    const given = this.#given.get(key);
    if (given === false) this.#given.set(key, true);
    return given !== true;
  }
}

function keyOf(path: string): string {
  return path === '-' ? path : resolve(path);
}
