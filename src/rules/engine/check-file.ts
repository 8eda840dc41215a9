import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import { gatherFacts, type StoryFacts } from './facts.ts';
import { type LocatedFinding, locateFindings } from './finding.ts';
import type { Plan } from './plan.ts';
import type { CheckedFile } from './rule.ts';
import { runRules } from './run.ts';

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
  const articles = parseStories(file.text);
  const chosen = articles.filter(keeps);
  return {
    path: file.path,
    stories: chosen.length,
    findings: locateFindings(file.text, runRules(file, articles, plan, chosen)),
    facts: gatherFacts(articles, plan.needs, chosen),
  };
}
