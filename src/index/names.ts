/** Finds names in a list; fastest when they are asked for in the order of the list. */
export class NameFinder {
  readonly #names: readonly string[];
  #next = 0;
  #places: ReadonlyMap<string, number> | null = null;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** The place of a name in the list; null if it is not there. */
  find(name: string): number | null {
    if (this.#names[this.#next] === name) return this.#next++;
    this.#places ??= new Map(this.#names.map((known, at) => [known, at]));
    const at = this.#places.get(name);
    if (at === undefined) return null;
    this.#next = at + 1;
    return at;
  }

  /** Continues after a place that is known. */
  skip(place: number): void {
    this.#next = place + 1;
  }
}
