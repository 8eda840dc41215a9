import { type Choice, chooseLimits, chooseRules, type Level } from '../rules/engine/choose.ts';
import { RULES, type RuleName, ruleNamed } from '../rules/rules.ts';
import type { RuleSource } from './plans.ts';

/** The settings of a rule, and where they come from. */
export interface RuleOrigin {
  readonly rule: RuleName;
  readonly level: Level;
  /** Null for a rule without a limit. */
  readonly limit: { readonly name: string; readonly value: number } | null;
  /** The last source that sets the rule; null if none does. */
  readonly source: RuleSource | null;
}

/** The settings of each rule. Each source overrides those before it. */
export function ruleOrigins(sources: readonly RuleSource[]): RuleOrigin[] {
  const choices = sources.map(({ choice }) => choice);
  const steps = choices.map((_, index) => chooseRules(choices.slice(0, index + 1)));
  const usual = chooseRules([]);
  const limits = chooseLimits(choices);
  return RULES.map(({ name }) => {
    const { limit } = ruleNamed(name);
    const last = sources.findLastIndex(({ choice }, index) => {
      const before = (index === 0 ? usual : steps[index - 1])?.get(name);
      return steps[index]?.get(name) !== before || names(choice, name);
    });
    return {
      rule: name,
      level: (steps.at(-1) ?? usual).get(name) ?? 'off',
      limit:
        limit === undefined ? null : { name: limit.name, value: limits.get(name) ?? limit.usual },
      source: sources[last] ?? null,
    };
  });
}

/** Whether a choice names the rule, even if that changes nothing. */
const names = ({ select, ignore, severity }: Choice, rule: RuleName): boolean =>
  severity.has(rule) || ignore.includes(rule) || select?.includes(rule) === true;
