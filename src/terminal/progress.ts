import type { StatusLine } from './io.ts';

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
