import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import { gatherFacts, type StoryFacts } from './facts.ts';
import { type LocatedFinding, locateFindings } from './finding.ts';
import { type CheckedText, checkText } from './fix.ts';
import type { Plan } from './plan.ts';
import type { CheckedFile } from './rule.ts';

/** All that is kept of a file once its text is gone: plain values, fit to be sent between threads. */
export interface Checked {
  readonly path: string;
  /** How many were checked. */
  readonly stories: number;
  /** In the order of the text. */
  readonly findings: readonly LocatedFinding[];
  /** For a FactTable. */
  readonly facts: readonly StoryFacts[];
}

/** Parses one file, and checks its stories or those that are to be kept. */
export function checkFile(
  file: CheckedFile,
  plan: Plan,
  keeps: (article: Article) => boolean = () => true,
): Checked {
  return checkedOf(file, checkText(file, plan, keeps), plan);
}

/** What is kept of a file that was checked. */
export function checkedOf(
  { path, text }: CheckedFile,
  { articles, chosen, findings }: CheckedText,
  plan: Plan,
): Checked {
  return {
    path,
    stories: chosen.length,
    findings: locateFindings(text, findings),
    facts: gatherFacts(articles, plan.needs, chosen),
  };
}

/** A file to compare others with, of which itself nothing is said. */
export function factsOf({ path, text }: CheckedFile, plan: Plan): Checked {
  const facts = gatherFacts(parseStories(text), plan.needs, []);
  return { path, stories: 0, findings: [], facts };
}
