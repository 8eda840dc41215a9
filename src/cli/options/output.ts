import { type Command, Option } from 'commander';
import { UsageError } from '../../errors.ts';
import { timestampWriter } from '../../output/story/zone.ts';
import { WHEN, type When } from '../../terminal/color.ts';

/** The option of commands with colored output. */
export interface ColorFlags {
  readonly color: When;
}

export function addColorOption(command: Command): Command {
  return command.addOption(new Option('--color <when>', 'colours').choices(WHEN).default('auto'));
}

/** The option of commands whose output has links to files. */
export interface LinkFlags {
  readonly hyperlink: When;
}

export function addLinkOption(command: Command): Command {
  return command.addOption(
    new Option('--hyperlink <when>', 'links to the files').choices(WHEN).default('auto'),
  );
}

/** Adds `--format`, with `--json` and, if the command supports it, `--ndjson` as short forms. */
export function addFormatOptions<Format extends string>(
  command: Command,
  formats: readonly Format[],
  usual: Format,
): Command {
  command
    .optionsGroup('Output:')
    .addOption(new Option('-f, --format <format>', 'how to write').choices(formats).default(usual));
  for (const short of formats.filter((format) => format === 'json' || format === 'ndjson')) {
    command.addOption(
      new Option(`--${short}`, `short for --format ${short}`).implies({ format: short }),
    );
  }
  return command;
}

/** The option of commands that write CSV and TSV. */
export interface FormulaFlags {
  readonly escapeFormulas?: boolean;
}

export function addFormulaOption(command: Command): Command {
  return command.option(
    '--escape-formulas',
    'keep spreadsheets from running CSV and TSV cells that begin with = + - or @',
  );
}

export function addZoneOption(command: Command): Command {
  return command.option(
    '--tz <zone>',
    "the timestamps' zone, such as Asia/Seoul or +09:00; adds the offset",
  );
}

/** Validates a time zone; null if the option is absent. */
export function zoneNamed(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (timestampWriter(zone) !== null) return zone;
  throw new UsageError(
    `There is no time zone "${zone}". Use an IANA name, such as Asia/Seoul, or an offset, such as +09:00.`,
  );
}
