import { type Command, Option } from 'commander';
import { UsageError } from '../../../errors.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { fieldOption } from '../../options/fields.ts';
import { addFilterOptions, type FilterFlags, filterQuery } from '../../options/filter.ts';
import { addInputOptions, type InputFlags, inputSettings } from '../../options/inputs.ts';
import {
  addColorOption,
  addFormatOptions,
  addPagerOption,
  addZoneOption,
  type ColorFlags,
  type PagerFlags,
  zoneNamed,
} from '../../options/output.ts';
import { collect, wholeNumber } from '../../options/values.ts';
import type { ShowOptions } from './run.ts';

const FORMATS = ['text', 'json', 'ndjson'] as const;

interface ShowFlags extends InputFlags, FilterFlags, ColorFlags, PagerFlags {
  readonly format: (typeof FORMATS)[number];
  readonly in?: readonly string[];
  readonly raw?: boolean;
  readonly field?: string;
  readonly limit?: number;
  readonly tz?: string;
}

const EXAMPLES = `
Examples:
  $ copydesk show seeds/470853.txt
  $ copydesk show 470853 --in archive
  $ copydesk show archive/2017-11.txt:812
  $ copydesk show 470853 --field headline
  $ copydesk show archive --agency Yonhap --since yesterday
  $ copydesk show 470853 --json | jq .dateline
`;

export function declareShow(program: Command, io: Io, done: Done): void {
  const command = program
    .command('show')
    .description('Print one or more stories')
    .argument('[stories...]', 'IDs, paths, or FILE:LINE for the story at that line')
    .optionsGroup('Stories:')
    .option('--in <path>', 'look for IDs here (default: the current folder)', collect)
    .option('-n, --limit <count>', 'print at most COUNT stories', wholeNumber);
  addFilterOptions(command);
  addFormatOptions(command, FORMATS, 'text')
    .addOption(
      new Option('--raw', 'print the text as it is in the file').conflicts(['format', 'field']),
    )
    .addOption(
      new Option('--field <name>', 'print only the value of this field: headline, place').conflicts(
        'format',
      ),
    );
  addZoneOption(command);
  addPagerOption(command);
  addColorOption(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (names: readonly string[], flags: ShowFlags) => {
      const { run } = await import('./run.ts');
      done(await run(await optionsOf(names, flags, io), io));
    });
}

async function optionsOf(names: readonly string[], flags: ShowFlags, io: Io): Promise<ShowOptions> {
  const filter = await filterQuery(flags, io);
  const isNothingNamed = names.length === 0 && flags.filesFrom === undefined;
  if (isNothingNamed && filter === null && !io.stdinIsPiped) {
    throw new UsageError(
      'name a story to show: its ID or its path. "copydesk list" lists the stories in the current folder.',
    );
  }
  return {
    names,
    filter,
    limit: flags.limit ?? null,
    inputs: inputSettings(names, flags, io),
    folders: flags.in ?? ['.'],
    zone: zoneNamed(flags.tz),
    field: flags.field === undefined ? null : fieldOption(flags.field),
    format: flags.raw === true ? 'raw' : flags.format,
    color: flags.color,
    pager: flags.pager,
  };
}
