import { mixBits, SECRET } from '../corpus/packed/hash-index.ts';
import { TOKENS_FOLLOW } from './tokens.ts';
import { type Block, BlockPacker, writeNumber } from './word-blocks.ts';

/** When to write what was collected, in bytes. */
const MOST_BYTES = 2 ** 23;

/** A byte that belongs to no word. */
const SEPARATOR = 0;
/** A full stop or a comma, which belongs to a word if it is between digits. */
const POINT = 1;
const BLANK = 0x20;

/** For each byte of an ASCII text: the byte to store if it belongs to a word, or one of the above. */
const OF_ASCII = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/\w/.test(character)) return character.toLowerCase().charCodeAt(0);
  return /[.,]/.test(character) ? POINT : SEPARATOR;
});
/** The same for tokens with blanks between them. */
const OF_TOKENS = Uint8Array.from({ length: 0x100 }, (_, byte) =>
  byte === BLANK ? SEPARATOR : byte,
);

const encoder = new TextEncoder();
/** The most bytes of UTF-8 for a UTF-16 unit. */
const BYTES_A_UNIT = 3;

/** The longest word that two numbers contain. */
const SHORT = 8;

/** The numbers in a row of the hash table: half a line of the processor's cache. */
const ROW = 8;
/** The word as two numbers of 32 bits, or two hashes of a longer one. */
const LOW = 0;
const HIGH = 1;
/** Where the word is, and its length; 0 if the row is empty. */
const START = 2;
const LENGTH = 3;
/** The last story with the word, from 1; 0 if there is none. */
const STORY = 4;
/** Where the list of its stories begins, where it continues, and where that piece of it ends. */
const LIST = 5;
const NEXT = 6;
const END = 7;

/**
 * Lists are in pieces, each twice as long as the one before. A piece ends with its own length or,
 * if it is full, with the place of the next one.
 */
const FIRST_PIECE = 4;
const LONGEST_PIECE = 512;
const LINK_BYTES = Int32Array.BYTES_PER_ELEMENT;
const NUMBER_BYTES = 5;
/** Smaller distances take one byte. */
const ONE_BYTE = 0x80;

/**
 * Collects the words of stories, to list the stories with each of them. Takes half the time of FTS5,
 * because it looks at one or two places in memory for most words.
 */
export class WordBuilder {
  #first: number;
  #stories = 0;
  #words = 0;
  #table = new Int32Array(ROW * 2 ** 12);
  /** The words and the pieces of their lists. */
  #memory = Buffer.allocUnsafeSlow(2 ** 18);
  #size = 0;
  readonly #text = new Uint8Array(2 ** 16);
  readonly #number = new Uint8Array(NUMBER_BYTES);

  /** `first` is the number of the first story. */
  constructor(first: number) {
    this.#first = first;
  }

  get first(): number {
    return this.#first;
  }

  /** Forgets all stories, and begins again with the next one. */
  restart(): void {
    this.#first += this.#stories;
    this.#stories = 0;
    this.#words = 0;
    this.#table.fill(0);
    this.#size = 0;
  }

  /** Whether it takes so much memory that it should be written. */
  get isFull(): boolean {
    return this.#size > MOST_BYTES;
  }

  /** Adds the next story. `text` comes from `indexedText`. */
  add(text: string): void {
    this.#stories++;
    const isTokens = text.startsWith(TOKENS_FOLLOW);
    const tokens = isTokens ? text.slice(TOKENS_FOLLOW.length) : text;
    const room = BYTES_A_UNIT * tokens.length + 1;
    const bytes = room <= this.#text.length ? this.#text : new Uint8Array(room);
    const { written } = encoder.encodeInto(tokens, bytes);
    // Ends the last word.
    bytes[written] = BLANK;
    this.#addWords(bytes, written, isTokens ? OF_TOKENS : OF_ASCII);
  }

