import { dirname, resolve } from 'node:path';
import type { ValidateFlags } from '../declare/validate.ts';
import { type Baseline, KnownBaseline, NewBaseline } from './baseline.ts';
import { readBaseline, writeBaseline } from './baseline-file.ts';
import { writeWhole } from './write-whole.ts';

/** A baseline with what is to be done once all is known. */
export interface OpenBaseline extends Baseline {
  save(): void;
}

/** What `--baseline` or `--write-baseline` asks for; null without them. */
export function openBaseline(flags: ValidateFlags): OpenBaseline | null {
  const { baseline, writeBaseline: target } = flags;
  if (baseline !== undefined) {
    const known = new KnownBaseline(readBaseline(baseline), dirname(resolve(baseline)));
    return { knows: (path, finding) => known.knows(path, finding), save() {} };
  }
  if (target === undefined) return null;
  const fresh = new NewBaseline(dirname(resolve(target)));
  return {
    knows: (path, finding) => fresh.knows(path, finding),
    save: () => writeWhole(target, writeBaseline(fresh.known)),
  };
}
