import type { Checked } from '../../../rules/engine/check-file.ts';
import { concludeRules } from '../../../rules/engine/conclude.ts';
import { type FactsOf, FactTable } from '../../../rules/engine/fact-table.ts';
import type { Plan } from '../../../rules/engine/plan.ts';
import type { Verdict } from './verdict.ts';

/**
 * Hands on what was found in files, in their order, and then what is found by comparing them.
 * `factsOf` gives the places of stories of which nothing else was read.
 */
export function judge(
  files: Iterable<Checked>,
  planOf: (path: string) => Plan,
  verdict: Verdict,
  factsOf?: FactsOf,
): void {
  const facts = new FactTable(factsOf);
  for (const { path, stories, findings, facts: found } of files) {
    verdict.addFile(stories);
    verdict.addFindings(path, findings);
    facts.addFile(path, found);
  }
  for (const finding of concludeRules(facts, planOf)) {
    verdict.addFindings(finding.path, [finding]);
  }
}
