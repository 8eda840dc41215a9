import type { Encoding } from '../../corpus/encoding/encoding.ts';
import { displayPath } from '../../corpus/problem.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import { NotWritten } from '../../files/replace-file.ts';
import { type Checked, checkedOf } from '../../rules/engine/check-file.ts';
import { type LocatedFinding, withoutFix } from '../../rules/engine/finding.ts';
import { type FixedText, fixText } from '../../rules/engine/fix.ts';
import type { Plan } from '../../rules/engine/plan.ts';
import type { FixKind } from '../../rules/engine/rule.ts';
import type { Io } from '../../terminal/io.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { articleFilter, type StoryFilter } from '../story-matcher.ts';
import { prepareFile, refuseInvalid, writePrepared } from './fix-file.ts';

interface FixOptions {
  /** The fixes to apply: only safe ones, or unsafe ones too. */
  readonly allowed: FixKind;
  /** The encoding assumed for files that do not declare one. */
  readonly encoding: Encoding | null;
  /** Selects the stories to fix. */
  readonly keeps: StoryFilter;
}

/** Fixes files one by one and reports those that could not be fixed on standard error. */
export class Fixer {
  /** `error` if a file could not be fixed. */
  outcome: ExitCode = EXIT.ok;
  readonly #options: FixOptions;
  readonly #io: Io;

  constructor(options: FixOptions, io: Io) {
    this.#options = options;
    this.#io = io;
  }

  /** The result of fixing a file, without writing it; null if nothing would change. */
  preview(file: TextFile, plan: Plan): FixedText | null {
    const fixed = this.#fix(file, plan);
    const isPossible = this.#attempt(file, () => {
      refuseInvalid(file);
      if (fixed.text !== file.text) prepareFile(file, fixed.text, this.#options.encoding);
    });
    return isPossible && fixed.text !== file.text ? fixed : null;
  }

  /**
   * Fixes a file in place and returns the fixed findings and those that remain. Standard input is
   * copied to standard output, fixed or unchanged; nothing is written if the result cannot be
   * encoded.
   */
  check(file: TextFile, plan: Plan): { checked: Checked; fixed: readonly LocatedFinding[] } {
    const { text, fixed, before, after } = this.#fix(file, plan);
    const isDone = this.#attempt(file, () => this.#write(file, text));
    if (!isDone) {
      const findings = before.findings.map(withoutFix);
      return { checked: checkedOf(file, { ...before, findings }), fixed: [] };
    }
    return { checked: checkedOf({ ...file, text }, after), fixed };
  }

  #fix(file: TextFile, plan: Plan): FixedText {
    const { allowed, keeps } = this.#options;
    return fixText(file, plan, allowed, articleFilter(keeps, file));
  }

  #write(file: TextFile, text: string): void {
    refuseInvalid(file);
    if (file.path !== '-' && text === file.text) return;
    const prepared = prepareFile(file, text, this.#options.encoding);
    if (file.path === '-') this.#io.stdout.writeBytes(prepared.bytes);
    else writePrepared(prepared);
  }

  /** Returns false if `work` threw `NotWritten`. */
  #attempt(file: TextFile, work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      this.#io.stderr.write(`copydesk: ${displayPath(file.path)}: not fixed: ${error.message}\n`);
      this.outcome = EXIT.error;
      return false;
    }
  }
}
