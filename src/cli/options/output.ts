import { type Command, Option } from 'commander';
import { UsageError } from '../../errors.ts';
import { timestampWriter } from '../../output/story/zone.ts';
import { WHEN, type When } from '../../terminal/color.ts';

/** The option of commands with colored output. */
export interface ColorFlags {
  readonly color: When;
}

export function addColorOption(command: Command): Command {
  return command.addOption(
    new Option('--color <when>', 'use colours').choices(WHEN).default('auto'),
  );
}

/** For commands without colored output, so that scripts can pass `--color` to any command. */
export function acceptColorOption(command: Command): Command {
  return command.addOption(new Option('--color <when>').choices(WHEN).hideHelp());
}

/** The option of commands whose output has links to files. */
export interface LinkFlags {
  readonly hyperlink: When;
}

export function addLinkOption(command: Command): Command {
  return command.addOption(
    new Option('--hyperlink <when>', 'link to the files').choices(WHEN).default('auto'),
  );
}

/** The flag of commands whose output can be long. */
export interface PagerFlags {
  readonly pager: boolean;
}

export function addPagerOption(command: Command): Command {
  return command.option('--no-pager', 'print long output in a terminal without a pager');
}

/** `--format`, with `--json` and, where it is one of the formats, `--ndjson` as short forms. */
export function addFormatOptions<Format extends string>(
  command: Command,
  formats: readonly Format[],
  usual: Format,
): Command {
  const format = new Option('-f, --format <format>', 'output format')
    .choices(formats)
    .default(usual);
  const choose = formatChoice();
  const check = format.parseArg;
  format.argParser((value: string, previous: string) => {
    choose(`--format ${value}`, value);
    return check?.(value, previous) ?? value;
  });
  command.optionsGroup('Output:').addOption(format);
  for (const short of formats.filter((format) => format === 'json' || format === 'ndjson')) {
    command.addOption(
      new Option(`--${short}`, `short for --format ${short}`).implies({ format: short }),
    );
    command.on(`option:${short}`, () => choose(`--${short}`, short));
  }
  return command;
}

/** Remembers the format that an option chose, and refuses a second, different one. */
function formatChoice(): (flag: string, format: string) => void {
  let chosen: { readonly flag: string; readonly format: string } | null = null;
  return (flag, format) => {
    if (chosen !== null && chosen.format !== format) {
      throw new UsageError(`${chosen.flag} and ${flag} are two formats. Choose one.`);
    }
    chosen = { flag, format };
  };
}

/** The flag of commands that write CSV and TSV. */
export interface FormulaFlags {
  readonly escapeFormulas?: boolean;
}

export function addFormulaOption(command: Command): Command {
  return command.option(
    '--escape-formulas',
    'keep spreadsheets from running CSV and TSV cells that begin with = + - or @',
  );
}

/** The options of commands that write stories as rows, without `--format`. */
export interface RowFlags extends FormulaFlags, ColorFlags, LinkFlags, PagerFlags {
  readonly fields?: readonly string[];
  readonly sort?: string;
  readonly limit?: number;
  readonly tz?: string;
}

/** The options that say how rows look. */
export function addRowOptions(command: Command): void {
  addFormulaOption(command);
  addZoneOption(command);
  addPagerOption(command);
  addColorOption(command);
  addLinkOption(command);
}

export function addZoneOption(command: Command): Command {
  return command.option(
    '--tz <zone>',
    'time zone of the timestamps, such as Asia/Seoul or +09:00; adds the offset',
  );
}

/** Validates a time zone; null if the option is absent. */
export function zoneNamed(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (timestampWriter(zone) !== null) return zone;
  throw new UsageError(
    `unknown time zone "${zone}". Use an IANA name such as Asia/Seoul, or an offset such as +09:00.`,
  );
}
