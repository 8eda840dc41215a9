import type { Article } from '../article/article.ts';
import { parseStories } from '../article/parse.ts';
import { applyEdits } from './edits.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import type { CheckedFile, FixKind } from './rule.ts';
import { runRules } from './run.ts';

/** Fixes that make room for others are followed so often; nested faults deeper than that stay. */
const MOST_PASSES = 100;

export interface Fixed {
  readonly text: string;
  /** What was fixed; offsets are those of the text at that moment. */
  readonly fixed: readonly Finding[];
}

/** A text after its fixes, and what there is to say about it then. */
export interface FixedText extends Fixed {
  readonly articles: readonly Article[];
  /** Those that are to be kept. */
  readonly chosen: readonly Article[];
  /** In the chosen stories, in the order of the text. */
  readonly findings: readonly Finding[];
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
  const fixed: Finding[] = [];
  let { text } = file;
  for (let passes = 0; ; passes++) {
    const articles = parseStories(text);
    const chosen = articles.filter(keeps);
    const findings = runRules({ ...file, text }, articles, plan, chosen);
    const next = passes < MOST_PASSES ? applyNext(text, findings, allowed) : null;
    if (next === null) return { text, fixed, articles, chosen, findings };
    for (const finding of next.made) fixed.push(finding);
    text = next.text;
  }
}

/** Makes the safe fixes, or all where no safe one is left; null when there is nothing to make. */
function applyNext(
  text: string,
  findings: readonly Finding[],
  allowed: FixKind,
): ReturnType<typeof applyEdits> | null {
  const safe = findings.filter(({ fix }) => fix === 'safe');
  const next = safe.length === 0 && allowed === 'unsafe' ? findings : safe;
  const edited = applyEdits(text, next);
  return edited.text === text ? null : edited;
}
