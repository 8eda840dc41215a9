import type { Article } from '../../article/article.ts';
import type { RuleName } from '../rules.ts';
import { withoutCovered } from './edits.ts';
import { byPlace, type Finding, withoutFix } from './finding.ts';
import { Found, NONE_SKIPPED, type Skipped } from './found.ts';
import { guardFixes } from './guard.ts';
import type { Active, Plan } from './plan.ts';
import type { CheckedFile, Context, Problem, Rule } from './rule.ts';
import { lastUpTo } from './sections.ts';
import { suspectsIn } from './suspects.ts';

/**
 * The findings in one file, in text order, except those that need all files (see `concludeRules`).
 * If only some stories are chosen, returns the findings in these and, unless none is chosen, those
 * that concern the whole file.
 */
export function runRules(
  file: CheckedFile,
  articles: readonly Article[],
  plan: Plan,
  chosen: readonly Article[] = articles,
  skipped: Skipped = NONE_SKIPPED,
): readonly Finding[] {
  if (chosen.length === 0) return [];
  const ofStories = new Found(skipped);
  checkStories(file, articles, plan, chosen, ofStories);
  const isChosen = chosen.length === articles.length ? () => true : insideOf(chosen);
  const ofText = new Found(skipped);
  checkText(file, articles, isChosen, plan, ofText);
  // Only text findings are filtered: a character belongs to one problem, but a paragraph to be
  // deleted may have others.
  const kept = [...ofStories.kept, ...withoutCovered(ofText.kept)].sort(byPlace);
  if (kept.length === 0) return kept;
  const findings = ofText.withMore(ofStories.withMore(kept));
  // The file cannot be written back without loss, so it is not fixed.
  if (file.invalidAt !== null) return findings.map(withoutFix);
  return guardFixes(file.text, articles, findings);
}

/**
 * The rules that may have findings in a file, and all that do. Much faster than `runRules`, because
 * no fix is tried out.
 */
export function rulesWithFindings(
  file: CheckedFile,
  articles: readonly Article[],
  plan: Plan,
): ReadonlySet<RuleName> {
  const names = new Set<RuleName>();
  checkStories(file, articles, plan, articles, { add: ({ rule }) => names.add(rule.name) });
  for (const { rule } of textRulesFor(file, plan)) {
    for (const _ of rule.check(file, articles)) {
      names.add(rule.name);
      break;
    }
  }
  return names;
}

/** What takes the problems of a file. */
interface Collector {
  add(active: Active<Rule<RuleName>>, problem: Problem): void;
}

function checkStories(
  file: CheckedFile,
  articles: readonly Article[],
  plan: Plan,
  chosen: readonly Article[],
  found: Collector,
): void {
  const context: Context = { file, stories: articles.length, now: plan.now, house: plan.house };
  for (const article of chosen) checkStory(article, context, plan, found);
}

function checkStory(article: Article, context: Context, plan: Plan, found: Collector): void {
  for (const diagnostic of article.diagnostics) {
    const active = plan.diagnostics.get(diagnostic.code);
    if (active === undefined) continue;
    const { check } = active.rule;
    const problem = check === undefined ? diagnostic : check(diagnostic, article, plan.house);
    if (problem !== null) found.add(active, problem);
  }
  for (const active of plan.story) {
    for (const problem of active.rule.check(article, context, active.limit)) {
      found.add(active, problem);
    }
  }
}

function checkText(
  file: CheckedFile,
  articles: readonly Article[],
  isChosen: (offset: number) => boolean,
  plan: Plan,
  found: Collector,
): void {
  for (const active of textRulesFor(file, plan)) {
    const { ofFile = false, check } = active.rule;
    for (const problem of check(file, articles)) {
      if (ofFile || isChosen(problem.start)) found.add(active, problem);
    }
  }
}

/** The text rules that can find something in the file. */
function textRulesFor({ text }: CheckedFile, plan: Plan): Plan['text'] {
  if (plan.text.length === 0) return plan.text;
  const suspects = suspectsIn(text);
  return plan.text.filter(
    ({ rule }) => rule.suspect === null || (suspects & rule.suspect.bit) !== 0,
  );
}

/** A test of whether an offset is inside one of the stories, which are in text order. */
function insideOf(stories: readonly Article[]): (offset: number) => boolean {
  const starts = stories.map(({ start }) => start);
  return (offset) => {
    const story = stories[lastUpTo(starts, offset)];
    return story !== undefined && story.start <= offset && offset < story.end;
  };
}
