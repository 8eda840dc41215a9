import { Column, float64, int32, uint32 } from '../../corpus/packed/column.ts';
import { pairHash } from '../../corpus/packed/hash-index.ts';
import { PathList, type PathRow, type PathRun } from '../../corpus/packed/packed-paths.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import type { Print, StoryFacts, StoryPlaces } from './facts.ts';
import type { PlacedSpan } from './locate.ts';
import { type PackedPlace, PLACE_SIZE, unpackPlace } from './packed-place.ts';

const NO_PRINT: Print = [0, 0];
/** Lines count from 1, so a line of 0 means no place. */
const NO_PLACE: PackedPlace = new Array(PLACE_SIZE).fill(0);

/** The facts of the stories in files of one folder; all of them are chosen. */
export interface FactRow extends PathRow {
  /** For each file, the number of its stories, at least 1. */
  readonly counts: ArrayLike<number>;
  /** For each story, its ID; NaN for none. */
  readonly ids: Float64Array;
  /** For each story, its date as in `StoryFacts`; NaN for none. */
  readonly days: Float64Array;
  /** Two numbers for each story; 0 and 0 for none. */
  readonly prints: Uint32Array;
  /** The places of a story, counted from 0; null if it is of another row or they are unknown. */
  readonly placesOf: (story: number) => StoryPlaces | null;
}

/** Gives the facts of all stories of a file, with their places. */
export type FactsOf = (path: string) => readonly StoryFacts[];

const NO_FACTS: FactsOf = () => [];

/**
 * The facts of all stories, in the order of the files and their text, stored by column. A million
 * objects would take several times the memory, and time to garbage-collect.
 */
export class FactTable {
  readonly #paths = new PathList();
  readonly #file = new Column(int32);
  readonly #chosen = new Column(int32);
  readonly #id = new Column(float64);
  readonly #day = new Column(float64);
  readonly #idPlace = new Column(int32);
  readonly #place = new Column(int32);
  /** Two numbers each; 0 and 0 for none. */
  readonly #print = new Column(uint32);
  /** By story; few runs have any. */
  readonly #minHashes = new Map<number, Uint32Array>();
  readonly #factsOf: FactsOf;
  /** The first story of each row of files, and what gives the places of its stories. */
  readonly #firsts: number[] = [];
  readonly #rowPlaces: FactRow['placesOf'][] = [];
  /** The file in which places were looked up last. */
  #looked: { readonly file: number; readonly facts: readonly StoryFacts[] } | null = null;

  /** `factsOf` is called for stories that were added without their places. */
  constructor(factsOf: FactsOf = NO_FACTS) {
    this.#factsOf = factsOf;
  }

  /** Adds the stories of the next file. */
  addFile(path: string, stories: readonly StoryFacts[]): void {
    if (stories.length === 0) return;
    const file = this.#paths.length;
    this.#paths.push(path);
    for (const { chosen, id, idPlace, place, day, print, minHash } of stories) {
      this.#file.push(file);
      this.#chosen.push(Number(chosen));
      this.#id.push(id ?? Number.NaN);
      this.#day.push(day ?? Number.NaN);
      for (const number of idPlace ?? NO_PLACE) this.#idPlace.push(number);
      for (const number of place ?? NO_PLACE) this.#place.push(number);
      for (const number of print ?? NO_PRINT) this.#print.push(number);
      if (minHash !== null) this.#minHashes.set(this.length - 1, minHash);
    }
  }

  /** Adds the stories of the next files. */
  addRow(row: FactRow): void {
    const file = this.#paths.length;
    const { prefix, names, counts, ids, days, prints, placesOf } = row;
    this.#paths.pushRow({ prefix, names });
    this.#firsts.push(this.length);
    this.#rowPlaces.push(placesOf);
    const files = new Int32Array(ids.length);
    let story = 0;
    for (let at = 0; at < counts.length; at++) {
      for (let left = counts[at] ?? 0; left > 0; left--) files[story++] = file + at;
    }
    this.#file.pushAll(files);
    this.#chosen.pushAll(new Int32Array(ids.length).fill(1));
    this.#id.pushAll(ids);
    this.#day.pushAll(days);
    this.#print.pushAll(prints);
    this.#idPlace.pushZeros(ids.length * PLACE_SIZE);
    this.#place.pushZeros(ids.length * PLACE_SIZE);
  }

