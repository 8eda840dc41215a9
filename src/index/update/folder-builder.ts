import { NO_RULES, rulesAt } from '../stored/folder-files.ts';
import { type FolderFiles, STATE } from '../stored/format.ts';
import { FolderNames, NameFinder } from '../stored/names.ts';

/** The index entry of a file. */
export interface FileEntry {
  readonly print: number;
  readonly first: number;
  readonly count: number;
  readonly state: number;
  readonly rules: readonly [number, number];
}

/** Collects the files of a folder during a walk, next to those that the index had. */
export class FolderBuilder {
  readonly path: string;
  readonly print: number;
  readonly #old: FolderFiles;
  readonly #isNew: boolean;
  readonly #finder: NameFinder;
  /** For each file that the index had, 1 if it is unchanged. */
  readonly #kept: Uint8Array;
  #keptCount = 0;
  readonly #names: string[] = [];
  /** Columns of plain numbers: a folder may have a million files. */
  readonly #prints: number[] = [];
  readonly #stories: number[] = [];
  readonly #states: number[] = [];
  readonly #rules = new Map<number, FileEntry['rules']>();

  /** `old` is what the index has of the folder; null for a new one. */
  constructor(path: string, print: number, old: FolderFiles | null) {
    this.path = path;
    this.print = print;
    this.#isNew = old === null;
    this.#old = old ?? NOTHING;
    this.#finder = new NameFinder(this.#old.names);
    this.#kept = new Uint8Array(this.#old.names.length);
  }

  /** The place of a file in the index; null for a new one. */
  oldPlace(name: string): number | null {
    return this.#finder.find(name);
  }

  /** Whether the index has a file with this print that need not be compared by content. */
  isGood(oldPlace: number, print: number): boolean {
    return this.#old.prints[oldPlace] === print && this.#old.states[oldPlace] === STATE.good;
  }

  wasUnreadable(oldPlace: number): boolean {
    return this.#old.states[oldPlace] === STATE.unreadable;
  }

  hasPrint(oldPlace: number, print: number): boolean {
    return this.#old.prints[oldPlace] === print;
  }

  /** Takes over an unchanged file. */
  keep(oldPlace: number): void {
    this.#finder.skip(oldPlace);
    const at = this.#names.push(this.#finder.at(oldPlace)) - 1;
    this.keepAt(at, oldPlace, this.#old.states[oldPlace] ?? STATE.unreadable);
  }

  /** Takes over an unchanged file that was added before. */
  keepAt(at: number, oldPlace: number, state: number): void {
    if (this.#kept[oldPlace] === 0) this.#keptCount++;
    this.#kept[oldPlace] = 1;
    this.#prints[at] = this.#old.prints[oldPlace] ?? Number.NaN;
    this.#stories[2 * at] = this.#old.stories[2 * oldPlace] ?? 0;
    this.#stories[2 * at + 1] = this.#old.stories[2 * oldPlace + 1] ?? 0;
    this.#states[at] = state;
    const rules = rulesAt(this.#old.rules, oldPlace);
    if (rules !== NO_RULES) this.#rules.set(at, rules);
  }

  /** Adds a file that has not been read, and returns its place in the folder. */
  add(name: string, print: number): number {
    const at = this.#names.push(name) - 1;
    this.set(at, { print, first: 0, count: 0, state: STATE.unreadable, rules: NO_RULES });
    return at;
  }

  set(at: number, { print, first, count, state, rules }: FileEntry): void {
    this.#prints[at] = print;
    this.#stories[2 * at] = first;
    this.#stories[2 * at + 1] = count;
    this.#states[at] = state;
    if (rules[0] !== 0 || rules[1] !== 0) this.#rules.set(at, rules);
  }

  /** The stories of files that have changed or are gone. */
  *gone(): Generator<readonly [first: number, count: number]> {
    for (const at of this.#notKept()) {
      const count = this.#old.stories[2 * at + 1] ?? 0;
      if (count > 0) yield [this.#old.stories[2 * at] ?? 0, count];
    }
  }

  get removedCount(): number {
    if (this.#keptCount === this.#kept.length) return 0;
    const removed = new Set(Array.from(this.#notKept(), (at) => this.#old.names.at(at)));
    for (const name of this.#names) removed.delete(name);
    return removed.size;
  }

  /** The places in the index of files that have changed or are gone: few of many. */
  *#notKept(): Generator<number> {
    if (this.#keptCount === this.#kept.length) return;
    for (let at = this.#kept.indexOf(0); at >= 0; at = this.#kept.indexOf(0, at + 1)) yield at;
  }

  get doubtfulCount(): number {
    return this.#states.filter((state) => state !== STATE.good).length;
  }

  get size(): number {
    return this.#names.length;
  }

  get storyCount(): number {
    let sum = 0;
    for (let at = 1; at < this.#stories.length; at += 2) sum += this.#stories[at] ?? 0;
    return sum;
  }

  /** Whether the index needs no update for this folder. */
  get isUnchanged(): boolean {
    return (
      !this.#isNew &&
      this.#old.print === this.print &&
      this.#keptCount === this.#kept.length &&
      this.#names.length === this.#kept.length &&
      this.#states.every((state, at) => state === this.#old.states[at])
    );
  }

  finish(number: number): FolderFiles {
    const rules = [...this.#rules].sort(([a], [b]) => a - b);
    return {
      number,
      path: this.path,
      print: this.print,
      names: FolderNames.of(this.#names),
      prints: Float64Array.from(this.#prints),
      stories: Int32Array.from(this.#stories),
      states: Uint8Array.from(this.#states),
      rules: Uint32Array.from(rules.flatMap(([at, [low, high]]) => [at, low, high])),
    };
  }
}

const NOTHING: FolderFiles = {
  number: 0,
  path: '',
  print: 0,
  names: FolderNames.of([]),
  prints: new Float64Array(),
  stories: new Int32Array(),
  states: new Uint8Array(),
  rules: new Uint32Array(),
};
