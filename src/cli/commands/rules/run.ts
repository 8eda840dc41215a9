import { UsageError } from '../../../errors.ts';
import { explainRule } from '../../../output/findings/explain-rule.ts';
import { RULE_COLUMNS, ruleObject, ruleRow } from '../../../output/findings/rule-row.ts';
import { safeJson } from '../../../output/text/escape.ts';
import { JsonArray } from '../../../output/text/json-array.ts';
import { nearest, unknownRule } from '../../../output/text/suggest.ts';
import type { Rule } from '../../../rules/engine/rule.ts';
import { CATEGORIES, isRuleName, RULES, ruleNamed } from '../../../rules/rules.ts';
import { chooseStyle } from '../../../terminal/color.ts';
import { proseColumns } from '../../../terminal/columns.ts';
import type { Io } from '../../../terminal/io.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';
import type { RulesFlags } from './command.ts';

export async function run(name: string | null, flags: RulesFlags, io: Io): Promise<ExitCode> {
  if (name !== null && isRuleName(name)) await writeOne(ruleNamed(name), flags, io);
  else if (flags.format === 'json') writeJson(rulesOf(name), io);
  else await writeTable(rulesOf(name), flags, io);
  return EXIT.ok;
}

/** Those of a category, or all. */
function rulesOf(category: string | null): readonly Rule[] {
  if (category === null) return RULES;
  const rules = RULES.filter((rule) => rule.category === category);
  if (rules.length > 0) return rules;
  const known = [...CATEGORIES, ...RULES.map(({ name }) => name)];
  const all = nearest(category, known).length > 0 ? '' : ` Categories: ${CATEGORIES.join(', ')}.`;
  throw new UsageError(unknownRule(category, known) + all);
}

async function writeOne(rule: Rule, flags: RulesFlags, io: Io): Promise<void> {
  if (flags.format === 'json') {
    io.stdout.write(`${safeJson(ruleObject(rule), 2)}\n`);
    return;
  }
  const style = await chooseStyle(flags.color, io);
  const columns = proseColumns(io.stdout);
  io.stdout.write(explainRule(rule, columns, style));
}

function writeJson(rules: readonly Rule[], io: Io): void {
  const array = new JsonArray();
  for (const rule of rules) io.stdout.write(array.put(safeJson(ruleObject(rule))));
  io.stdout.write(array.end());
}

async function writeTable(rules: readonly Rule[], flags: RulesFlags, io: Io): Promise<void> {
  const { TableWriter } = await import('../../../output/text/table.ts');
  const style = await chooseStyle(flags.color, io);
  const table = new TableWriter({
    head: RULE_COLUMNS,
    width: io.stdout.terminal?.columns ?? null,
    styleHead: style.headline,
  });
  for (const rule of rules) io.stdout.write(table.add(ruleRow(rule)));
  io.stdout.write(table.finish());
}
