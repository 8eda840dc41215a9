const ENOUGH = 1 << 16;

/** Collects output until it is worth a system call. */
export class TextBuffer {
  #texts: string[] = [];
  #size = 0;

  /** Returns true if there is enough to write. */
  add(text: string): boolean {
    this.#texts.push(text);
    this.#size += text.length;
    return this.#size >= ENOUGH;
  }

  /** Returns everything as UTF-8 and empties the buffer. */
  take(): Buffer {
    const bytes = Buffer.from(this.#texts.join(''));
    this.#texts = [];
    this.#size = 0;
    return bytes;
  }
}
