import type { Summary } from '../../src/output/findings/reporter.ts';
import { checkFile } from '../../src/rules/engine/check-file.ts';
import type { LocatedFinding } from '../../src/rules/engine/finding.ts';
import { defaultSeverities, planRules } from '../../src/rules/engine/plan.ts';
import { utf8File } from '../rules/check.ts';
import { NOW } from '../rules/fixture.ts';

/** The findings of the default rules in a text. */
export function checkText(path: string, text: string): readonly LocatedFinding[] {
  const plan = planRules({ severities: defaultSeverities(), now: NOW });
  return checkFile(utf8File(text, path), plan).findings;
}

/** The summary of a run that found nothing. */
export const SUMMARY: Summary = {
  files: 2,
  stories: 3,
  faulty: 0,
  counts: { error: 0, warning: 0, info: 0 },
  hidden: 0,
  safe: 0,
  unsafe: 0,
  fixed: 0,
  known: 0,
  unread: 0,
};
