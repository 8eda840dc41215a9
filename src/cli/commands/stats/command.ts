import type { Command } from 'commander';
import { Option } from 'commander';
import { DIMENSIONS, type Dimension } from '../../../stats/dimensions.ts';
import { addFilterOptions, type FilterFlags } from '../../options/filter-options.ts';
import {
  addColorOption,
  addFormatOptions,
  addInputOptions,
  type InputFlags,
  type OutputFlags,
  wholeNumber,
} from '../../options/options.ts';
import type { Runner } from '../../runner.ts';

export const STATS_FORMATS = ['text', 'json', 'csv', 'tsv'] as const;

export interface StatsFlags extends InputFlags, OutputFlags, FilterFlags {
  readonly format: (typeof STATS_FORMATS)[number];
  readonly by?: Dimension;
  readonly limit?: number;
  readonly svg?: string;
  readonly ascii?: boolean;
}

const EXAMPLES = `
Examples:
  $ copydesk stats archive
  $ copydesk stats archive --by place --limit 20
  $ copydesk stats archive --by day --svg calendar.svg
  $ copydesk stats archive --by month --where 'agency:Xinhua Beijing' --format csv > months.csv
`;

export function declareStats(program: Command, { io, done }: Runner): void {
  const command = program
    .command('stats')
    .description('how many stories, by whom, from where and when')
    .argument('[paths...]', 'files and folders; "-" is standard input')
    .optionsGroup('What to count:')
    .addOption(new Option('--by <field>', 'only the stories by this').choices(DIMENSIONS))
    .option('-n, --limit <count>', 'the values with most stories (default: 10 names)', wholeNumber);
  addFilterOptions(command);
  addFormatOptions(command, STATS_FORMATS, 'text')
    .option('--svg <file>', 'write the charts as a picture too, light or dark as its reader is')
    .option('--ascii', 'draw with ASCII only, as where the locale is not UTF-8');
  addColorOption(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: StatsFlags) => {
      const { run } = await import('./run.ts');
      done(await run(paths, flags, io));
    });
}
