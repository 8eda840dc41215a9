import { interruptible } from '../../../files/interrupts.ts';
import type { Checked } from '../../../rules/engine/check-file.ts';
import { concludeRules } from '../../../rules/engine/conclude.ts';
import { type FactsOf, FactTable } from '../../../rules/engine/fact-table.ts';
import type { Plan } from '../../../rules/engine/plan.ts';
import type { Verdict } from './verdict.ts';

/** How stories are compared with those of other files. */
export interface Comparison {
  /** Whether two paths lead to the same file, whose stories are no duplicates of each other. */
  readonly isSameFile: (a: string, b: string) => boolean;
  /** The stories to compare with beside those checked, by the paths of these; null for none. */
  readonly archive: ((checked: readonly string[]) => Promise<Iterable<Checked>>) | null;
  /** Gives the places of stories of which an index told all else. */
  readonly factsOf?: FactsOf;
}

/** Hands on what was found in files, in their order, and then what is found by comparing them. */
export async function judge(
  files: Iterable<Checked>,
  planOf: (path: string) => Plan,
  verdict: Verdict,
  { isSameFile, archive, factsOf }: Comparison,
): Promise<void> {
  const table = new FactTable(factsOf);
  // The archive's stories come first, so that a repetition is found in the new files. Its files are
  // known only once theirs are, so these wait; without an archive nothing does.
  const waiting: Pick<Checked, 'path' | 'facts'>[] = [];
  for await (const { path, stories, findings, facts } of interruptible(files)) {
    verdict.addFile(stories);
    verdict.addFindings(path, findings);
    if (archive === null) table.addFile(path, facts);
    else waiting.push({ path, facts });
  }
  const before = (await archive?.(waiting.map(({ path }) => path))) ?? [];
  for (const { path, facts } of before) table.addFile(path, facts);
  for (const { path, facts } of waiting) table.addFile(path, facts);
  for await (const finding of interruptible(concludeRules(table, planOf, isSameFile))) {
    verdict.addFindings(finding.path, [finding]);
  }
}
