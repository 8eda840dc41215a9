import type { Rule } from '../../rules/engine/rule.ts';

/** Columns of the list of rules. */
export const RULE_COLUMNS = ['rule', 'level', 'fix', 'finds'] as const;

/** What the columns hold for a rule. */
export function ruleRow(rule: Rule): string[] {
  return [rule.name, usualLevel(rule), rule.fix ?? '-', rule.summary];
}

/** The level that a rule has where nothing else is said. */
export const usualLevel = ({ enabledByDefault, severity }: Rule): string =>
  enabledByDefault ? severity : 'off';

/** A rule as JSON has it. */
export function ruleObject(rule: Rule): object {
  const { name, category, severity, enabledByDefault, summary, why, help, bad, good, fix } = rule;
  return { name, category, severity, enabledByDefault, summary, why, help, bad, good, fix };
}
