import type { Baseline } from '../../../config/baseline.ts';
import { interruptible } from '../../../files/interrupts.ts';
import type { Reporter, Summary } from '../../../output/findings/reporter.ts';
import type { Checked } from '../../../rules/engine/check-file.ts';
import { isAtLeast } from '../../../rules/engine/choose.ts';
import { concludeRules } from '../../../rules/engine/conclude.ts';
import { FactTable } from '../../../rules/engine/fact-table.ts';
import type { Finding, LocatedFinding } from '../../../rules/engine/finding.ts';
import type { Plan } from '../../../rules/engine/plan.ts';
import type { Severity } from '../../../rules/engine/rule.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';

/** Keeps count of a run of `validate`. */
export class Tally {
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #faulty = new Set<string>();
  #files = 0;
  #stories = 0;
  #safe = 0;
  #unsafe = 0;
  #fixed = 0;
  #hidden = 0;
  #known = 0;

  /** A file none of whose stories were checked does not count. */
  addFile(stories: number): void {
    if (stories === 0) return;
    this.#files += 1;
    this.#stories += stories;
  }

  addFindings(path: string, findings: readonly Finding[]): void {
    if (findings.length > 0) this.#faulty.add(path);
    for (const { severity, fix } of findings) {
      this.#counts[severity] += 1;
      if (fix === 'safe') this.#safe += 1;
      else if (fix === 'unsafe') this.#unsafe += 1;
    }
  }

  addFixed(count: number): void {
    this.#fixed += count;
  }

  /** Findings that were counted but not shown, and those that the baseline knows. */
  addUnseen(hidden: number, known: number): void {
    this.#hidden += hidden;
    this.#known += known;
  }

  get summary(): Summary {
    return {
      files: this.#files,
      stories: this.#stories,
      faulty: this.#faulty.size,
      counts: { ...this.#counts },
      hidden: this.#hidden,
      safe: this.#safe,
      unsafe: this.#unsafe,
      fixed: this.#fixed,
      known: this.#known,
    };
  }
}

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

/** Hands on what was found in files, in their order, and then what is found by comparing them. */
export async function judge(
  files: Iterable<Checked>,
  planOf: (path: string) => Plan,
  verdict: Verdict,
): Promise<void> {
  const facts = new FactTable();
  for await (const { path, stories, findings, facts: found } of interruptible(files)) {
    verdict.addFile(stories);
    verdict.addFindings(path, findings);
    facts.addFile(path, found);
  }
  for await (const finding of interruptible(concludeRules(facts, planOf))) {
    verdict.addFindings(finding.path, [finding]);
  }
}
