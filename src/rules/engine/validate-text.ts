import type { RuleName } from '../rules.ts';
import { type LocatedFinding, locateFindings } from './finding.ts';
import { type Fixed, fixText as fixFile } from './fix.ts';
import { type HouseStyle, NO_HOUSE_STYLE } from './house.ts';
import { defaultSeverities, type Plan, planRules } from './plan.ts';
import type { CheckedFile, FixKind, Severity } from './rule.ts';
import { checkText } from './run.ts';

/** How a text is validated. */
export interface ValidateOptions {
  /** File name of the text. Default: `-`. */
  readonly path?: string;
  /** Rules to run, with their severities. Default: `defaultSeverities()`. */
  readonly severities?: ReadonlyMap<RuleName, Severity>;
  /**
   * Limits of rules, where they differ from the usual ones: `new Map([['headline-length', 80]])`. The
   * member `limit` of a rule says what its limit means and which values make sense.
   */
  readonly limits?: ReadonlyMap<RuleName, number>;
  /** House style: agencies that datelines may name, and preferred spellings. Default: none. */
  readonly house?: Partial<HouseStyle>;
  /** Current time, in milliseconds since 1970 UTC, for `timestamp-future`; null to skip it. Default: now. */
  readonly now?: number | null;
}

/**
 * Problems of the stories of a text, in the order of the text. Rules that compare stories with each
 * other (category `corpus`) need all files and do not run. Never throws.
 */
export function validateText(text: string, options: ValidateOptions = {}): LocatedFinding[] {
  const { findings } = checkText(fileOf(text, options), planOf(options));
  return locateFindings(text, findings);
}

/**
 * Fixes a text: makes the safe fixes, or with `unsafe` all fixes. Safe fixes change no word of a headline
 * or body. Never throws.
 */
export function fixText(text: string, allowed: FixKind, options: ValidateOptions = {}): Fixed {
  const { text: written, fixed } = fixFile(fileOf(text, options), planOf(options), allowed);
  return { text: written, fixed };
}

function fileOf(text: string, { path = '-' }: ValidateOptions): CheckedFile {
  return { path, text, encoding: 'utf-8', encodingCertain: true, invalidAt: null };
}

function planOf({
  severities = defaultSeverities(),
  limits = new Map(),
  house = {},
  now = Date.now(),
}: ValidateOptions): Plan {
  return planRules({ severities, limits, house: { ...NO_HOUSE_STYLE, ...house }, now });
}