  #addWords(bytes: Uint8Array, size: number, kinds: Uint8Array): void {
    for (let at = 0; at < size; at++) {
      let byte = kinds[bytes[at] ?? 0] ?? SEPARATOR;
      if (byte <= POINT) continue;
      const start = at;
      let high = 0;
      let low = 0;
      do {
        bytes[at++] = byte;
        high = (high << 8) | (low >>> 24);
        low = (low << 8) | byte;
        byte = kinds[bytes[at] ?? 0] ?? SEPARATOR;
        if (byte === POINT && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1])) {
          byte = bytes[at] ?? 0;
        }
      } while (byte > POINT);
      if (at - start > SHORT) {
        high = SECRET | 0;
        low = 0;
        for (let index = start; index < at; index++) {
          high = Math.imul(high ^ (bytes[index] ?? 0), 0x01000193);
          low = Math.imul(low ^ (bytes[index] ?? 0), 0x5f356495);
        }
      }
      this.#addStory(this.#rowOf(high, low, bytes, start, at));
    }
  }

  /** The row of a word, which is added if it is new. */
  #rowOf(high: number, low: number, bytes: Uint8Array, start: number, end: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let row = placeOf(high, low) & mask; ; row = (row + ROW) & mask) {
      const length = table[row + LENGTH];
      if (length === 0) return this.#addRow(row, high, low, bytes.subarray(start, end));
      if (table[row + LOW] !== low || table[row + HIGH] !== high) continue;
      if (length !== end - start) continue;
      if (length <= SHORT || this.#isAt(table[row + START] ?? 0, bytes, start, end)) return row;
    }
  }

  #isAt(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      if (this.#memory[place + at - start] !== bytes[at]) return false;
    }
    return true;
  }

  /** Adds the row of a new word, here if there is room. */
  #addRow(row: number, high: number, low: number, word: Uint8Array): number {
    if (2 * ROW * (this.#words + 1) > this.#table.length) {
      this.#growTable();
      return this.#rowOf(high, low, word, 0, word.length);
    }
    this.#words++;
    const start = this.#take(word.length);
    this.#memory.set(word, start);
    const list = this.#takePiece(FIRST_PIECE);
    this.#table.set([low, high, start, word.length, 0, list, list, list + FIRST_PIECE], row);
    return row;
  }

  #growTable(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    const mask = this.#table.length - 1;
    for (let from = 0; from < old.length; from += ROW) {
      if (old[from + LENGTH] === 0) continue;
      let row = placeOf(old[from + HIGH] ?? 0, old[from + LOW] ?? 0) & mask;
      while (this.#table[row + LENGTH] !== 0) row = (row + ROW) & mask;
      this.#table.set(old.subarray(from, from + ROW), row);
    }
  }

  /** Adds the last story to the list of a word, unless it is there. */
  #addStory(row: number): void {
    const table = this.#table;
    const last = table[row + STORY] ?? 0;
    if (last === this.#stories) return;
    table[row + STORY] = this.#stories;
    const distance = this.#stories - last;
    if (distance < ONE_BYTE) {
      this.#append(row, distance);
      return;
    }
    const size = writeNumber(distance, this.#number, 0);
    for (let at = 0; at < size; at++) this.#append(row, this.#number[at] ?? 0);
  }

  #append(row: number, byte: number): void {
    if (this.#table[row + NEXT] === this.#table[row + END]) this.#continue(row);
    const next = this.#table[row + NEXT] ?? 0;
    this.#memory[next] = byte;
    this.#table[row + NEXT] = next + 1;
  }

  /** Continues a list in a new piece. */
  #continue(row: number): void {
    const end = this.#table[row + END] ?? 0;
    const length = nextLength(this.#memory.readInt32LE(end));
    const piece = this.#takePiece(length);
    this.#memory.writeInt32LE(piece, end);
    this.#table[row + NEXT] = piece;
    this.#table[row + END] = piece + length;
  }

  #takePiece(length: number): number {
    const piece = this.#take(length + LINK_BYTES);
    this.#memory.writeInt32LE(length, piece + length);
    return piece;
  }

  /** The place of so many bytes of memory. */
  #take(length: number): number {
    const start = this.#size;
    this.#size += length;
    if (this.#size > this.#memory.length) {
      const old = this.#memory;
      this.#memory = Buffer.allocUnsafeSlow(Math.ceil(1.5 * this.#size));
      old.copy(this.#memory);
    }
    return start;
  }

  /** All words, in the order of their bytes, with the numbers of their stories from 1. */
  *blocks(): Generator<Block> {
    const rows = new Map<string, number>();
    for (let row = 0; row < this.#table.length; row += ROW) {
      if (this.#table[row + LENGTH] !== 0) rows.set(this.#wordAt(row).toString('latin1'), row);
    }
    const packer = new BlockPacker(this.#stories + 1);
    for (const word of [...rows.keys()].sort()) {
      const row = rows.get(word) ?? 0;
      const block = packer.add(this.#wordAt(row), this.#listAt(row));
      if (block !== null) yield block;
    }
    const last = packer.finish();
    if (last !== null) yield last;
  }

  #wordAt(row: number): Buffer {
    const start = this.#table[row + START] ?? 0;
    return this.#memory.subarray(start, start + (this.#table[row + LENGTH] ?? 0));
  }

  /** The distances of a word's stories. */
  #listAt(row: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let start = this.#table[row + LIST] ?? 0;
    let end = start + FIRST_PIECE;
    for (let length = FIRST_PIECE; end !== this.#table[row + END]; ) {
      pieces.push(this.#memory.subarray(start, end));
      length = nextLength(length);
      start = this.#memory.readInt32LE(end);
      end = start + length;
    }
    pieces.push(this.#memory.subarray(start, this.#table[row + NEXT]));
    return pieces.length === 1 ? (pieces[0] ?? NONE) : Buffer.concat(pieces);
  }
}

const NONE = new Uint8Array();

const nextLength = (length: number): number => Math.min(2 * length, LONGEST_PIECE);

/** The first row to look for a word in, without the mask. */
const placeOf = (high: number, low: number): number =>
  mixBits(Math.imul(low ^ SECRET, 0x85ebca6b) ^ high) * ROW;

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
