import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import { applyEdits, type Edited } from './edits.ts';
import type { Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import type { CheckedFile, FixKind } from './rule.ts';
import { runRules } from './run.ts';

/** Fixes that make room for others are followed so often; nested faults deeper than that stay. */
const MOST_PASSES = 100;
/** How often a set of fixes that changes a word is halved to find the one that does. */
const MOST_HALVINGS = 6;

export interface Fixed {
  readonly text: string;
  /** What was fixed; offsets are those of the text at that moment. */
  readonly fixed: readonly Finding[];
}

/**
 * Fixes a text until nothing is left to fix: the safe fixes, or all. A safe fix that would change
 * a word of a headline or body after all is not made. Text with invalid bytes stays as it is,
 * since it cannot be written back without loss. Only stories that are to be kept are fixed, asked
 * again after each change.
 */
export function fixText(
  file: CheckedFile,
  plan: Plan,
  allowed: FixKind,
  keeps: (article: Article) => boolean = () => true,
): Fixed {
  const fixed: Finding[] = [];
  if (file.invalidAt !== null) return { text: file.text, fixed };
  let { text } = file;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const articles = parseStories(text);
    const found = runRules({ ...file, text }, articles, plan, articles.filter(keeps));
    const fixable = found.filter(({ fix }) => fix !== null);
    const safe = fixable.filter(({ fix }) => fix === 'safe');
    let edited = applySafely(text, wordsOf(articles), safe, MOST_HALVINGS);
    if (edited.text === text && allowed === 'unsafe') edited = applyEdits(text, fixable);
    if (edited.text === text) break;
    for (const finding of edited.made) fixed.push(finding);
    text = edited.text;
  }
  return { text, fixed };
}

/** Makes those edits that, all together, leave the words as they are. */
function applySafely(
  text: string,
  words: string,
  findings: readonly Finding[],
  halvings: number,
): Edited {
  if (findings.length === 0) return { text, made: [] };
  const edited = applyEdits(text, findings);
  if (wordsOf(parseStories(edited.text)) === words) return edited;
  if (findings.length === 1 || halvings === 0) return { text, made: [] };
  const middle = findings.length >> 1;
  // The other half is for the next pass.
  const first = applySafely(text, words, findings.slice(0, middle), halvings - 1);
  if (first.made.length > 0) return first;
  return applySafely(text, words, findings.slice(middle), halvings - 1);
}

/** The words of all headlines and bodies, told from each other. */
function wordsOf(articles: readonly Article[]): string {
  return articles
    .flatMap(({ headline, body }) => [headline, body])
    .map((part) => part?.match(/[\p{L}\p{N}\p{M}]+/gu)?.join(' ') ?? '')
    .join('\n');
}
