import { type Command, Option } from 'commander';
import { readConfigText } from '../../config/load.ts';
import type { ConfigSource, RuleSettings } from '../../config/plans.ts';
import { isStream } from '../../corpus/find/find.ts';
import { UsageError } from '../../errors.ts';
import { unknownRule, unknownValue } from '../../output/text/suggest.ts';
import {
  type Choice,
  isSelector,
  LEVELS,
  type Level,
  SELECTORS,
  SEVERITIES,
  type Selector,
} from '../../rules/engine/choose.ts';
import type { Severity } from '../../rules/engine/rule.ts';
import { isRuleName, RULE_NAMES, type RuleName } from '../../rules/rules.ts';
import { collect, listed } from './values.ts';

/** The options that choose rules. */
export interface RuleFlags {
  readonly select?: readonly string[];
  readonly ignoreRules?: readonly string[];
  readonly severity?: readonly string[];
  readonly stdinFilename?: string;
  /** False for `--no-config`. */
  readonly config?: string | false;
  readonly failOn?: Severity;
}

/** Stores its value under another name than the input option `--no-ignore`. */
class IgnoreOption extends Option {
  override attributeName(): string {
    return 'ignoreRules';
  }
}

export function addRuleOptions(command: Command): void {
  // Because of `--ignore`, commander does not set the default of `--no-ignore`.
  command.setOptionValueWithSource('ignore', true, 'default');
  command
    .optionsGroup('Rules ("copydesk rules" lists them):')
    .option(
      '--select <rules>',
      'run only these rules or categories; "all" runs every rule',
      collect,
    )
    .addOption(
      new IgnoreOption('--ignore <rules>', 'skip these rules or categories').argParser(collect),
    )
    .option(
      '--severity <rule=severity>',
      'set the severity of a rule: error, warning, info or off',
      collect,
    )
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with status 1 at this severity or above (default: warning)',
      ).choices(SEVERITIES),
    )
    .option('--stdin-filename <path>', 'file name to assume for standard input')
    .option(
      '--config <file>',
      'configuration file (default: the nearest one above each story file)',
    )
    .option('--no-config', 'ignore configuration files');
}

export function ruleSettings(flags: RuleFlags): RuleSettings {
  return {
    choice: choiceOf(flags),
    failOn: flags.failOn ?? null,
    stdinName: flags.stdinFilename ?? '-',
    config: configSource(flags.config),
  };
}

function configSource(config: RuleFlags['config']): ConfigSource {
  if (config === false) return { kind: 'none' };
  if (config === undefined) return { kind: 'nearest' };
  return { kind: 'file', path: config, text: isStream(config) ? readConfigText(config) : null };
}

function choiceOf(flags: RuleFlags): Choice {
  return {
    select: flags.select === undefined ? null : selected(flags.select),
    ignore: selectors('--ignore', flags.ignoreRules ?? []),
    severity: new Map(listed(flags.severity ?? []).map(parseSeverity)),
    limits: new Map(),
  };
}

/** Without a rule, nothing would be checked, and nothing found. */
function selected(lists: readonly string[]): Selector[] {
  const named = selectors('--select', lists);
  if (named.length === 0) throw new UsageError('--select is empty. Try --select text,id-missing.');
  return named;
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
    throw new UsageError(`--severity takes RULE=SEVERITY, such as tab=off, not "${text}".`);
  }
  if (!isRuleName(rule)) {
    throw new UsageError(`--severity: ${unknownRule(rule, RULE_NAMES)}`);
  }
  const level = LEVELS.find((known) => known === written);
  if (level === undefined) {
    throw new UsageError(`--severity: ${unknownValue('severity', written, LEVELS)}`);
  }
  return [rule, level];
}
