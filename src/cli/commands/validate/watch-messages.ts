import { displayPath } from '../../../corpus/problem.ts';
import { type Summary, severityCounts } from '../../../output/findings/reporter.ts';
import { count } from '../../../output/text/count.ts';
import type { Style } from '../../../output/text/style.ts';
import type { Io } from '../../../terminal/io.ts';

const CLEAR_SCREEN = '\x1b[2J\x1b[H';
/** The most changed files to name. */
const MAX_NAMED = 3;

/** The messages of a watching command: one line before and one after each report. */
export class Talk {
  readonly #io: Io;
  readonly #style: Style;

  constructor(io: Io, style: Style) {
    this.#io = io;
    this.#style = style;
  }

  /** Names the changed files. In a terminal, the next report starts on a cleared screen. */
  changed(paths: readonly string[]): void {
    const { stdout } = this.#io;
    if (stdout.terminal !== null) stdout.write(CLEAR_SCREEN);
    const named = paths.slice(0, MAX_NAMED).map(displayPath).join(', ');
    const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '';
    this.#say(`Changed: ${named}${more}`);
  }

  /** Summarises the current state. */
  result({ counts, files }: Summary): void {
    const found = severityCounts(counts, this.#style) || 'No problems';
    this.#say(`${found}. Watching ${count(files, 'file')}. Press Ctrl-C to stop.`);
  }

  /** Explains why there is no result this time. */
  trouble(message: string): void {
    this.#io.stderr.write(`copydesk: ${message}\n`);
    this.#say('Waiting for a fix. Press Ctrl-C to stop.');
  }

  #say(text: string): void {
    this.#io.stdout.flush();
    const time = new Date().toTimeString().slice(0, '00:00:00'.length);
    this.#io.stderr.write(`${this.#style.quiet(time)} ${text}\n`);
    this.#io.stderr.flush();
  }
}
