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
import { page } from '../../../terminal/pager.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';

export interface RulesOptions {
  readonly rules: readonly Rule[];
  /** Whether to print a full description of each rule instead of a table row. */
  readonly explain: boolean;
  readonly format: 'table' | 'json' | 'ndjson';
  readonly color: When;
  readonly pager: boolean;
}

export async function run(options: RulesOptions, io: Io): Promise<ExitCode> {
  await page(await chooseOutput(options, io), options.pager, io);
  return EXIT.ok;
}

async function chooseOutput(options: RulesOptions, io: Io): Promise<Iterable<string>> {
  const { rules, explain, format, color } = options;
  if (format === 'json') return jsonPieces(options);
  if (format === 'ndjson') return rules.map((rule) => `${safeJson(ruleObject(rule))}\n`);
  const style = await chooseStyle(color, io);
  if (explain) return rules.map((rule) => explainRule(rule, proseColumns(io.stdout), style));
  const { TableWriter } = await import('../../../output/text/table.ts');
  const table = new TableWriter({
    head: RULE_COLUMNS,
    prose: 'finds',
    optional: ['fix'],
    width: io.stdout.terminal?.columns ?? null,
    styleHead: style.headline,
  });
  return [...rules.map((rule) => table.add(ruleRow(rule, style))), table.finish()];
}

function* jsonPieces({ rules, explain }: RulesOptions): Generator<string> {
  if (explain) {
    for (const rule of rules) yield `${safeJson(ruleObject(rule), 2)}\n`;
    return;
  }
  const array = new JsonArray();
  for (const rule of rules) yield array.put(safeJson(ruleObject(rule)));
  yield array.end();
}
