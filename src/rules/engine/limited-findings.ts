import type { RuleName } from '../rules.ts';
import type { Finding } from './finding.ts';
import type { Active } from './plan.ts';
import type { Problem, Rule } from './rule.ts';
import { visible } from './visible.ts';

/** The findings kept per rule and file. Nobody reads a longer list, and it would fill the memory. */
export const MAX_FINDINGS = 10_000;

/** How many findings of each rule to pass over, because their fixes have been refused. */
export type Skipped = ReadonlyMap<RuleName, number>;

export const NONE_SKIPPED: Skipped = new Map();

/** Collects the findings of one file: keeps the first `MAX_FINDINGS` of each rule, counts them all. */
export class LimitedFindings {
  readonly kept: Finding[] = [];
  readonly #counts = new Map<RuleName, number>();
  readonly #skipped: Skipped;

  constructor(skipped: Skipped) {
    this.#skipped = skipped;
  }

  add({ rule, severity }: Active<Rule<RuleName>>, problem: Problem): void {
    const count = (this.#counts.get(rule.name) ?? -(this.#skipped.get(rule.name) ?? 0)) + 1;
    this.#counts.set(rule.name, count);
    if (count <= 0 || count > MAX_FINDINGS) return;
    const { start, end, edits = null } = problem;
    const fix = edits === null ? null : (problem.fix ?? rule.fix);
    const message = visible(problem.message);
    this.kept.push({ rule: rule.name, severity, start, end, message, edits, fix, related: null });
  }

  /** Adds the number of findings left out to the last finding of their rule. */
  withMore(findings: readonly Finding[]): readonly Finding[] {
    const left = new Map<RuleName, number>();
    for (const [rule, count] of this.#counts) {
      if (count > MAX_FINDINGS) left.set(rule, count - MAX_FINDINGS);
    }
    if (left.size === 0) return findings;
    return findings
      .toReversed()
      .map((finding) => {
        const more = left.get(finding.rule);
        if (more === undefined) return finding;
        left.delete(finding.rule);
        const message = `${finding.message} ${more} more in this file are not listed.`;
        return { ...finding, message, more };
      })
      .reverse();
  }
}
