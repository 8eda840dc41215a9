import { groupDigits } from '../text/group-digits.ts';
import type { StatusLine } from './io.ts';

/** How long to hide the line after other output; without a pause it would flicker between rows. */
const REST_MS = 1000;
const ERASE = '\r\x1b[K';

/**
 * A line that is rewritten in place. It leaves the cursor visible and behind the text, so that
 * there is nothing to restore when Ctrl-C ends the program.
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

  /** Makes room for other output in the same terminal. */
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

/** Shows how many files a run has reached, once it takes more than a second. */
export class Progress {
  readonly #status: StatusLine;
  readonly #began = performance.now();
  #due = this.#began + PATIENCE_MS;

  constructor(status: StatusLine) {
    this.#status = status;
  }

  /** Called for every file of an archive, so it must be cheap. */
  reach(files: number): void {
    const now = performance.now();
    if (now < this.#due) return;
    this.#due = now + PAUSE_MS;
    const reached = `${groupDigits(files)} ${files === 1 ? 'file' : 'files'}`;
    this.#status.show(`${reached} in ${Math.floor((now - this.#began) / 1000)} s`);
  }

  end(): void {
    this.#status.clear();
  }
}
