import { CATEGORIES, RULE_NAMES, RULES, type RuleName } from '../rules.ts';
import type { Category, Severity } from './rule.ts';

/** The severity of a rule's findings; `off` disables the rule. */
export type Level = Severity | 'off';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
export const LEVELS: readonly Level[] = [...SEVERITIES, 'off'];

/** Selects rules: one by name, a category, the default rules, or all. */
export type Selector = RuleName | Category | 'default' | 'all';

/** The rule settings from one source, such as a configuration or the command line. */
export interface Choice {
  /** Runs only these rules; null to keep the previous selection. */
  readonly select: readonly Selector[] | null;
  /** Disables these rules, regardless of the other settings here. */
  readonly ignore: readonly Selector[];
  /** Levels of individual rules. Any level other than `off` enables the rule. */
  readonly severity: ReadonlyMap<RuleName, Level>;
  /** Limits of rules that differ from the default. */
  readonly limits: ReadonlyMap<RuleName, number>;
}

/** All selectors, from general to specific. */
export const SELECTORS: readonly string[] = ['all', 'default', ...CATEGORIES, ...RULE_NAMES];

const KNOWN: ReadonlySet<string> = new Set(SELECTORS);
export const isSelector = (name: string): name is Selector => KNOWN.has(name);

type ListedRule = (typeof RULES)[number];

/**
 * A category selects only its default rules; the others have to be selected by name or with `all`.
 */
const isSelected = (
  { name, category, enabledByDefault }: ListedRule,
  by: readonly Selector[],
): boolean =>
  by.includes('all') ||
  by.includes(name) ||
  (enabledByDefault && (by.includes('default') || by.includes(category)));

function rulesThat(holds: (rule: ListedRule) => boolean): RuleName[] {
  return RULES.filter(holds).map(({ name }) => name);
}

/**
 * The rules to run, with their severities. Starts from the default rules and applies each choice to
 * the result of those before it.
 */
export function chooseRules(choices: readonly Choice[]): ReadonlyMap<RuleName, Severity> {
  let running = new Set(rulesThat((rule) => rule.enabledByDefault));
  const severities = new Map<RuleName, Severity>(RULES.map((rule) => [rule.name, rule.severity]));
  for (const { select, ignore, severity } of choices) {
    if (select !== null) {
      running = new Set(rulesThat((rule) => rule.kind === 'input' || isSelected(rule, select)));
    }
    for (const [rule, level] of severity) {
      if (level === 'off') running.delete(rule);
      else {
        severities.set(rule, level);
        running.add(rule);
      }
    }
    const isIgnored = (rule: ListedRule): boolean =>
      isSelected(rule, ignore) || ignore.includes(rule.category);
    for (const rule of rulesThat(isIgnored)) running.delete(rule);
  }
  return new Map([...severities].filter(([rule]) => running.has(rule)));
}

/** The limits that are set. If several choices set one, the last counts. */
export const chooseLimits = (choices: readonly Choice[]): ReadonlyMap<RuleName, number> =>
  new Map(choices.flatMap(({ limits }) => [...limits]));

/** Whether a severity is `level` or above. */
export const isAtLeast = (severity: Severity, level: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
