import {
  explainRule,
  RULE_COLUMNS,
  ruleObject,
  ruleRow,
} from '../../../output/findings/rule-page.ts';
import { JsonArray, safeJson } from '../../../output/text/json.ts';
import type { Rule } from '../../../rules/engine/rule.ts';
import { chooseStyle, type When } from '../../../terminal/color.ts';
import { type Io, proseColumns } from '../../../terminal/io.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';

export interface RulesOptions {
  readonly rules: readonly Rule[];
  /** Whether to print a full description of each rule instead of a table row. */
  readonly explain: boolean;
  readonly format: 'table' | 'json';
  readonly color: When;
}

export async function run(options: RulesOptions, io: Io): Promise<ExitCode> {
  if (options.format === 'json') writeJson(options, io);
  else if (options.explain) await writePages(options, io);
  else await writeTable(options, io);
  return EXIT.ok;
}

function writeJson({ rules, explain }: RulesOptions, io: Io): void {
  if (explain) {
    for (const rule of rules) io.stdout.write(`${safeJson(ruleObject(rule), 2)}\n`);
    return;
  }
  const array = new JsonArray();
  for (const rule of rules) io.stdout.write(array.put(safeJson(ruleObject(rule))));
  io.stdout.write(array.end());
}

async function writePages({ rules, color }: RulesOptions, io: Io): Promise<void> {
  const style = await chooseStyle(color, io);
  for (const rule of rules) io.stdout.write(explainRule(rule, proseColumns(io.stdout), style));
}

async function writeTable({ rules, color }: RulesOptions, io: Io): Promise<void> {
  const { TableWriter } = await import('../../../output/text/table.ts');
  const style = await chooseStyle(color, io);
  const table = new TableWriter({
    head: RULE_COLUMNS,
    width: io.stdout.terminal?.columns ?? null,
    styleHead: style.headline,
  });
  for (const rule of rules) io.stdout.write(table.add(ruleRow(rule)));
  io.stdout.write(table.finish());
}
