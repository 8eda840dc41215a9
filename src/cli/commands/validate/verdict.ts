import type { Baseline } from '../../../config/baseline.ts';
import type { Reporter, Summary } from '../../../output/findings/reporter.ts';
import { isAtLeast } from '../../../rules/engine/choose.ts';
import type { LocatedFinding } from '../../../rules/engine/finding.ts';
import type { Severity } from '../../../rules/engine/rule.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';
import { Tally } from './tally.ts';

export interface VerdictOptions {
  /** Whose findings are passed over. */
  readonly baseline: Baseline | null;
  /** How many findings are shown at most. */
  readonly most: number;
  /** The least grave finding that fails the run, by file. */
  readonly failOn: (path: string) => Severity;
}

/** Takes the findings of a run, shows those that are to be seen, and says how the run ends. */
export class Verdict {
  readonly #reporter: Reporter;
  readonly #options: VerdictOptions;
  readonly #tally = new Tally();
  #shown = 0;
  #outcome: ExitCode = EXIT.ok;

  constructor(reporter: Reporter, options: VerdictOptions) {
    this.#reporter = reporter;
    this.#options = options;
  }

  addFile(stories: number): void {
    this.#tally.addFile(stories);
  }

  addFixed(count: number): void {
    this.#tally.addFixed(count);
  }

  addFindings(path: string, findings: readonly LocatedFinding[]): void {
    const { baseline, most, failOn } = this.#options;
    const fresh =
      baseline === null ? findings : findings.filter((finding) => !baseline.knows(path, finding));
    const shown = fresh.slice(0, most - this.#shown);
    this.#shown += shown.length;
    this.#tally.addFindings(path, fresh);
    this.#tally.addUnseen(fresh.length - shown.length, findings.length - fresh.length);
    if (shown.length > 0) this.#reporter.file(path, shown);
    if (fresh.length === 0) return;
    const level = failOn(path);
    if (fresh.some(({ severity }) => isAtLeast(severity, level))) this.#outcome = EXIT.negative;
  }

  get summary(): Summary {
    return this.#tally.summary;
  }

  end(): ExitCode {
    this.#reporter.end(this.#tally.summary);
    return this.#outcome;
  }
}
