import type { Print } from '../../rules/engine/facts.ts';
import { damaged } from './format.ts';

/** Stories whose columns are stored together. */
export const CHUNK = 4096;

/** The columns of one story, with codes for its facets; see `Facets`. */
export interface ColumnRow {
  readonly id: number | null;
  readonly minute: number | null;
  readonly words: number;
  readonly hasDateline: boolean;
  readonly agency: number;
  readonly place: number;
  readonly author: number;
  readonly print: Print | null;
}

/** A flag stored with the number of words. */
const HAS_DATELINE = 2 ** 31;
const PRINT_WORDS = 2;
/** Numbers of 32 bits, which follow the two of 64. */
const WORDS_A_ROW = 4 + PRINT_WORDS;
const BYTES_A_ROW = 2 * Float64Array.BYTES_PER_ELEMENT + 4 * WORDS_A_ROW;
export const CHUNK_BYTES = CHUNK * BYTES_A_ROW;

/** The columns of CHUNK stories, one column after another. */
export class ColumnChunk {
  readonly id: Float64Array;
  readonly minute: Float64Array;
  /** The number of words, and HAS_DATELINE. */
  readonly #words: Uint32Array;
  readonly agency: Uint32Array;
  readonly place: Uint32Array;
  readonly author: Uint32Array;
  /** Two numbers for each story; both are 0 for none. */
  readonly prints: Uint32Array;

  constructor(buffer: ArrayBuffer = new ArrayBuffer(CHUNK_BYTES)) {
    if (buffer.byteLength !== CHUNK_BYTES) throw damaged('a chunk of columns');
    const doubles = new Float64Array(buffer);
    this.id = doubles.subarray(0, CHUNK);
    this.minute = doubles.subarray(CHUNK, 2 * CHUNK);
    const words = new Uint32Array(buffer).subarray(4 * CHUNK);
    const column = (at: number): Uint32Array => words.subarray(at * CHUNK, (at + 1) * CHUNK);
    this.#words = column(0);
    this.agency = column(1);
    this.place = column(2);
    this.author = column(3);
    this.prints = words.subarray(4 * CHUNK);
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.id.buffer);
  }

  /** Sets the columns of the story at a place in the chunk. */
  set(at: number, row: ColumnRow): void {
    this.id[at] = row.id ?? Number.NaN;
    this.minute[at] = row.minute ?? Number.NaN;
    this.#words[at] = row.words + (row.hasDateline ? HAS_DATELINE : 0);
    this.agency[at] = row.agency;
    this.place[at] = row.place;
    this.author[at] = row.author;
    if (row.print !== null) this.prints.set(row.print, PRINT_WORDS * at);
  }

  words(at: number): number {
    return (this.#words[at] ?? 0) % HAS_DATELINE;
  }

  hasDateline(at: number): boolean {
    return (this.#words[at] ?? 0) >= HAS_DATELINE;
  }

  print(at: number): Print | null {
    const [high = 0, low = 0] = this.prints.subarray(PRINT_WORDS * at, PRINT_WORDS * at + 2);
    return high === 0 && low === 0 ? null : [high, low];
  }
}
