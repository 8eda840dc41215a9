const ENOUGH = 1 << 16;

/** Texts on their way out, gathered until they are worth a system call. */
export class TextBuffer {
  #texts: string[] = [];
  #size = 0;

  /** Whether there is enough to be written. */
  add(text: string): boolean {
    this.#texts.push(text);
    this.#size += text.length;
    return this.#size >= ENOUGH;
  }

  /** All of it as UTF-8; the buffer is empty then. */
  take(): Buffer {
    const bytes = Buffer.from(this.#texts.join(''));
    this.#texts = [];
    this.#size = 0;
    return bytes;
  }
}
