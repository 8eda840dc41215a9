import { Plans, type RuleSettings } from '../../config/plans.ts';
import type { FileJob } from '../../corpus/parallel/job.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import { type Checked, checkFile, factsOf } from '../../rules/engine/check-file.ts';
import { articleFilter, storyMatcher } from '../story-matcher.ts';

export interface ValidateSetup {
  readonly rules: RuleSettings;
  /** The current time in milliseconds since 1970 UTC, the same in every thread. */
  readonly now: number;
  /** Selects the stories to report on; null for all. */
  readonly filter: QueryNode | null;
  /** Whether the stories are only needed to compare others with. */
  readonly onlyFacts?: boolean;
}

/** Each thread finds the configurations of its own files. */
export async function validateJob({
  rules,
  now,
  filter,
  onlyFacts = false,
}: ValidateSetup): Promise<FileJob<Checked>> {
  const plans = new Plans(rules, now);
  if (onlyFacts) return { run: (file) => factsOf(file, plans.of(file.path).plan) };
  const keeps = await storyMatcher(filter);
  return { run: (file) => checkFile(file, plans.of(file.path).plan, articleFilter(keeps, file)) };
}
