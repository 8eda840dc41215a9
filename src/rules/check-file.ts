import { parseStories } from '../article/parse.ts';
import { gatherFacts, type StoryFacts } from './facts.ts';
import { type LocatedFinding, locateFindings } from './locate.ts';
import type { Plan } from './plan.ts';
import type { CheckedFile } from './rule.ts';
import { runRules } from './run.ts';

/** All that is kept of a file once its text is gone: plain values, fit to be sent between threads. */
export interface Checked {
  readonly path: string;
  readonly stories: number;
  /** In the order of the text. */
  readonly findings: readonly LocatedFinding[];
  /** For `concludeRules`. */
  readonly facts: readonly StoryFacts[];
}

/** Parses and checks one file. */
export function checkFile(file: CheckedFile, plan: Plan): Checked {
  const articles = parseStories(file.text);
  return {
    path: file.path,
    stories: articles.length,
    findings: locateFindings(file.text, runRules(file, articles, plan)),
    facts: gatherFacts(file.path, articles, plan),
  };
}
