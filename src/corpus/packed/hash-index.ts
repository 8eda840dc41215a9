const FIRST_SIZE = 2 ** 10;

/**
 * Finds things that are alike among numbered ones, by a hash table of the numbers alone: a
 * Map with keys takes ten times the memory.
 */
export class HashIndex {
  readonly #hashOf: (number: number) => number;
  readonly #isSame: (a: number, b: number) => boolean;
  /** Numbers and 1; 0 for an empty place. */
  #places: Int32Array;
  #count = 0;

  /** `expected` is how many numbers may be added, if that is known: growing takes time. */
  constructor(
    hashOf: (number: number) => number,
    isSame: (a: number, b: number) => boolean,
    expected = 0,
  ) {
    this.#hashOf = hashOf;
    this.#isSame = isSame;
    let size = FIRST_SIZE;
    while (size < 2 * expected) size *= 2;
    this.#places = new Int32Array(size);
  }

  /** The one like `number` that was added before; without one, adds it and gives null. */
  findOrAdd(number: number): number | null {
    const place = this.#placeOf(number);
    const other = (this.#places[place] ?? 0) - 1;
    if (other >= 0) return other;
    this.#places[place] = number + 1;
    this.#count += 1;
    if (2 * this.#count > this.#places.length) this.#grow();
    return null;
  }

  /** Looks for all numbers in turn, and yields those that are like an earlier one, each with that. */
  *repetitions(
    numbers: Int32Array,
    isWanted: (number: number) => boolean,
  ): Generator<{ readonly number: number; readonly earlier: number }> {
    const pairs = this.#pairsIn(numbers, isWanted);
    for (let at = 0; at < pairs.length; at += 2) {
      yield { number: pairs[at] ?? 0, earlier: pairs[at + 1] ?? 0 };
    }
  }

  /** Numbers and earlier ones in turn. The engine optimizes no loop of a generator while it runs. */
  #pairsIn(numbers: Int32Array, isWanted: (number: number) => boolean): number[] {
    const pairs: number[] = [];
    for (const number of numbers) {
      const other = isWanted(number) ? this.findOrAdd(number) : null;
      if (other !== null) pairs.push(number, other);
    }
    return pairs;
  }

  /** Where one like it is, or else the empty place for it. */
  #placeOf(number: number): number {
    const mask = this.#places.length - 1;
    let place = this.#hashOf(number) & mask;
    for (;;) {
      const other = (this.#places[place] ?? 0) - 1;
      if (other < 0 || this.#isSame(number, other)) return place;
      place = (place + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(2 * old.length);
    const mask = this.#places.length - 1;
    for (const entry of old) {
      if (entry === 0) continue;
      let place = this.#hashOf(entry - 1) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = entry;
    }
  }
}

/** Differs from run to run, so that nobody can write a corpus whose hashes are all alike. */
const SECRET = Math.floor(Math.random() * 2 ** 32);

/** Mixes 32 bits (the finalizer of MurmurHash3). */
export function mixBits(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A hash of numbers, each an integer of at most 53 bits. */
export function numberHash(...numbers: readonly number[]): number {
  return numbers.reduce(addToHash, SECRET);
}

/** The same for two numbers: without an array, because there may be millions of them. */
export function pairHash(first: number, second: number): number {
  return addToHash(addToHash(SECRET, first), second);
}

function addToHash(hash: number, number: number): number {
  const mixed = mixBits(hash ^ number);
  return mixBits((mixed + Math.floor(number / 2 ** 32)) ^ SECRET);
}

/** A hash of a text's code units. */
export function textHash(text: string): number {
  let hash = SECRET;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mixBits(hash);
}
