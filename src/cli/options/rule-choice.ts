import { UsageError } from '../../errors.ts';
import { unknownRule, unknownValue } from '../../output/text/suggest.ts';
import {
  type Choice,
  isSelector,
  LEVELS,
  type Level,
  SELECTORS,
  type Selector,
} from '../../rules/engine/choose.ts';
import { isRuleName, RULES, type RuleName } from '../../rules/rules.ts';
import type { RuleFlags } from './rule-options.ts';

/** What the command line says about the rules to run. */
export function choiceOf(flags: RuleFlags): Choice {
  return {
    select: flags.select === undefined ? null : selectors('--select', flags.select),
    ignore: selectors('--ignore', flags.ignoreRules ?? []),
    severity: new Map(listed(flags.severity ?? []).map(parseSeverity)),
  };
}

/** The items of lists that are parted by commas. */
function listed(lists: readonly string[]): string[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function selectors(option: string, lists: readonly string[]): Selector[] {
  return listed(lists).map((name) => {
    if (!isSelector(name)) throw new UsageError(`${option}: ${unknownRule(name, SELECTORS)}`);
    return name;
  });
}

function parseSeverity(text: string): readonly [RuleName, Level] {
  const [rule = '', written, ...rest] = text.split('=');
  if (written === undefined || rest.length > 0) {
    throw new UsageError(`--severity takes RULE=LEVEL, such as tab=off, not "${text}".`);
  }
  if (!isRuleName(rule)) {
    const names = RULES.map(({ name }) => name);
    throw new UsageError(`--severity: ${unknownRule(rule, names)}`);
  }
  const level = LEVELS.find((known) => known === written);
  if (level === undefined) {
    throw new UsageError(`--severity: ${unknownValue('level', written, LEVELS)}`);
  }
  return [rule, level];
}
