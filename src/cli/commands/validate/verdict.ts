import type { Baseline } from '../../../config/baseline.ts';
import type { InputProblem } from '../../../corpus/problem.ts';
import type { Reporter, Summary } from '../../../output/findings/reporter.ts';
import { isAtLeast } from '../../../rules/engine/choose.ts';
import type { LocatedFinding } from '../../../rules/engine/finding.ts';
import type { Plan } from '../../../rules/engine/plan.ts';
import type { Severity } from '../../../rules/engine/rule.ts';
import { unreadableFinding } from '../../../rules/engine/unreadable-finding.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';
import { Tally } from './tally.ts';

interface VerdictOptions {
  /** The baseline with the findings to ignore. */
  readonly baseline: Baseline | null;
  /** The most findings to show. */
  readonly most: number;
  /** The lowest severity that fails the run, by file. */
  readonly failOn: (path: string) => Severity;
  /** Less severe findings are ignored. */
  readonly least: Severity;
}

/** Collects the findings of a run, reports them and determines the exit code. */
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

  /** Reports the findings that were fixed in a file. */
  addFixed(path: string, findings: readonly LocatedFinding[]): void {
    if (findings.length === 0) return;
    this.#tally.addFixed(findings.length);
    this.#reporter.fixed?.(path, findings);
  }

  /** Reports an unreadable file. This is never part of a baseline. */
  addUnread({ path, reason }: InputProblem, planOf: (path: string) => Plan): void {
    this.#tally.addUnread();
    const severity = planOf(path).unreadable;
    if (severity !== null) this.#add(path, [unreadableFinding(reason, severity)], 0);
  }

  addFindings(path: string, findings: readonly LocatedFinding[]): void {
    const { baseline, least } = this.#options;
    const severe = findings.filter(({ severity }) => isAtLeast(severity, least));
    const fresh =
      baseline === null ? severe : severe.filter((finding) => !baseline.knows(path, finding));
    this.#add(path, fresh, countOf(severe) - countOf(fresh));
  }

  #add(path: string, fresh: readonly LocatedFinding[], known: number): void {
    const { most, failOn } = this.#options;
    const shown = fresh.slice(0, most - this.#shown);
    this.#shown += shown.length;
    this.#tally.addFindings(path, fresh);
    this.#tally.addUnseen(fresh.length - shown.length, known);
    // Set before reporting, because writing fails if the reader has closed the pipe.
    if (fresh.length > 0) {
      const level = failOn(path);
      if (fresh.some(({ severity }) => isAtLeast(severity, level))) this.#outcome = EXIT.negative;
    }
    if (shown.length > 0) this.#reporter.file(path, shown);
  }

  /** The exit code so far. */
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

/** The number of findings, with those that are counted but not listed. */
const countOf = (findings: readonly LocatedFinding[]): number =>
  findings.reduce((count, { more = 0 }) => count + 1 + more, 0);
