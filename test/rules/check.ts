import { concludeRules } from '../../src/rules/engine/conclude.ts';
import { FactTable } from '../../src/rules/engine/fact-table.ts';
import { byPlace, type Finding } from '../../src/rules/engine/finding.ts';
import { type Plan, planRules } from '../../src/rules/engine/plan.ts';
import type { CheckedFile } from '../../src/rules/engine/rule.ts';
import { checkText } from '../../src/rules/engine/run.ts';
import { RULES, type RuleName } from '../../src/rules/rules.ts';
import { HOUSE, NOW } from './fixture.ts';

export const utf8File = (text: string, path = 'story.txt'): CheckedFile => ({
  path,
  text,
  encoding: 'utf-8',
  encodingCertain: true,
  invalidAt: null,
});

export const planOf = (...names: readonly RuleName[]): Plan =>
  planRules({
    severities: new Map(names.map((name) => [name, 'error'])),
    house: HOUSE,
    now: NOW,
  });

export const planOfAll = (): Plan => planOf(...RULES.map(({ name }) => name));

/** The findings of files checked together, by file. */
export function check(files: readonly CheckedFile[], plan: Plan): Finding[][] {
  const facts = new FactTable();
  const checked = files.map((file) => {
    const result = checkText(file, plan);
    facts.addFile(file.path, result.facts);
    return result;
  });
  const concluded = [...concludeRules(facts, () => plan)];
  return files.map((file, index) => {
    const later = concluded.filter(({ path }) => path === file.path);
    return [...(checked[index]?.findings ?? []), ...later].sort(byPlace);
  });
}
