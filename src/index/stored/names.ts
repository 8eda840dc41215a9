import type { Names } from '../../corpus/packed/packed-paths.ts';

/** No file name contains a slash. */
const SEPARATOR = '/';
const SEPARATOR_CODE = 0x2f;

/**
 * The names of a folder's files, in one piece of UTF-8. A million names as strings would take
 * several times the memory.
 */
export class FolderNames implements Names {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Where each name starts, and where the next one would; set when a single name is needed. */
  #starts: Uint32Array | null = null;

  constructor(bytes: Uint8Array, length: number = countIn(bytes)) {
    this.bytes = bytes;
    this.length = length;
  }

  static of(names: readonly string[]): FolderNames {
    return new FolderNames(Buffer.from(names.join(SEPARATOR)));
  }

  /** All names as strings, which are not kept. */
  list(): string[] {
    return namesIn(this.bytes);
  }

  at(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined;
    this.#starts ??= this.#findStarts();
    const end = (this.#starts[index + 1] ?? 0) - 1;
    return textIn(this.bytes, this.#starts[index] ?? 0, end);
  }

  #findStarts(): Uint32Array {
    const starts = new Uint32Array(this.length + 1);
    let next = 1;
    for (let at = 0; at < this.bytes.length; at++) {
      if (this.bytes[at] === SEPARATOR_CODE) starts[next++] = at + 1;
    }
    starts[this.length] = this.bytes.length + 1;
    return starts;
  }
}

function countIn(bytes: Uint8Array): number {
  let count = Math.min(bytes.length, 1);
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === SEPARATOR_CODE) count++;
  return count;
}

/** The names that make up `FolderNames`. */
export function namesIn(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : textIn(bytes, 0, bytes.length).split(SEPARATOR);
}

function textIn({ buffer, byteOffset }: Uint8Array, start: number, end: number): string {
  return Buffer.from(buffer, byteOffset + start, end - start).toString();
}

/** Finds names in a list; fastest when they are asked for in the order of the list. */
export class NameFinder {
  readonly #names: FolderNames;
  #list: readonly string[] | null = null;
  #next = 0;
  #places: ReadonlyMap<string, number> | null = null;

  constructor(names: FolderNames) {
    this.#names = names;
  }

  /** The place of a name in the list; null if it is not there. */
  find(name: string): number | null {
    if (this.at(this.#next) === name) return this.#next++;
    this.#places ??= new Map(this.#list?.map((known, at) => [known, at]));
    const at = this.#places.get(name);
    if (at === undefined) return null;
    this.#next = at + 1;
    return at;
  }

  /** The name at a place; the empty string if there is none. */
  at(place: number): string {
    this.#list ??= this.#names.list();
    return this.#list[place] ?? '';
  }

  /** Continues after a place that is known. */
  skip(place: number): void {
    this.#next = place + 1;
  }

  /** Frees memory until a name is looked for again. */
  rest(): void {
    this.#list = null;
    this.#places = null;
  }
}
