import { type Command, InvalidArgumentError, Option } from 'commander';

/** Adds a value to those an option was given before. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** A whole number from 0 up; a usage error otherwise. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
}

/** A whole number from 1 up; a usage error otherwise. */
export function count(value: string): number {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError('It takes a whole number from 1 up.');
  return number;
}

/** The flags that choose inputs, the same for every command. */
export interface InputFlags {
  readonly glob?: readonly string[];
  readonly hidden?: boolean;
  readonly ignore: boolean;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly encoding?: string;
  readonly threads?: number;
  readonly progress: boolean;
}

export function addInputOptions(command: Command): Command {
  return command
    .optionsGroup('Inputs:')
    .option(
      '-g, --glob <glob>',
      'the files to read in folders; "!" leaves out (default: *.txt, *.txt.gz)',
      collect,
    )
    .option('--hidden', 'also read hidden files and folders')
    .option('--no-ignore', 'also read what .gitignore names')
    .option('--files-from <file>', 'read the paths from a file, one a line; "-" is standard input')
    .option('-0, --null', 'the paths of --files-from are parted by NUL')
    .option('--encoding <name>', 'of files that are not Unicode (default: windows-1252)')
    .option('-j, --threads <count>', 'how many work at once (default: as many as help)', count)
    .option('--no-progress', 'never say at the terminal how many files were reached');
}

/** When to do what only terminals show. */
export const WHEN = ['auto', 'always', 'never'] as const;
export type When = (typeof WHEN)[number];

/** The flags that shape output, the same for every command. */
export interface OutputFlags {
  readonly color: When;
}

export function addZoneOption(command: Command): Command {
  return command.option(
    '--tz <zone>',
    "the timestamps' zone, such as Asia/Seoul or +09:00; adds the offset",
  );
}

export function addColorOption(command: Command): Command {
  return command.addOption(new Option('--color <when>', 'colours').choices(WHEN).default('auto'));
}

/** The flag of commands whose output has links to files. */
export interface LinkFlags {
  readonly hyperlink: When;
}

export function addLinkOption(command: Command): Command {
  return command.addOption(
    new Option('--hyperlink <when>', 'links to the files').choices(WHEN).default('auto'),
  );
}

/** `--format`, with `--json` and, where it is one of the formats, `--ndjson` as short forms. */
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
