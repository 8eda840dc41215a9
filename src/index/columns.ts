import { bytesOf, damaged, float64s, uint32s } from './format.ts';

/** Stories whose columns are stored together. */
export const CHUNK = 4096;

/** What is known of a story without its row. Codes are those of its facets, see `Facets`. */
export interface ColumnRow {
  readonly id: number | null;
  readonly minute: number | null;
  readonly words: number;
  readonly hasDateline: boolean;
  readonly agency: number;
  readonly place: number;
  readonly author: number;
  /** Eleven characters, or null. */
  readonly print: string | null;
}

/** The bit that says so beside the number of words. */
const HAS_DATELINE = 2 ** 31;
const PRINT_SIZE = 11;
const PRINT_WORDS = 3;
/** Numbers of 32 bits after the two of 64. */
const WORDS_A_ROW = 4 + PRINT_WORDS;
const BYTES_A_ROW = 2 * Float64Array.BYTES_PER_ELEMENT + 4 * WORDS_A_ROW;
export const CHUNK_BYTES = CHUNK * BYTES_A_ROW;

/** The columns of CHUNK stories, one column after another. */
export class ColumnChunk {
  readonly id: Float64Array;
  readonly minute: Float64Array;
  /** How many words, and whether there is a dateline. */
  readonly #words: Uint32Array;
  readonly agency: Uint32Array;
  readonly place: Uint32Array;
  readonly author: Uint32Array;
  readonly #prints: Uint8Array;

  constructor(buffer: ArrayBuffer = new ArrayBuffer(CHUNK_BYTES)) {
    if (buffer.byteLength !== CHUNK_BYTES) throw damaged('a chunk of columns');
    const doubles = float64s(buffer);
    this.id = doubles.subarray(0, CHUNK);
    this.minute = doubles.subarray(CHUNK, 2 * CHUNK);
    const words = uint32s(buffer).subarray(4 * CHUNK);
    const column = (at: number): Uint32Array => words.subarray(at * CHUNK, (at + 1) * CHUNK);
    this.#words = column(0);
    this.agency = column(1);
    this.place = column(2);
    this.author = column(3);
    this.#prints = bytesOf(words.subarray(4 * CHUNK));
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.id.buffer);
  }

  /** The story at a place of the chunk. */
  set(at: number, row: ColumnRow): void {
    this.id[at] = row.id ?? Number.NaN;
    this.minute[at] = row.minute ?? Number.NaN;
    this.#words[at] = row.words + (row.hasDateline ? HAS_DATELINE : 0);
    this.agency[at] = row.agency;
    this.place[at] = row.place;
    this.author[at] = row.author;
    if (row.print !== null) this.#printAt(at).set(Buffer.from(row.print, 'latin1'));
  }

  words(at: number): number {
    return (this.#words[at] ?? 0) % HAS_DATELINE;
  }

  hasDateline(at: number): boolean {
    return (this.#words[at] ?? 0) >= HAS_DATELINE;
  }

  print(at: number): string | null {
    const print = this.#printAt(at);
    return print[0] === 0 ? null : Buffer.from(print).toString('latin1');
  }

  #printAt(at: number): Uint8Array {
    const start = at * 4 * PRINT_WORDS;
    return this.#prints.subarray(start, start + PRINT_SIZE);
  }
}
