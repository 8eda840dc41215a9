import { damaged } from './format.ts';

/*
 * Words, and the numbers of the stories with each of them, are stored in blocks. A block is a
 * sequence of entries in the order of the words: the word and the list of numbers, each with its
 * length before it. A list contains the distance of each number from the one before it or, if they
 * are close together, one bit for each number. Lengths and distances are written in groups of seven
 * bits, the lowest first.
 */

/** With the rest of its row, a full block fits into one page of SQLite's usual size. */
const BLOCK_BYTES = 3900;
/** The most bytes of both lengths. */
const LENGTH_BYTES = 10;
/** The flag of a group that another one follows. */
const MORE = 0x80;

/** A block, and its first word. */
export type Block = readonly [word: Uint8Array, bytes: Uint8Array];

/** Packs entries into blocks. */
export class BlockPacker {
  readonly #limit: number;
  #bytes = new Uint8Array(BLOCK_BYTES);
  #size = 0;
  #first: Uint8Array = new Uint8Array();

  /** All numbers are below `limit`. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Adds the entry of the next word, with its numbers as distances. Returns the block before it if
   * that is full, else null.
   */
  add(word: Uint8Array, distances: Uint8Array): Block | null {
    const isSparse = 8 * distances.length <= this.#limit;
    const list = isSparse ? distances : bitsOf(distances, this.#limit);
    const needed = LENGTH_BYTES + word.length + list.length;
    const full = this.#size + needed > BLOCK_BYTES ? this.finish() : null;
    if (this.#size === 0) this.#first = word;
    if (needed > this.#bytes.length) this.#bytes = new Uint8Array(needed);
    this.#append(word.length, word);
    this.#append(2 * list.length + Number(isSparse), list);
    return full;
  }

  #append(length: number, content: Uint8Array): void {
    const at = writeNumber(length, this.#bytes, this.#size);
    this.#bytes.set(content, at);
    this.#size = at + content.length;
  }

  /** The block of the last entries; null if there are none. */
  finish(): Block | null {
    if (this.#size === 0) return null;
    const bytes = this.#bytes.slice(0, this.#size);
    this.#size = 0;
    return [this.#first, bytes];
  }
}

function bitsOf(distances: Uint8Array, limit: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(limit / 8));
  eachNumber({ list: distances, isSparse: true }, (number) => {
    bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  });
  return bits;
}

interface NumberList {
  /** Distances if it is sparse, else bits. */
  readonly list: Uint8Array;
  readonly isSparse: boolean;
}

export interface Entry extends NumberList {
  readonly word: Uint8Array;
}

/** The entries of a block. Throws if it is damaged. */
export function* entriesOf(block: Uint8Array): Generator<Entry> {
  const reader = new NumberReader(block);
  const bytes = (length: number): Uint8Array => {
    const start = reader.at;
    reader.at += length;
    if (reader.at > block.length) throw damaged('a block of words');
    return block.subarray(start, reader.at);
  };
  while (reader.at < block.length) {
    const word = bytes(reader.next());
    const length = reader.next();
    yield { word, list: bytes(length >>> 1), isSparse: length % 2 === 1 };
  }
}

/** Calls `use` with the numbers in a list, in ascending order. */
export function eachNumber({ list, isSparse }: NumberList, use: (number: number) => void): void {
  if (isSparse) {
    const reader = new NumberReader(list);
    for (let number = 0; reader.at < list.length; ) {
      number += reader.next();
      use(number);
    }
    return;
  }
  for (const [at, byte] of list.entries()) {
    for (let bit = 0; bit < 8; bit++) if (((byte >> bit) & 1) === 1) use(8 * at + bit);
  }
}

class NumberReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Throws if no number ends within the bytes. */
  next(): number {
    let number = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const group = this.#bytes[this.at++];
      if (group === undefined) break;
      number |= (group & (MORE - 1)) << shift;
      if (group < MORE) return number >>> 0;
    }
    throw damaged('a block of words');
  }
}

/** Writes a number of at most 32 bits at `from`, and returns its end. */
export function writeNumber(number: number, bytes: Uint8Array, from: number): number {
  let at = from;
  let rest = number;
  for (; rest >= MORE; rest >>>= 7) bytes[at++] = (rest & (MORE - 1)) | MORE;
  bytes[at++] = rest;
  return at;
}
