type Numbers = Int32Array | Float64Array;

/** A growable typed array. Reading beyond its end returns 0. */
export class Column {
  readonly #make: (size: number) => Numbers;
  #numbers: Numbers;
  #length = 0;

  /** `make` creates the underlying array, and so determines the number type. */
  constructor(make: (size: number) => Numbers) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = this.#make(2 * this.#length);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length++] = number;
  }

  /** Puts numbers in place of some that were pushed. */
  setAll(index: number, numbers: readonly number[]): void {
    this.#numbers.set(numbers, index);
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
