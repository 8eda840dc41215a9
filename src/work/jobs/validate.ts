import { Plans, type RuleSettings } from '../../config/plans.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import {
  type Checked,
  type CheckedRows,
  checkFile,
  factsOf,
} from '../../rules/engine/check-file.ts';
import { withoutFix } from '../../rules/engine/finding.ts';
import type { Plan } from '../../rules/engine/plan.ts';
import { canBeFixed } from '../fix/fix-file.ts';
import { articleFilter, storyMatcher } from '../story-matcher.ts';
import type { IndexedJob } from './answers.ts';
import { checkManyStored, checkStored, storedFindings, wayToCheck } from './check-stored.ts';

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
}: ValidateSetup): Promise<IndexedJob<Checked, CheckedRows>> {
  const plans = new Plans(rules, now);
  const planOf = (file: { readonly path: string }): Plan => plans.of(file.path).plan;
  const all = { query: null, options: {} };
  if (onlyFacts) {
    return {
      run: (file) => factsOf(file, planOf(file)),
      answers: {
        ...all,
        answer: (file) => checkStored(file, planOf(file), () => false),
        wayFor: (file) => (planOf(file).needs.has('minHash') ? 'read' : 'together'),
      },
    };
  }
  const keeps = await storyMatcher(filter);
  return {
    parsesAll: true,
    run: (file, articles) =>
      withTrueFixes(file, checkFile(file, planOf(file), articleFilter(keeps, file), articles)),
    answers: {
      // Stories that are not reported on are compared with the others all the same.
      ...all,
      answer(file) {
        const plan = planOf(file);
        return { ...checkStored(file, plan, keeps), findings: storedFindings(file, plan) };
      },
      wayFor(file) {
        const way = wayToCheck(file, plans.ofFolder(file.folder)?.plan ?? planOf(file));
        // Some findings may be in stories that are not selected.
        return filter !== null && way === 'alone' ? 'read' : way;
      },
      ...(filter === null ? { answerMany: checkManyStored } : {}),
    },
  };
}

/** Drops the fixes of a file that `--fix` would refuse to write. */
function withTrueFixes(file: TextFile, checked: Checked): Checked {
  const isTrue = checked.findings.every(({ fix }) => fix === null) || canBeFixed(file);
  return isTrue ? checked : { ...checked, findings: checked.findings.map(withoutFix) };
}
