/** A set of numbers from 0 up to a limit, with one bit for each. */
export class NumberSet {
  readonly #bits: Uint32Array;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#bits = new Uint32Array(Math.ceil(limit / 32));
  }

  add(number: number): void {
    if (number < 0 || number >= this.#limit) return;
    this.#bits[number >> 5] = (this.#bits[number >> 5] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return (((this.#bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** The numbers in ascending order; null if there are more than `most`. */
  list(most: number): number[] | null {
    const numbers: number[] = [];
    for (let at = 0; at < this.#bits.length; at++) {
      for (let bits = this.#bits[at] ?? 0; bits !== 0; bits &= bits - 1) {
        const number = 32 * at + 31 - Math.clz32(bits & -bits);
        if (number < this.#limit && numbers.push(number) > most) return null;
      }
    }
    return numbers;
  }

  /** Removes the numbers that the other set does not contain. */
  keep(other: NumberSet): void {
    for (let at = 0; at < this.#bits.length; at++) {
      this.#bits[at] = (this.#bits[at] ?? 0) & (other.#bits[at] ?? 0);
    }
  }

  addAll(other: NumberSet): void {
    for (let at = 0; at < this.#bits.length; at++) {
      this.#bits[at] = (this.#bits[at] ?? 0) | (other.#bits[at] ?? 0);
    }
  }

  /** Replaces the set by its complement. */
  invert(): void {
    for (let at = 0; at < this.#bits.length; at++) this.#bits[at] = ~(this.#bits[at] ?? 0);
  }
}
