type Numbers = Int32Array | Uint32Array | Float64Array;

/** Numbers per piece. A column grows by pieces, so that growing copies nothing. */
const PIECE_BITS = 14;
const PIECE = 2 ** PIECE_BITS;

/** A growable typed array of at most 2^32 numbers. Reading beyond its end returns 0. */
export class Column {
  readonly #make: (size: number) => Numbers;
  readonly #pieces: Numbers[] = [];
  #length = 0;

  /** `make` creates the pieces, and so determines the number type. */
  constructor(make: (size: number) => Numbers) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const at = this.#length % PIECE;
    const piece = at === 0 ? this.#make(PIECE) : this.#pieces.at(-1);
    if (piece === undefined) return;
    if (at === 0) this.#pieces.push(piece);
    piece[at] = number;
    this.#length += 1;
  }

  pushAll(numbers: Numbers): void {
    this.#pushParts(numbers.length, (piece, at, from, to) => {
      piece.set(numbers.subarray(from, to), at);
    });
  }

  /** Adds zeros, which take no memory until they are replaced. */
  pushZeros(count: number): void {
    this.#pushParts(count, () => {});
  }

  /** Makes room for numbers; `set` puts those from one index to another into a piece. */
  #pushParts(
    count: number,
    set: (piece: Numbers, at: number, from: number, to: number) => void,
  ): void {
    for (let from = 0; from < count; ) {
      const at = this.#length % PIECE;
      if (at === 0) this.#pieces.push(this.#make(PIECE));
      const to = Math.min(count, from + PIECE - at);
      const piece = this.#pieces.at(-1);
      if (piece !== undefined) set(piece, at, from, to);
      this.#length += to - from;
      from = to;
    }
  }

  /** Replaces numbers that were pushed before. */
  setAll(index: number, numbers: readonly number[]): void {
    for (const [offset, number] of numbers.entries()) {
      const at = index + offset;
      const piece = this.#pieces[Math.floor(at / PIECE)];
      if (piece !== undefined) piece[at % PIECE] = number;
    }
  }

  at(index: number): number {
    return this.#pieces[index >>> PIECE_BITS]?.[index & (PIECE - 1)] ?? 0;
  }
}

export const int32 = (size: number): Numbers => new Int32Array(size);
export const uint32 = (size: number): Numbers => new Uint32Array(size);
export const float64 = (size: number): Numbers => new Float64Array(size);
