import type { Baseline } from '../../../config/baseline.ts';
import type { InputProblem } from '../../../corpus/problem.ts';
import type { Reporter, Summary } from '../../../output/findings/reporter.ts';
import { unreadableFinding } from '../../../rules/checks/file/unreadable.ts';
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
  #unread = 0;

  /** A file none of whose stories were checked does not count. */
  addFile(stories: number): void {
    if (stories === 0) return;
    this.#files += 1;
    this.#stories += stories;
  }

  addUnread(): void {
    this.#files += 1;
    this.#unread += 1;
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
      unread: this.#unread,
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

/** How stories are compared with those of other files. */
export interface Comparison {
  /** Whether two paths lead to the same file, whose stories are no duplicates of each other. */
  readonly isSameFile: (a: string, b: string) => boolean;
  /** The stories to compare with beside those checked, by the paths of these; null for none. */
  readonly archive: ((checked: readonly string[]) => Promise<Iterable<Checked>>) | null;
}

/** Hands on what was found in files, in their order, and then what is found by comparing them. */
export async function judge(
  files: Iterable<Checked>,
  planOf: (path: string) => Plan,
  verdict: Verdict,
  { isSameFile, archive }: Comparison,
): Promise<void> {
  const checked: Pick<Checked, 'path' | 'facts'>[] = [];
  for (const { path, stories, findings, facts } of files) {
    verdict.addFile(stories);
    verdict.addFindings(path, findings);
    checked.push({ path, facts });
  }
  const table = new FactTable();
  const before = (await archive?.(checked.map(({ path }) => path))) ?? [];
  for (const { path, facts } of before) table.addFile(path, facts);
  for (const { path, facts } of checked) table.addFile(path, facts);
  for (const finding of concludeRules(table, planOf, isSameFile)) {
    verdict.addFindings(finding.path, [finding]);
  }
}