  /** The number of stories. Stories are identified by index, from 0. */
  get length(): number {
    return this.#file.length;
  }

  /** The path of a file, given its index. */
  pathOfFile(file: number): string {
    return this.#paths.at(file);
  }

  /** All files by index, in runs of one folder, or of unknown ones. */
  fileRuns(): Iterable<PathRun> {
    return this.#paths.runs();
  }

  /** The file index of a story, from 0. */
  file(story: number): number {
    return this.#file.at(story);
  }

  /** The path of the file that a story is in. */
  path(story: number): string {
    return this.#paths.at(this.file(story));
  }

  /** False for a story that others are only compared with. */
  isChosen(story: number): boolean {
    return this.#chosen.at(story) === 1;
  }

  /** The ID of a story; null if it has none. */
  id(story: number): number | null {
    return known(this.#id.at(story));
  }

  /** The date of a story's timestamp in days since 1970; null if there is none. */
  day(story: number): number | null {
    return known(this.#day.at(story));
  }

  /** Whether a hash of a story's headline and body is known: it was needed, and there is a body. */
  hasPrint(story: number): boolean {
    return this.#print.at(2 * story) !== 0 || this.#print.at(2 * story + 1) !== 0;
  }

  /** A number that is equal for stories with equal hashes. */
  printHash(story: number): number {
    return pairHash(this.#print.at(2 * story), this.#print.at(2 * story + 1));
  }

  /** Whether two stories have equal hashes. */
  hasSamePrint(a: number, b: number): boolean {
    return (
      this.#print.at(2 * a) === this.#print.at(2 * b) &&
      this.#print.at(2 * a + 1) === this.#print.at(2 * b + 1)
    );
  }

  /** The MinHash of a story's body; null if it was not needed or there is no body. */
  minHash(story: number): Uint32Array | null {
    return this.#minHashes.get(story) ?? null;
  }

  /** The position of a story's ID; null if it has none. */
  idPlace(story: number): PlacedSpan | null {
    const { idPlace } = this.#placesOf(story);
    return idPlace === null ? null : unpacked(idPlace);
  }

  /** The position of a story's headline, or of its body if it has none. */
  place(story: number): PlacedSpan {
    return unpacked(this.#placesOf(story).place ?? NO_PLACE);
  }

  #placesOf(story: number): StoryPlaces {
    const place = placeIn(this.#place, story);
    if (place !== null) return { idPlace: placeIn(this.#idPlace, story), place };
    const row = lastUpTo(this.#firsts, story);
    const known = this.#rowPlaces[row]?.(story - (this.#firsts[row] ?? 0)) ?? null;
    if (known !== null) return known;
    const found = this.#placesInFile(story);
    this.#idPlace.setAll(story * PLACE_SIZE, found.idPlace ?? NO_PLACE);
    this.#place.setAll(story * PLACE_SIZE, found.place ?? NO_PLACE);
    return found;
  }

  #placesInFile(story: number): StoryPlaces {
    const file = this.file(story);
    if (this.#looked?.file !== file) {
      this.#looked = { file, facts: this.#factsOf(this.path(story)) };
    }
    let first = story;
    while (first > 0 && this.file(first - 1) === file) first--;
    return this.#looked.facts[story - first] ?? { idPlace: null, place: null };
  }

  /** A story's file and line for messages: `archive/472811.txt:1`. */
  where(story: number): string {
    return `${this.path(story)}:${this.line(story)}`;
  }

  /** The line to give for a story: that of its ID, or else of its headline or body. */
  line(story: number): number {
    return (this.idPlace(story) ?? this.place(story)).line;
  }
}

function known(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}

/** Null for a place that is not known. */
function placeIn(column: Column, story: number): PackedPlace | null {
  const packed = NO_PLACE.map((_, at) => column.at(story * PLACE_SIZE + at));
  return unpacked(packed).line === 0 ? null : packed;
}

const unpacked = (packed: PackedPlace): PlacedSpan => unpackPlace((at) => packed[at] ?? 0);
