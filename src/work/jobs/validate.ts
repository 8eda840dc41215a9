import { Plans, type RuleSettings } from '../../config/plans.ts';
import type { FileJob } from '../../corpus/parallel/job.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import { type Checked, checkFile } from '../../rules/engine/check-file.ts';
import { articleFilter, storyMatcher } from '../story-matcher.ts';
import type { IndexedJob } from './answers.ts';
import { checkStored, hasFindings } from './check-stored.ts';

export interface ValidateSetup {
  readonly rules: RuleSettings;
  /** The present, in milliseconds since 1970 UTC: the same in every thread. */
  readonly now: number;
  /** The stories to report on; null for all. */
  readonly filter: QueryNode | null;
}

/** Each thread finds the configurations of its files itself. */
export async function validateJob({
  rules,
  now,
  filter,
}: ValidateSetup): Promise<FileJob<Checked> & IndexedJob<Checked>> {
  const plans = new Plans(rules, now);
  const keeps = await storyMatcher(filter);
  return {
    run: (file) => checkFile(file, plans.of(file.path).plan, articleFilter(keeps, file)),
    answers: {
      // Stories that are not reported on are compared with the others all the same.
      query: null,
      options: {},
      answer: (file) => checkStored(file, plans.of(file.path).plan, keeps),
      mustRead: (file) => hasFindings(file, plans.of(file.path).plan),
    },
  };
}
