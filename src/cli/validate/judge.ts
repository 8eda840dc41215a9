import type { Checked } from '../../rules/check-file.ts';
import { concludeRules } from '../../rules/conclude.ts';
import { FactTable } from '../../rules/fact-table.ts';
import type { Plan } from '../../rules/plan.ts';
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
