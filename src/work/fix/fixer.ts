import { displayPath } from '../../corpus/problem.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import { NotWritten } from '../../files/replace-file.ts';
import { type Checked, checkFile } from '../../rules/engine/check-file.ts';
import type { Finding } from '../../rules/engine/finding.ts';
import type { Plan } from '../../rules/engine/plan.ts';
import type { Io } from '../../terminal/io.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { articleFilter } from '../story-matcher.ts';
import { encode, type FixedFile, type FixOptions, fixFile, writeFixed } from './fix-file.ts';

/** Fixes files one by one, and says on standard error which could not be fixed, and why. */
export class Fixer {
  /** `error` once a file could not be fixed. */
  outcome: ExitCode = EXIT.ok;
  readonly #options: FixOptions;
  readonly #io: Io;

  constructor(options: FixOptions, io: Io) {
    this.#options = options;
    this.#io = io;
  }

  /** What fixing would make of a file, nothing written; null if that is nothing. */
  preview(file: TextFile, plan: Plan): FixedFile | null {
    const { findings } = this.#check(file, plan);
    return this.#attempt(file, () => fixFile(file, findings, plan, this.#options));
  }

  /**
   * Checks a file, fixes it in its place, and checks it again as it is then. Standard input goes
   * on to standard output, fixed or as it came; nothing does when it cannot be written.
   */
  check(file: TextFile, plan: Plan): { checked: Checked; fixed: readonly Finding[] } {
    const checked = this.#check(file, plan);
    const written = this.#attempt(file, () => this.#fix(file, checked.findings, plan));
    if (written === null) return { checked, fixed: [] };
    return { checked: this.#check({ ...file, text: written.text }, plan), fixed: written.fixed };
  }

  #check(file: TextFile, plan: Plan): Checked {
    return checkFile(file, plan, articleFilter(this.#options.keeps, file));
  }

  #fix(file: TextFile, findings: readonly Finding[], plan: Plan): FixedFile | null {
    const fixed = fixFile(file, findings, plan, this.#options);
    if (file.path === '-') {
      this.#io.stdout.writeBytes(fixed?.bytes ?? encode(file, this.#options.encoding));
    } else if (fixed !== null) writeFixed(fixed);
    return fixed;
  }

  /** Null also when the work ended in `NotWritten`. */
  #attempt(file: TextFile, work: () => FixedFile | null): FixedFile | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      this.#io.stderr.write(`copydesk: ${displayPath(file.path)}: not fixed: ${error.message}\n`);
      this.outcome = EXIT.error;
      return null;
    }
  }
}
