import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import { applyEdits, type Edited } from './edits.ts';
import { type Finding, type LocatedFinding, locateFindings } from './finding.ts';
import type { Plan } from './plan.ts';
import type { CheckedFile, FixKind } from './rule.ts';
import { runRules } from './run.ts';

/** Fixes that make room for others are followed so often; nested faults deeper than that stay. */
const MOST_PASSES = 100;

export interface Fixed {
  readonly text: string;
  /** What was fixed; offsets are those of the text at that moment. */
  readonly fixed: readonly LocatedFinding[];
}

/** A text's stories, and what there is to say about those that are to be kept. */
export interface CheckedText {
  readonly articles: readonly Article[];
  readonly chosen: readonly Article[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export interface FixedText extends Fixed {
  readonly before: CheckedText;
  readonly after: CheckedText;
}

/** Checks the stories of a file that are to be kept. */
export function checkText(
  file: CheckedFile,
  plan: Plan,
  keeps: (article: Article) => boolean,
): CheckedText {
  const articles = parseStories(file.text);
  const chosen = articles.filter(keeps);
  return { articles, chosen, findings: runRules(file, articles, plan, chosen) };
}

/**
 * Fixes a text until nothing is left to fix: the safe fixes, or all. Text with invalid bytes stays
 * as it is, since it cannot be written back without loss. Only stories that are to be kept are
 * fixed, asked again after each change.
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
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edited = applyNext(text, after.findings, allowed);
    if (edited.text === text) break;
    for (const finding of locateFindings(text, edited.made)) fixed.push(finding);
    text = edited.text;
    after = checkText({ ...file, text }, plan, keeps);
  }
  return { text, fixed, before, after };
}

/** Makes the safe fixes, or all where no safe one is left. */
function applyNext(text: string, findings: readonly Finding[], allowed: FixKind): Edited {
  const safe = findings.filter(({ fix }) => fix === 'safe');
  return applyEdits(text, safe.length === 0 && allowed === 'unsafe' ? findings : safe);
}
