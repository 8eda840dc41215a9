import type { StatusLine } from './io.ts';

/** After other output the line stays away so long, or it would flicker between rows. */
const REST_MS = 1000;
const ERASE = '\r\x1b[K';

/**
 * A line written over and over. It leaves the cursor visible and where text goes on, so that there is
 * nothing to restore when Ctrl-C ends the program at once.
 */
export class TerminalLine implements StatusLine {
  readonly #write: (text: string) => void;
  readonly #columns: number;
  #shown = false;
  #restsUntil = 0;

  constructor(write: (text: string) => void, columns: number) {
    this.#write = write;
    this.#columns = columns;
  }

  show(text: string): void {
    if (performance.now() < this.#restsUntil) return;
    this.#write(`${ERASE}${text.slice(0, this.#columns - 1)}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#write(ERASE);
    this.#shown = false;
  }

  /** Makes room for other output at the same terminal. */
  giveWay(): void {
    this.clear();
    this.#restsUntil = performance.now() + REST_MS;
  }

  end(): void {
    this.clear();
    this.#restsUntil = Number.POSITIVE_INFINITY;
  }
}

const PATIENCE_MS = 1000;
const PAUSE_MS = 200;

/** Says at the terminal how many files a run has come to, once it takes more than a second. */
export class Progress {
  readonly #status: StatusLine;
  readonly #began = performance.now();
  #due = this.#began + PATIENCE_MS;

  constructor(status: StatusLine) {
    this.#status = status;
  }

  /** Asked for every file of an archive: it has to cost next to nothing. */
  reach(files: number): void {
    const now = performance.now();
    if (now < this.#due) return;
    this.#due = now + PAUSE_MS;
    const reached = `${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}`;
    this.#status.show(`${reached} in ${Math.floor((now - this.#began) / 1000)} s`);
  }

  end(): void {
    this.#status.clear();
  }
}
