type Numbers = Int32Array | Uint32Array | Float64Array;

/** Numbers per piece. A column grows by pieces, so that growing copies nothing. */
const PIECE_BITS = 14;
const PIECE = 2 ** PIECE_BITS;

/** A growable typed array of at most 2^32 numbers. Reading beyond its end returns 0. */
export class Column {
  readonly #make: (size: number) => Numbers;
  /** Null for a piece of zeros only. */
  readonly #pieces: (Numbers | null)[] = [];
  #length = 0;

  /** `make` creates the pieces, and so determines the number type. */
  constructor(make: (size: number) => Numbers) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    this.#pieceOf(this.#length)[this.#length & (PIECE - 1)] = number;
    this.#length += 1;
  }

  pushAll(numbers: Numbers): void {
    for (let from = 0; from < numbers.length; ) {
      const at = this.#length & (PIECE - 1);
      const to = Math.min(numbers.length, from + PIECE - at);
      this.#pieceOf(this.#length).set(numbers.subarray(from, to), at);
      this.#length += to - from;
      from = to;
    }
  }

  /** Adds zeros, which take no memory until they are replaced. */
  pushZeros(count: number): void {
    this.#length += count;
    while (this.#pieces.length * PIECE < this.#length) this.#pieces.push(null);
  }

  /** Replaces numbers that were pushed before. */
  setAll(index: number, numbers: readonly number[]): void {
    for (const [offset, number] of numbers.entries()) {
      const at = index + offset;
      if (at < this.#length) this.#pieceOf(at)[at & (PIECE - 1)] = number;
    }
  }

  at(index: number): number {
    return this.#pieces[index >>> PIECE_BITS]?.[index & (PIECE - 1)] ?? 0;
  }

  #pieceOf(index: number): Numbers {
    const number = index >>> PIECE_BITS;
    const known = this.#pieces[number] ?? null;
    if (known !== null) return known;
    const piece = this.#make(PIECE);
    this.#pieces[number] = piece;
    return piece;
  }
}

export const int32 = (size: number): Numbers => new Int32Array(size);
export const uint32 = (size: number): Numbers => new Uint32Array(size);
export const float64 = (size: number): Numbers => new Float64Array(size);
