import type { Baseline } from '../../../config/baseline.ts';
import type { Plans } from '../../../config/plans.ts';
import { PathCounter } from '../../../corpus/packed/packed-paths.ts';
import type { InputProblem } from '../../../corpus/problem.ts';
import type { Reporter, Summary } from '../../../output/findings/reporter.ts';
import { isAtLeast } from '../../../rules/engine/choose.ts';
import { type LocatedFinding, unreadableFinding } from '../../../rules/engine/finding.ts';
import type { Severity } from '../../../rules/engine/rule.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';
import type { ValidateOptions } from './options.ts';

/** Collects the findings of a run, reports them and determines the exit code. */
export class Verdict {
  readonly #reporter: Reporter;
  readonly #baseline: Baseline | null;
  readonly #plans: Plans;
  readonly #options: Pick<ValidateOptions, 'maxProblems' | 'least'>;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #faulty = new PathCounter();
  readonly #totals = {
    files: 0,
    stories: 0,
    unread: 0,
    safe: 0,
    unsafe: 0,
    fixed: 0,
    hidden: 0,
    known: 0,
  };
  #shown = 0;
  #outcome: ExitCode = EXIT.ok;

  /** Findings that the baseline knows are ignored. */
  constructor(
    reporter: Reporter,
    baseline: Baseline | null,
    plans: Plans,
    options: Pick<ValidateOptions, 'maxProblems' | 'least'>,
  ) {
    this.#reporter = reporter;
    this.#baseline = baseline;
    this.#plans = plans;
    this.#options = options;
  }

  /** Files without checked stories are not counted. */
  addFile(stories: number): void {
    if (stories > 0) this.#totals.files += 1;
    this.#totals.stories += stories;
  }

  /** Reports the findings that were fixed in a file. */
  addFixed(path: string, findings: readonly LocatedFinding[]): void {
    if (findings.length === 0) return;
    this.#totals.fixed += findings.length;
    this.#reporter.fixed?.(path, findings);
  }

  /** Reports an unreadable file. This is never part of a baseline. */
  addUnread({ path, reason }: InputProblem): void {
    this.#totals.files += 1;
    this.#totals.unread += 1;
    const severity = this.#plans.of(path).plan.unreadable;
    if (severity !== null) this.#add(path, [unreadableFinding(reason, severity)]);
  }

  addFindings(path: string, findings: readonly LocatedFinding[]): void {
    const baseline = this.#baseline;
    const severe = findings.filter(({ severity }) => isAtLeast(severity, this.#options.least));
    const fresh =
      baseline === null ? severe : severe.filter((finding) => !baseline.knows(path, finding));
    this.#totals.known += countOf(severe) - countOf(fresh);
    if (fresh.length > 0) this.#add(path, fresh);
  }

  #add(path: string, findings: readonly LocatedFinding[]): void {
    const level = this.#plans.of(path).failOn;
    const shown = findings.slice(0, this.#options.maxProblems - this.#shown);
    this.#shown += shown.length;
    this.#totals.hidden += findings.length - shown.length;
    this.#faulty.add(path);
    for (const { severity, fix, more = 0 } of findings) {
      this.#counts[severity] += 1 + more;
      if (fix !== null) this.#totals[fix] += 1;
      // Set before reporting, because writing fails if the reader has closed the pipe.
      if (isAtLeast(severity, level)) this.#outcome = EXIT.negative;
    }
    if (shown.length > 0) this.#reporter.file(path, shown);
  }

  /** The exit code so far. */
  get outcome(): ExitCode {
    return this.#outcome;
  }

  get summary(): Summary {
    return { ...this.#totals, counts: { ...this.#counts }, faulty: this.#faulty.count };
  }

  end(): ExitCode {
    this.#reporter.end(this.summary);
    return this.#outcome;
  }
}

/** The number of findings, with those that are counted but not listed. */
const countOf = (findings: readonly LocatedFinding[]): number =>
  findings.reduce((count, { more = 0 }) => count + 1 + more, 0);
