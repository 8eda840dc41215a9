import type { Command } from 'commander';
import { addFilterOptions, type FilterFlags } from '../../options/filter-options.ts';
import {
  addColorOption,
  addFormatOptions,
  addInputOptions,
  addLinkOption,
  addZoneOption,
  type InputFlags,
  type LinkFlags,
  type OutputFlags,
  wholeNumber,
} from '../../options/options.ts';
import type { Runner } from '../../runner.ts';

export const LIST_FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;

export interface ListFlags extends InputFlags, OutputFlags, LinkFlags, FilterFlags {
  readonly format: (typeof LIST_FORMATS)[number];
  readonly fields?: string;
  readonly sort?: string;
  readonly limit?: number;
  readonly tz?: string;
}

const EXAMPLES = `
Examples:
  $ copydesk list archive
  $ copydesk list archive --agency Yonhap --since 2017-11 --sort -timestamp
  $ copydesk list archive --where 'oil -opec words:>200'
  $ copydesk list archive --fields id,dateline.date,words --format csv > stories.csv
  $ copydesk list archive --ndjson | jq -r .headline
`;

export function declareList(program: Command, { io, done }: Runner): void {
  const command = program
    .command('list')
    .description('one row a story')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addFilterOptions(command)
    .option('--sort <field>', 'in the order of a field; "-field" turns it round')
    .option('-n, --limit <count>', 'at most so many', wholeNumber);
  addFormatOptions(command, LIST_FORMATS, 'table').option(
    '--fields <names>',
    'columns or keys, such as id,headline,dateline.place',
  );
  addZoneOption(command);
  addColorOption(command);
  addLinkOption(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ListFlags) => {
      const { run } = await import('./run.ts');
      done(await run(paths, flags, io));
    });
}
