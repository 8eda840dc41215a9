import { type Command, Option } from 'commander';
import type { Severity } from '../../rules/engine/rule.ts';
import { collect } from './options.ts';

/** The flags that choose rules. */
export interface RuleFlags {
  readonly select?: readonly string[];
  readonly ignoreRules?: readonly string[];
  readonly severity?: readonly string[];
  /** What standard input is called; its rules are those of a file of that name. */
  readonly stdinFilename?: string;
  /** False: no configuration file is looked for. */
  readonly config?: string | false;
  readonly failOn?: Severity;
}

/** Keeps its value apart from that of the input option `--no-ignore`. */
class IgnoreOption extends Option {
  override attributeName(): string {
    return 'ignoreRules';
  }
}

export function addRuleOptions(command: Command): void {
  // Beside an --ignore, commander gives --no-ignore no value to begin with.
  command.setOptionValueWithSource('ignore', true, 'default');
  command
    .optionsGroup('Rules ("copydesk rules" lists them):')
    .option('--select <rules>', 'only these rules or categories, or "all"', collect)
    .addOption(
      new IgnoreOption('--ignore <rules>', 'all but these rules or categories').argParser(collect),
    )
    .option('--severity <rule=level>', 'error, warning, info or off', collect)
    .addOption(
      new Option(
        '--fail-on <level>',
        'the least grave problem to exit with 1 for (default: warning)',
      ).choices(['error', 'warning', 'info']),
    )
    .option('--stdin-filename <path>', 'the name to call standard input, and choose its rules, by')
    .option('--config <file>', 'the configuration (default: the nearest above each file)')
    .option('--no-config', 'look for no configuration');
}
