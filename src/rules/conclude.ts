import type { StoryFacts } from './facts.ts';
import { byPlace } from './finding.ts';
import { lineOf } from './line-of.ts';
import type { LocatedFinding } from './locate.ts';
import type { Plan } from './plan.ts';
import type { CorpusRule } from './rule.ts';
import { RULES, type RuleName } from './rules.ts';

/** A finding that is known only after all files were read. */
export interface CorpusFinding extends LocatedFinding {
  readonly path: string;
}

/**
 * What the rules find when all files are compared, in the order of the files and their text.
 * The facts must stand in the order of the files; how they were gathered makes no difference.
 * `planOf` is the plan of a file: those that leave a rule out take no part in its comparison.
 * Stories that are not chosen do take part, but nothing is said of them.
 */
export function concludeRules(
  facts: readonly StoryFacts[],
  planOf: (path: string) => Plan,
): CorpusFinding[] {
  const findings: CorpusFinding[] = [];
  for (const rule of RULES) {
    if (rule.kind === 'corpus') conclude(rule, facts, planOf, findings);
  }
  const order = new Map<string, number>();
  for (const { path } of facts) if (!order.has(path)) order.set(path, order.size);
  const orderOf = (finding: CorpusFinding): number => order.get(finding.path) ?? 0;
  return findings.sort((a, b) => orderOf(a) - orderOf(b) || byPlace(a, b));
}

function conclude(
  rule: CorpusRule<RuleName>,
  facts: readonly StoryFacts[],
  planOf: (path: string) => Plan,
  findings: CorpusFinding[],
): void {
  const severityIn = ({ path }: StoryFacts) =>
    planOf(path).corpus.find((active) => active.rule.name === rule.name)?.severity;
  const taking = facts.filter((story) => severityIn(story) !== undefined);
  for (const { story, earlier, span, message } of rule.conclude(taking)) {
    const severity = severityIn(story);
    if (severity === undefined || !story.chosen) continue;
    findings.push({
      rule: rule.name,
      severity,
      path: story.path,
      ...span,
      message,
      edits: null,
      fix: null,
      related: { path: earlier.path, line: lineOf(earlier) },
      excerpt: null,
    });
  }
}
