import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import type { RuleName } from '../rules.ts';
import { withoutCovered } from './edits.ts';
import { factGatherer, type StoryFacts } from './facts.ts';
import { byPlace, type Finding, withoutFix } from './finding.ts';
import { guardFixes } from './guard.ts';
import { LimitedFindings, NONE_SKIPPED, type Skipped } from './limited-findings.ts';
import type { Active, Plan } from './plan.ts';
import type { CheckedFile, Context, Problem, Rule } from './rule.ts';
import { storyFinder } from './story-at.ts';
import { suspectsIn } from './suspects.ts';

/** The stories of a text, with the findings of the chosen ones. */
export interface CheckedText {
  /** The number of chosen stories. */
  readonly stories: number;
  /** In text order. */
  readonly findings: readonly Finding[];
  /** Of all stories; empty if no rule compares stories. */
  readonly facts: readonly StoryFacts[];
}

interface CheckOptions {
  readonly skipped?: Skipped;
  /** The stories of the file, if it has been parsed already. */
  readonly articles?: readonly Article[];
}

/**
 * Parses a file and checks the stories that `keeps` selects, with all rules except those that need
 * all files (see `concludeRules`). Findings that concern the whole file count unless no story is
 * selected. Each story is read once, because the stories of a large file are not kept.
 */
export function checkText(
  file: CheckedFile,
  plan: Plan,
  keeps: (article: Article) => boolean = () => true,
  { skipped = NONE_SKIPPED, articles = parseStories(file.text) }: CheckOptions = {},
): CheckedText {
  const chosen: Article[] = [];
  const facts: StoryFacts[] = [];
  const gather = plan.needs.size === 0 ? null : factGatherer(file.text, plan.needs);
  const found = new LimitedFindings(skipped);
  const context = contextOf(file, articles, plan);
  for (const article of articles) {
    const isChosen = keeps(article);
    if (isChosen) {
      chosen.push(article);
      checkStory(article, context, plan, found);
    }
    if (gather !== null) facts.push(gather(article, isChosen));
  }
  const ofStories = found.kept.length;
  if (chosen.length > 0) {
    const isChosen = chosen.length === articles.length ? () => true : insideOf(chosen);
    findInText(file, articles, isChosen, plan, found);
  }
  // Only text findings are filtered: a character belongs to one problem, but a paragraph to be
  // deleted may have others.
  const ofText = withoutCovered(found.kept.slice(ofStories));
  const kept = [...found.kept.slice(0, ofStories), ...ofText].sort(byPlace);
  const findings = withSafeFixes(file, articles, found.withMore(kept));
  return { stories: chosen.length, findings, facts };
}

/** Makes sure that safe fixes are safe. A file that cannot be written back without loss has none. */
const withSafeFixes = (
  { text, invalidAt }: CheckedFile,
  articles: readonly Article[],
  findings: readonly Finding[],
): readonly Finding[] =>
  invalidAt === null ? guardFixes(text, articles, findings) : findings.map(withoutFix);

/**
 * The rules that may have findings in a file, and all that do. Much faster than `checkText`, because
 * no fix is tried out.
 */
export function rulesWithFindings(
  file: CheckedFile,
  articles: readonly Article[],
  plan: Plan,
): ReadonlySet<RuleName> {
  const names = new Set<RuleName>();
  const collector: Collector = { add: ({ rule }) => names.add(rule.name) };
  const context = contextOf(file, articles, plan);
  for (const article of articles) checkStory(article, context, plan, collector);
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

function contextOf(
  file: CheckedFile,
  { length }: readonly Article[],
  { now, house }: Plan,
): Context {
  return { file, stories: length, now, house };
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

function findInText(
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
  const storyAt = storyFinder(stories);
  return (offset) => {
    const story = storyAt(offset);
    return story !== undefined && story.start <= offset && offset < story.end;
  };
}
