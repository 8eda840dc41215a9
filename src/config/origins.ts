import { type Choice, chooseLimits, chooseRules, type Level } from '../rules/engine/choose.ts';
import { RULES, type RuleName, ruleNamed } from '../rules/rules.ts';
import type { RuleSource } from './plans.ts';

/** What holds for a rule, and what says so. */
export interface RuleOrigin {
  readonly rule: RuleName;
  readonly level: Level;
  /** Null for a rule that has none. */
  readonly limit: { readonly name: string; readonly value: number } | null;
  /** The last source that has a say about the rule; null: the rule itself, by default. */
  readonly source: RuleSource | null;
}

/** What holds for each rule by sources that each outweigh those before them. */
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

/** Whether a choice speaks of one rule by its name, even if that changes nothing. */
const names = ({ select, ignore, severity }: Choice, rule: RuleName): boolean =>
  severity.has(rule) || ignore.includes(rule) || select?.includes(rule) === true;
