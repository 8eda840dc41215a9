import { parseStories } from '../../src/article/parse.ts';
import { concludeRules } from '../../src/rules/engine/conclude.ts';
import { FactTable } from '../../src/rules/engine/fact-table.ts';
import { gatherFacts } from '../../src/rules/engine/facts.ts';
import { byPlace, type Finding } from '../../src/rules/engine/finding.ts';
import { type Plan, planRules } from '../../src/rules/engine/plan.ts';
import type { CheckedFile } from '../../src/rules/engine/rule.ts';
import { runRules } from '../../src/rules/engine/run.ts';
import { RULES, type RuleName } from '../../src/rules/rules.ts';
import { NOW } from './fixture.ts';

export const utf8File = (text: string, path = 'story.txt'): CheckedFile => ({
  path,
  text,
  encoding: 'utf-8',
  encodingCertain: true,
  invalidAt: null,
});

export const planOf = (...names: readonly RuleName[]): Plan =>
  planRules({ severities: new Map(names.map((name) => [name, 'error'])), now: NOW });

export const planOfAll = (): Plan => planOf(...RULES.map(({ name }) => name));

/** The findings of files checked together, by file. */
export function check(files: readonly CheckedFile[], plan: Plan): Finding[][] {
  const stories = files.map((file) => parseStories(file.text));
  const facts = new FactTable();
  for (const [index, { path }] of files.entries()) {
    facts.addFile(path, gatherFacts(stories[index] ?? [], plan.needs));
  }
  const concluded = [...concludeRules(facts, () => plan)];
  return files.map((file, index) => {
    const later = concluded.filter(({ path }) => path === file.path);
    return [...runRules(file, stories[index] ?? [], plan), ...later].sort(byPlace);
  });
}
