import type { Baseline } from '../../../config/baseline.ts';
import type { InputProblem } from '../../../corpus/problem.ts';
import type { Reporter, Summary } from '../../../output/findings/reporter.ts';
import { unreadableFinding } from '../../../rules/checks/file/unreadable.ts';
import { isAtLeast } from '../../../rules/engine/choose.ts';
import type { LocatedFinding } from '../../../rules/engine/finding.ts';
import type { Plan } from '../../../rules/engine/plan.ts';
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

  /** What was fixed in a file. */
  addFixed(path: string, findings: readonly LocatedFinding[]): void {
    if (findings.length === 0) return;
    this.#tally.addFixed(findings.length);
    this.#reporter.fixed?.(path, findings);
  }

  /** A file that cannot be read; it is news whatever the baseline knows. */
  addUnread({ path, reason }: InputProblem, planOf: (path: string) => Plan): void {
    this.#tally.addUnread();
    const severity = planOf(path).unreadable;
    if (severity !== null) this.#add(path, [unreadableFinding(reason, severity)], 0);
  }

  addFindings(path: string, findings: readonly LocatedFinding[]): void {
    const { baseline } = this.#options;
    const fresh =
      baseline === null ? findings : findings.filter((finding) => !baseline.knows(path, finding));
    this.#add(path, fresh, findings.length - fresh.length);
  }

  #add(path: string, fresh: readonly LocatedFinding[], known: number): void {
    const { most, failOn } = this.#options;
    const shown = fresh.slice(0, most - this.#shown);
    this.#shown += shown.length;
    this.#tally.addFindings(path, fresh);
    this.#tally.addUnseen(fresh.length - shown.length, known);
    // Known before it is shown: whoever reads that may have gone.
    if (fresh.length > 0) {
      const level = failOn(path);
      if (fresh.some(({ severity }) => isAtLeast(severity, level))) this.#outcome = EXIT.negative;
    }
    if (shown.length > 0) this.#reporter.file(path, shown);
  }

  /** How the run would end now. */
  get outcome(): ExitCode {
    return this.#outcome;
  }

  get summary(): Summary {
    return this.#tally.summary;
  }

  end(): ExitCode {
    this.#reporter.end(this.#tally.summary);
    return this.#outcome;
  }
}
