import { CATEGORIES, RULES, type RuleName } from '../rules.ts';
import type { Category, Severity } from './rule.ts';

/** How grave a rule's findings are; `off` leaves the rule out. */
export type Level = Severity | 'off';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
export const LEVELS: readonly Level[] = [...SEVERITIES, 'off'];

/** Names rules: one by its name, those of a category, those that run by default, or all. */
export type Selector = RuleName | Category | 'default' | 'all';

/** What one place has to say about the rules to run. */
export interface Choice {
  /** Only these rules run; null: those that ran before. */
  readonly select: readonly Selector[] | null;
  /** These do not run, whatever else is said here. */
  readonly ignore: readonly Selector[];
  /** Levels of single rules. A rule with a level other than `off` runs. */
  readonly severity: ReadonlyMap<RuleName, Level>;
}

/** All selectors, the wide ones first. */
export const SELECTORS: readonly string[] = [
  'all',
  'default',
  ...CATEGORIES,
  ...RULES.map(({ name }) => name),
];

const KNOWN: ReadonlySet<string> = new Set(SELECTORS);
export const isSelector = (name: string): name is Selector => KNOWN.has(name);

type ListedRule = (typeof RULES)[number];

/** A category selects its rules that run by default; the others are asked for by name. */
const isSelected = (
  { name, category, enabledByDefault }: ListedRule,
  by: readonly Selector[],
): boolean =>
  by.includes('all') ||
  by.includes(name) ||
  (enabledByDefault && (by.includes('default') || by.includes(category)));

const isIgnored = (rule: ListedRule, by: readonly Selector[]): boolean =>
  isSelected(rule, by) || by.includes(rule.category);

function rulesThat(holds: (rule: ListedRule) => boolean): RuleName[] {
  return RULES.filter(holds).map(({ name }) => name);
}

/**
 * The rules to run with their severities. It begins with those that run by default; each choice
 * changes what the ones before it left.
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
    for (const rule of rulesThat((rule) => isIgnored(rule, ignore))) running.delete(rule);
  }
  return new Map([...severities].filter(([rule]) => running.has(rule)));
}

/** Whether a finding is at least so grave. */
export const isAtLeast = (severity: Severity, level: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
