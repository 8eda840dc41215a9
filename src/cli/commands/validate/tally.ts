import { PathCounter } from '../../../corpus/packed/packed-paths.ts';
import type { Summary } from '../../../output/findings/reporter.ts';
import type { Finding } from '../../../rules/engine/finding.ts';
import type { Severity } from '../../../rules/engine/rule.ts';

/** Keeps the totals of a `validate` run. */
export class Tally {
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #faulty = new PathCounter();
  #files = 0;
  #stories = 0;
  #safe = 0;
  #unsafe = 0;
  #fixed = 0;
  #hidden = 0;
  #known = 0;
  #unread = 0;

  /** Files without checked stories are not counted. */
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
    for (const { severity, fix, more = 0 } of findings) {
      this.#counts[severity] += 1 + more;
      if (fix === 'safe') this.#safe += 1;
      else if (fix === 'unsafe') this.#unsafe += 1;
    }
  }

  addFixed(count: number): void {
    this.#fixed += count;
  }

  /** Findings that were counted but not shown, and findings in the baseline. */
  addUnseen(hidden: number, known: number): void {
    this.#hidden += hidden;
    this.#known += known;
  }

  get summary(): Summary {
    return {
      files: this.#files,
      stories: this.#stories,
      faulty: this.#faulty.count,
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
