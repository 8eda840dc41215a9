import type { Article } from '../../article/article.ts';
import { applyEdits, type Edited } from './edits.ts';
import { type Finding, type LocatedFinding, locateFindings } from './finding.ts';
import { MAX_FINDINGS, NONE_SKIPPED, type Skipped } from './limited-findings.ts';
import type { Plan } from './plan.ts';
import type { CheckedFile, FixKind } from './rule.ts';
import { type CheckedText, checkText } from './run.ts';

/**
 * The limit on passes, since one fix can make another possible. Problems nested deeper are not
 * fixed.
 */
const MAX_PASSES = 100;

/** A text after fixing, and what was fixed. */
export interface Fixed {
  /** The fixed text; the same string if nothing was fixed. */
  readonly text: string;
  /** Problems that were fixed, in the order of fixing. Their offsets refer to the text at that moment. */
  readonly fixed: readonly LocatedFinding[];
}

export interface FixedText extends Fixed {
  readonly before: CheckedText;
  readonly after: CheckedText;
}

/**
 * Applies fixes until none is left. Text with invalid bytes is not changed, because it could not be
 * written back without loss. Only stories that `keeps` selects are fixed; it is called again after
 * each pass.
 */
export function fixText(
  file: CheckedFile,
  plan: Plan,
  allowed: FixKind,
  keeps: (article: Article) => boolean = () => true,
): FixedText {
  const fixed: LocatedFinding[] = [];
  const before = checkText(file, plan, keeps);
  let after = before;
  let { text } = file;
  let skipped = NONE_SKIPPED;
  let isLast = false;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const edited = applyNext(text, after.findings, allowed);
    // A file without anything visible is not read, so what is left of it stays as it is.
    if (!/\S/.test(edited.text)) break;
    if (edited.text === text) {
      if (isLast) break;
      const next = withUnlisted(skipped, after.findings);
      if (next === NONE_SKIPPED && skipped === NONE_SKIPPED) break;
      isLast = next === NONE_SKIPPED;
      skipped = next;
    } else isLast = false;
    for (const finding of locateFindings(text, edited.made)) fixed.push(finding);
    text = edited.text;
    after = checkText({ ...file, text }, plan, keeps, { skipped });
  }
  if (skipped !== NONE_SKIPPED) after = checkText({ ...file, text }, plan, keeps);
  return { text, fixed, before, after };
}

/**
 * Passes over the listed findings too where a rule has more; over none if there is no such rule.
 */
function withUnlisted(skipped: Skipped, findings: readonly Finding[]): Skipped {
  const full = findings.filter(({ more = 0 }) => more > 0).map(({ rule }) => rule);
  if (full.length === 0) return NONE_SKIPPED;
  return new Map([
    ...skipped,
    ...full.map((rule) => [rule, (skipped.get(rule) ?? 0) + MAX_FINDINGS] as const),
  ]);
}

/** Applies the safe fixes, or, once there are none, all that are allowed. */
function applyNext(text: string, findings: readonly Finding[], allowed: FixKind): Edited {
  const safe = findings.filter(({ fix }) => fix === 'safe');
  return applyEdits(text, safe.length === 0 && allowed === 'unsafe' ? findings : safe);
}
