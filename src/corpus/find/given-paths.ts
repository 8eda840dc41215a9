import { resolve } from 'node:path';

/**
 * Remembers which arguments were given already. Of what a walk finds it keeps only what is an
 * argument too, so that it does not grow with the number of files.
 */
export class GivenPaths {
  readonly #given: Map<string, boolean>;

  constructor(paths: readonly string[]) {
    // One argument cannot meet itself again.
    this.#given = new Map(paths.length > 1 ? paths.map((path) => [keyOf(path), false]) : []);
  }

  isFirst(path: string): boolean {
    return this.#given.size === 0 || this.#claim(keyOf(path));
  }

  /** The same for a path that a walk has come to, whose folder is absolute already. */
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
