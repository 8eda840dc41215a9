/**
 * Paths packed into one buffer. A million of them as strings would take several times the memory,
 * and time to garbage-collect.
 */
export class PackedPaths {
  #bytes = Buffer.alloc(1 << 16);
  #ends = new Float64Array(1 << 10);
  #count = 0;

  get length(): number {
    return this.#count;
  }

  push(path: string): void {
    const start = this.#endOf(this.#count - 1);
    const end = start + Buffer.byteLength(path);
    if (end > this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes], Math.max(end, 2 * this.#bytes.length));
    }
    this.#bytes.write(path, start);
    if (this.#count === this.#ends.length) {
      const ends = new Float64Array(2 * this.#count);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[this.#count++] = end;
  }

  /**
   * The path at an index, counted from 0 in the order of `push`; the empty string if there is none.
   */
  at(index: number): string {
    return this.#bytes.toString('utf8', this.#endOf(index - 1), this.#endOf(index));
  }

  #endOf(index: number): number {
    return index < 0 ? 0 : (this.#ends[index] ?? 0);
  }
}
