import type { Found } from '../../../corpus/find/find.ts';
import { fileIdentity } from '../../../files/same-file.ts';
import type { Checked } from '../../../rules/engine/check-file.ts';
import { type Inputs, resultsOf } from '../../../work/inputs.ts';
import type { ValidateSetup } from '../../../work/jobs/validate.ts';

/**
 * The stories of `--against`, to compare others with, without findings of their own. Leaves out the
 * files being checked, even if it is their version in Git's index that is checked.
 */
export async function readArchive(
  inputs: Inputs,
  setup: ValidateSetup,
  checked: readonly string[],
): Promise<Iterable<Checked>> {
  const own = new Set(checked.map(fileIdentity));
  const task = { name: 'validate', setup: { ...setup, onlyFacts: true } } as const;
  const outcomes = await inputs.outcomes(task, others(inputs.find(), own));
  return resultsOf(inputs.readable(outcomes));
}

function* others(found: Iterable<Found>, own: ReadonlySet<string | null>): Generator<Found> {
  for (const next of found) {
    if (next.kind === 'problem' || !own.has(fileIdentity(next.path))) yield next;
  }
}
