import { type Command, Option } from 'commander';
import { UsageError } from '../../../errors.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { fieldOption } from '../../options/fields.ts';
import { addInputOptions, type InputFlags, inputSettings } from '../../options/inputs.ts';
import {
  addColorOption,
  addFormatOptions,
  addZoneOption,
  type ColorFlags,
  zoneNamed,
} from '../../options/output.ts';
import { collect } from '../../options/values.ts';
import type { ShowOptions } from './run.ts';

const FORMATS = ['text', 'json', 'ndjson'] as const;

interface ShowFlags extends InputFlags, ColorFlags {
  readonly format: (typeof FORMATS)[number];
  readonly in?: readonly string[];
  readonly raw?: boolean;
  readonly field?: string;
  readonly tz?: string;
  readonly pager: boolean;
}

const EXAMPLES = `
Examples:
  $ copydesk show seeds/470853.txt
  $ copydesk show 470853 --in archive
  $ copydesk show 470853 --field headline
  $ copydesk show 470853 --json | jq .dateline
`;

export function declareShow(program: Command, io: Io, done: Done): void {
  const command = program
    .command('show')
    .description('one story, to read')
    .argument('[stories...]', 'paths, or IDs looked up in the folders of --in')
    .optionsGroup('Which stories:')
    .option('--in <path>', 'where to look for IDs (default: the current folder)', collect);
  addFormatOptions(command, FORMATS, 'text')
    .addOption(
      new Option('--raw', 'the text as it stands in the file').conflicts(['format', 'field']),
    )
    .addOption(
      new Option('--field <name>', 'the bare value of one field, such as dateline.place').conflicts(
        'format',
      ),
    );
  addZoneOption(command).option('--no-pager', 'never page long output at a terminal');
  addColorOption(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (names: readonly string[], flags: ShowFlags) => {
      const { run } = await import('./run.ts');
      done(await run(optionsOf(names, flags, io), io));
    });
}

function optionsOf(names: readonly string[], flags: ShowFlags, io: Io): ShowOptions {
  if (names.length === 0 && !io.stdinIsPiped && flags.filesFrom === undefined) {
    throw new UsageError(
      'Name a story to show: its path, or its ID. "copydesk list" says what is there.',
    );
  }
  return {
    names,
    inputs: inputSettings(names, flags, io),
    folders: flags.in ?? ['.'],
    zone: zoneNamed(flags.tz),
    field: flags.field === undefined ? null : fieldOption(flags.field),
    format: flags.raw === true ? 'raw' : flags.format,
    color: flags.color,
    pager: flags.pager,
  };
}
