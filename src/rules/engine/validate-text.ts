import { parseStories } from '../../article/parse.ts';
import type { RuleName } from '../rules.ts';
import { type LocatedFinding, locateFindings } from './finding.ts';
import { type Fixed, fixText } from './fix.ts';
import { defaultSeverities, type Plan, planRules } from './plan.ts';
import type { CheckedFile, FixKind, Severity } from './rule.ts';
import { runRules } from './run.ts';

export interface ValidateOptions {
  /** What messages call the text; `-` unless said. */
  readonly path?: string;
  /** The rules to run and their severities; those that are on by default unless said. */
  readonly severities?: ReadonlyMap<RuleName, Severity>;
  /** The present, in milliseconds since 1970 UTC, to find stories of the future; null: none are. */
  readonly now?: number | null;
}

/**
 * What is wrong with the stories of a text, in the order of the text. The rules that compare
 * stories with one another (`id-duplicate` and its like) need a whole corpus and do not run.
 */
export function validateText(text: string, options: ValidateOptions = {}): LocatedFinding[] {
  const findings = runRules(fileOf(text, options), parseStories(text), planOf(options));
  return locateFindings(text, findings);
}

/** The text with what can be mended mended, and what was: safe fixes change no word of a story. */
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
