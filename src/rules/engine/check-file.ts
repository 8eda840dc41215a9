import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import type { FactRow } from './fact-table.ts';
import { gatherFacts, type StoryFacts } from './facts.ts';
import { type LocatedFinding, locateFindings } from './finding.ts';
import type { Plan } from './plan.ts';
import type { CheckedFile } from './rule.ts';
import { type CheckedText, checkText } from './run.ts';

/**
 * The result of checking a file, without its text. Plain data, so that it can be sent between
 * threads.
 */
export interface Checked {
  readonly path: string;
  /** The number of stories that were checked. */
  readonly stories: number;
  /** In text order. */
  readonly findings: readonly LocatedFinding[];
  /** The input for a `FactTable`. */
  readonly facts: readonly StoryFacts[];
}

/** Files without findings that an index knows. */
export interface CheckedRows {
  readonly rows: readonly FactRow[];
}

/**
 * Checks all stories of a file, or those that `keeps` selects. `articles` are its stories if they
 * have been parsed already.
 */
export function checkFile(
  file: CheckedFile,
  plan: Plan,
  keeps: (article: Article) => boolean = () => true,
  articles: readonly Article[] = parseStories(file.text),
): Checked {
  return checkedOf(file, checkText(file, plan, keeps, { articles }));
}

/** The result for a file that has been checked. */
export function checkedOf(
  { path, text }: CheckedFile,
  { stories, findings, facts }: CheckedText,
): Checked {
  return { path, stories, findings: locateFindings(text, findings), facts };
}

/** The facts of a file that others are compared with, without findings of its own. */
export function factsOf({ path, text }: CheckedFile, plan: Plan): Checked {
  return { path, stories: 0, findings: [], facts: gatherFacts(text, plan.needs) };
}
