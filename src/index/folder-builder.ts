import { type FolderFiles, STATE } from './format.ts';

/** What is known of a file before or after it was read. */
export interface FileEntry {
  readonly print: number;
  readonly first: number;
  readonly count: number;
  readonly state: number;
  readonly rules: readonly [number, number];
}

const NO_RULES: readonly [number, number] = [0, 0];
export const UNREAD: Omit<FileEntry, 'print'> = {
  first: 0,
  count: 0,
  state: STATE.unreadable,
  rules: NO_RULES,
};

/** The files of a folder as a walk comes to them, beside those that the index had. */
export class FolderBuilder {
  readonly path: string;
  readonly print: number;
  readonly old: FolderFiles | null;
  readonly #oldNames: Map<string, number>;
  readonly #kept = new Set<number>();
  readonly #names: string[] = [];
  /** Plain numbers in columns: there may be a million files. */
  readonly #prints: number[] = [];
  readonly #stories: number[] = [];
  readonly #states: number[] = [];
  readonly #rules = new Map<number, FileEntry['rules']>();

  constructor(path: string, print: number, old: FolderFiles | null) {
    this.path = path;
    this.print = print;
    this.old = old;
    this.#oldNames = new Map(old?.names.map((name, at) => [name, at]));
  }

  /** What the index had of a file; null for a new one. */
  oldEntry(name: string): FileEntry | null {
    const at = this.#oldNames.get(name);
    return at === undefined || this.old === null ? null : entryAt(this.old, at);
  }

  /** Takes a file over as it was. */
  keep(name: string, entry: FileEntry): void {
    this.keepAt(this.add(name, entry), name, entry);
  }

  /** The same for one that was added before. */
  keepAt(at: number, name: string, entry: FileEntry): void {
    const old = this.#oldNames.get(name);
    if (old !== undefined) this.#kept.add(old);
    this.set(at, entry);
  }

  /** Gives the file's place among those of the folder. */
  add(name: string, entry: FileEntry): number {
    const at = this.#names.push(name) - 1;
    this.set(at, entry);
    return at;
  }

  set(at: number, { print, first, count, state, rules }: FileEntry): void {
    this.#prints[at] = print;
    this.#stories[2 * at] = first;
    this.#stories[2 * at + 1] = count;
    this.#states[at] = state;
    if (rules[0] !== 0 || rules[1] !== 0) this.#rules.set(at, rules);
  }

  /** Stories that are there no longer, first number and count. */
  *gone(): Generator<readonly [first: number, count: number]> {
    const count = this.old?.names.length ?? 0;
    for (let at = 0; at < count; at++) {
      if (this.#kept.has(at) || this.old === null) continue;
      const entry = entryAt(this.old, at);
      if (entry.count > 0) yield [entry.first, entry.count];
    }
  }

  get removedCount(): number {
    const names = new Set(this.#names);
    return this.old?.names.filter((name) => !names.has(name)).length ?? 0;
  }

  get doubtfulCount(): number {
    return this.#states.filter((state) => state !== STATE.good).length;
  }

  get size(): number {
    return this.#names.length;
  }

  get storyCount(): number {
    return this.#stories.reduce((sum, number, at) => sum + (at % 2 === 1 ? number : 0), 0);
  }

  /** Whether the index has it as it is. */
  get isUnchanged(): boolean {
    const { old } = this;
    return (
      old !== null &&
      old.print === this.print &&
      this.#kept.size === old.names.length &&
      this.#names.length === old.names.length &&
      this.#states.every((state, at) => state === old.states[at])
    );
  }

  finish(number: number): FolderFiles {
    const rules = [...this.#rules].sort(([a], [b]) => a - b);
    return {
      number,
      path: this.path,
      print: this.print,
      names: this.#names,
      prints: Float64Array.from(this.#prints),
      stories: Int32Array.from(this.#stories),
      states: Uint8Array.from(this.#states),
      rules: Uint32Array.from(rules.flatMap(([at, [low, high]]) => [at, low, high])),
    };
  }
}

export function entryAt(folder: FolderFiles, at: number): FileEntry {
  return {
    print: folder.prints[at] ?? Number.NaN,
    first: folder.stories[2 * at] ?? 0,
    count: folder.stories[2 * at + 1] ?? 0,
    state: folder.states[at] ?? STATE.unreadable,
    rules: rulesAt(folder.rules, at),
  };
}

/** The rules that find something in a file; rows are in the order of the files. */
export function rulesAt(rules: Uint32Array, file: number): readonly [number, number] {
  let low = 0;
  let high = rules.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[3 * middle] ?? 0) < file) low = middle + 1;
    else high = middle;
  }
  if (rules[3 * low] !== file) return NO_RULES;
  return [rules[3 * low + 1] ?? 0, rules[3 * low + 2] ?? 0];
}
