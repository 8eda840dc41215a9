import { explained, shownPath } from '../../../config/explain.ts';
import { type RuleOrigin, ruleOrigins } from '../../../config/origins.ts';
import { Plans, type RuleSettings, type RuleSource } from '../../../config/plans.ts';
import { levelStyle } from '../../../output/findings/rule-page.ts';
import { safeJson } from '../../../output/text/json.ts';
import { TableWriter } from '../../../output/text/table.ts';
import { chooseStyle, type When } from '../../../terminal/color.ts';
import type { Io } from '../../../terminal/io.ts';
import { escapeLine } from '../../../text/escape.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';
import type { ReportFormat } from './options.ts';

interface ShowConfigOptions {
  readonly rules: RuleSettings;
  readonly format: ReportFormat;
  readonly color: When;
}

/** Shows the settings that apply to a file: its configurations, and the severity of each rule with its origin. */
export async function showConfig(
  file: string,
  { rules, format, color }: ShowConfigOptions,
  io: Io,
): Promise<ExitCode> {
  try {
    const plans = new Plans(rules, Date.now());
    const configs = plans.layers(file).map(({ path }) => shownPath(path));
    const { failOn, house } = plans.of(file);
    const origins = ruleOrigins(plans.sources(file));
    if (format === 'json') {
      const object = {
        file,
        configs,
        failOn,
        agencies: Object.fromEntries(house.agencies),
        terms: Object.fromEntries(house.terms),
        rules: origins.map(originObject),
      };
      io.stdout.write(`${safeJson(object, 2)}\n`);
      return EXIT.ok;
    }
    const style = await chooseStyle(color, io);
    const table = new TableWriter({
      head: ['rule', 'severity', 'limit', 'set by'],
      width: io.stdout.terminal?.columns ?? null,
      styleHead: style.headline,
    });
    const from = configs.length === 0 ? 'none' : configs.map(escapeLine).join(', then ');
    io.stdout.write(`Configuration: ${from}\nFails on: ${failOn}\n\n`);
    for (const origin of origins) {
      const { rule, level, limit, source } = origin;
      const value = limit === null ? '-' : `${limit.name}: ${limit.value}`;
      io.stdout.write(
        table.add([
          rule,
          { text: level, style: levelStyle(level, style) },
          value,
          escapeLine(nameOf(source)),
        ]),
      );
    }
    io.stdout.write(table.finish());
    return EXIT.ok;
  } catch (error) {
    throw await explained(error);
  }
}

const originObject = ({ rule, level, limit, source }: RuleOrigin): object => ({
  rule,
  level,
  limit: limit === null ? null : { [limit.name]: limit.value },
  setBy: nameOf(source),
});

function nameOf(source: RuleSource | null): string {
  if (source === null) return 'default';
  const { path, override } = source;
  if (path === null) return 'command line';
  return override === null ? shownPath(path) : `${shownPath(path)} overrides[${override}]`;
}
