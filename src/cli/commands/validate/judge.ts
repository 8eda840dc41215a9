import type { Plans } from '../../../config/plans.ts';
import { interruptible } from '../../../files/interrupts.ts';
import type { Checked, CheckedRows } from '../../../rules/engine/check-file.ts';
import { concludeRules } from '../../../rules/engine/conclude.ts';
import { type FactRow, type FactsOf, FactTable } from '../../../rules/engine/fact-table.ts';
import type { Verdict } from './verdict.ts';

/** How to compare stories across files. */
interface Comparison {
  /** Whether two paths lead to the same file. */
  readonly isSameFile: (a: string, b: string) => boolean;
  /** Reads the stories to compare with, given the paths of the checked files; null for none. */
  readonly archive: ((checked: readonly string[]) => Promise<Iterable<Checked>>) | null;
  /** Looks up the positions of stories whose other facts came from an index. */
  readonly factsOf?: FactsOf;
}

/** Passes on the findings of each file in order, then those from comparing all files. */
export async function judge(
  files: Iterable<Checked | CheckedRows>,
  plans: Plans,
  verdict: Verdict,
  { archive, factsOf, isSameFile }: Comparison,
): Promise<void> {
  const table = new FactTable(factsOf);
  // The archive's stories come first in the table, so that a duplicate is reported in the new file.
  // The archive is read only once all checked paths are known, so with an archive their facts have
  // to wait.
  const waiting: (Pick<Checked, 'path' | 'facts'> | FactRow)[] = [];
  const add = (facts: (typeof waiting)[number]): void => {
    if ('path' in facts) table.addFile(facts.path, facts.facts);
    else table.addRow(facts);
  };
  const keep = archive === null ? add : (facts: (typeof waiting)[number]) => waiting.push(facts);
  for await (const checked of interruptible(files)) {
    if ('rows' in checked) {
      for (const row of checked.rows) {
        for (let at = 0; at < row.counts.length; at++) verdict.addFile(row.counts[at] ?? 0);
        keep(row);
      }
      continue;
    }
    const { path, stories, findings, facts } = checked;
    verdict.addFile(stories);
    verdict.addFindings(path, findings);
    keep({ path, facts });
  }
  const before = (await archive?.(waiting.flatMap(pathsOf))) ?? [];
  for (const { path, facts } of before) table.addFile(path, facts);
  for (const facts of waiting) add(facts);
  const findings = concludeRules(table, (path) => plans.of(path).plan, {
    isSameFile,
    planOfFolder: (folder) => plans.ofFolder(folder)?.plan ?? null,
  });
  for await (const finding of interruptible(findings)) {
    verdict.addFindings(finding.path, [finding]);
  }
}

function pathsOf(facts: Pick<Checked, 'path'> | FactRow): string[] {
  if ('path' in facts) return [facts.path];
  const { prefix, names } = facts;
  return Array.from({ length: names.length }, (_, at) => prefix + (names.at(at) ?? ''));
}
