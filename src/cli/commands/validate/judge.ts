import type { Checked } from '../../../rules/engine/check-file.ts';
import { concludeRules } from '../../../rules/engine/conclude.ts';
import { FactTable } from '../../../rules/engine/fact-table.ts';
import type { Plan } from '../../../rules/engine/plan.ts';
import type { Verdict } from './verdict.ts';

/** Hands on what was found in files, in their order, and then what is found by comparing them. */
export function judge(
  files: Iterable<Checked>,
  planOf: (path: string) => Plan,
  verdict: Verdict,
): void {
  const facts = new FactTable();
  for (const { path, stories, findings, facts: found } of files) {
    verdict.addFile(stories);
    verdict.addFindings(path, findings);
    facts.addFile(path, found);
  }
  for (const finding of concludeRules(facts, planOf)) {
    verdict.addFindings(finding.path, [finding]);
  }
}
