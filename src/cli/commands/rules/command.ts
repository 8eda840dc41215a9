import type { Command } from 'commander';
import { UsageError } from '../../../errors.ts';
import { suggestions, unknownRule } from '../../../output/text/suggest.ts';
import { CATEGORIES, isRuleName, RULE_NAMES, RULES, ruleNamed } from '../../../rules/rules.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import {
  addColorOption,
  addFormatOptions,
  addPagerOption,
  type ColorFlags,
  type PagerFlags,
} from '../../options/output.ts';
import type { RulesOptions } from './run.ts';

const FORMATS: readonly RulesOptions['format'][] = ['table', 'json', 'ndjson'];

interface RulesFlags extends ColorFlags, PagerFlags {
  readonly format: RulesOptions['format'];
}

const EXAMPLES = `
Examples:
  $ copydesk rules
  $ copydesk rules headline-length
  $ copydesk rules headline                    the rules of a category
  $ copydesk rules --json | jq -r '.[] | select(.fix == "safe") | .name'
`;

export function declareRules(program: Command, io: Io, done: Done): void {
  const command = program
    .command('rules')
    .description('List or explain the rules used by validate')
    .argument('[rule]', 'explain this rule, or list the rules of this category');
  addFormatOptions(command, FORMATS, 'table');
  addPagerOption(command);
  addColorOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, flags: RulesFlags) => {
      const { run } = await import('./run.ts');
      const { format, color, pager } = flags;
      done(await run({ ...rulesOf(name), format, color, pager }, io));
    });
}

/** A single rule, the rules of a category, or all. */
function rulesOf(name: string | undefined): Pick<RulesOptions, 'rules' | 'explain'> {
  if (name === undefined) return { rules: RULES, explain: false };
  if (isRuleName(name)) return { rules: [ruleNamed(name)], explain: true };
  const rules = RULES.filter((rule) => rule.category === name);
  if (rules.length > 0) return { rules, explain: false };
  const known = [...CATEGORIES, ...RULE_NAMES];
  const all = suggestions(name, known).length > 0 ? '' : `. Categories: ${CATEGORIES.join(', ')}`;
  throw new UsageError(unknownRule(name, known) + all);
}
