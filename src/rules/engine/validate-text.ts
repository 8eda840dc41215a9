import { parseStories } from '../../article/parse.ts';
import type { RuleName } from '../rules.ts';
import { type LocatedFinding, locateFindings } from './finding.ts';
import { type Fixed, fixText } from './fix.ts';
import { defaultSeverities, type Plan, planRules } from './plan.ts';
import type { CheckedFile, FixKind, Severity } from './rule.ts';
import { runRules } from './run.ts';

export interface ValidateOptions {
  /** The name of the text in messages; defaults to `-`. */
  readonly path?: string;
  /** The rules to run, with their severities; defaults to the default rules. */
  readonly severities?: ReadonlyMap<RuleName, Severity>;
  /**
   * The current time in milliseconds since 1970 UTC, to detect stories in the future; null to skip
   * that check. Defaults to the system clock.
   */
  readonly now?: number | null;
}

/**
 * Checks the stories of a text and returns the findings in text order. Rules that compare stories
 * with each other, such as `id-duplicate`, need a whole corpus and do not run.
 */
export function validateText(text: string, options: ValidateOptions = {}): LocatedFinding[] {
  const findings = runRules(fileOf(text, options), parseStories(text), planOf(options));
  return locateFindings(text, findings);
}

/**
 * Fixes a text and returns it with the findings that were fixed. Safe fixes change no word of a
 * story.
 */
export function mendText(text: string, allowed: FixKind, options: ValidateOptions = {}): Fixed {
  const { text: written, fixed } = fixText(fileOf(text, options), planOf(options), allowed);
  return { text: written, fixed };
}

function fileOf(text: string, { path = '-' }: ValidateOptions): CheckedFile {
  return { path, text, encoding: 'utf-8', encodingCertain: true, invalidAt: null };
}

function planOf({ severities = defaultSeverities(), now = Date.now() }: ValidateOptions): Plan {
  return planRules({ severities, now });
}
