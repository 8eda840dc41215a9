import { type Command, Option } from 'commander';
import {
  addColorOption,
  addFormatOptions,
  addInputOptions,
  addZoneOption,
  collect,
  type InputFlags,
  type OutputFlags,
} from '../../options/options.ts';
import type { Runner } from '../../runner.ts';

export const SHOW_FORMATS = ['text', 'json', 'ndjson'] as const;

export interface ShowFlags extends InputFlags, OutputFlags {
  readonly format: (typeof SHOW_FORMATS)[number];
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

export function declareShow(program: Command, { io, done }: Runner): void {
  const command = program
    .command('show')
    .description('one story, to read')
    .argument('[stories...]', 'paths, or IDs looked up in the folders of --in')
    .optionsGroup('Which stories:')
    .option('--in <path>', 'where to look for IDs (default: the current folder)', collect);
  addFormatOptions(command, SHOW_FORMATS, 'text')
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
    .action(async (stories: readonly string[], flags: ShowFlags) => {
      const { run } = await import('./run.ts');
      done(await run(stories, flags, io));
    });
}
