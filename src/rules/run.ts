import type { Article } from '../article/article.ts';
import { byPlace, type Finding } from './finding.ts';
import type { Active, Plan } from './plan.ts';
import type { CheckedFile, Context, Problem, Rule } from './rule.ts';
import type { RuleName } from './rules.ts';
import { suspectsIn } from './suspects.ts';
import { visible } from './visible.ts';

/** What the rules find in one file, in the order of the text; what takes all files is `conclude`'s. */
export function runRules(file: CheckedFile, articles: readonly Article[], plan: Plan): Finding[] {
  const findings: Finding[] = [];
  const context: Context = { file, stories: articles.length, now: plan.now };
  for (const article of articles) checkStory(article, context, plan, findings);
  checkText(file, articles, plan, findings);
  return findings.length > 1 ? findings.sort(byPlace) : findings;
}

function checkStory(article: Article, context: Context, plan: Plan, findings: Finding[]): void {
  for (const diagnostic of article.diagnostics) {
    const active = plan.diagnostics.get(diagnostic.code);
    if (active === undefined) continue;
    const { check } = active.rule;
    const problem = check === undefined ? diagnostic : check(diagnostic, article);
    if (problem !== null) findings.push(found(active, problem));
  }
  for (const active of plan.story) {
    for (const problem of active.rule.check(article, context))
      findings.push(found(active, problem));
  }
}

function checkText(
  file: CheckedFile,
  articles: readonly Article[],
  plan: Plan,
  findings: Finding[],
): void {
  if (plan.text.length === 0) return;
  const suspects = suspectsIn(file.text);
  for (const active of plan.text) {
    const { suspect, check } = active.rule;
    if (suspect !== null && (suspects & suspect.bit) === 0) continue;
    for (const problem of check(file, articles)) findings.push(found(active, problem));
  }
}

function found(active: Active<Rule<RuleName>>, problem: Problem): Finding {
  const { rule, severity } = active;
  const { start, end, edits = null } = problem;
  const fix = edits === null ? null : (problem.fix ?? rule.fix);
  const message = visible(problem.message);
  return { rule: rule.name, severity, start, end, message, edits, fix, related: null };
}
