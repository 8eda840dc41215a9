import type { Command } from 'commander';
import { ROW_FORMATS, type RowFormat } from '../../../output/story/rows.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { fieldsOption, readOrder } from '../../options/fields.ts';
import { addFilterOptions, type FilterFlags, filterQuery } from '../../options/filter.ts';
import { addInputOptions, type InputFlags, inputSettings } from '../../options/inputs.ts';
import { addFormatOptions, addRowOptions, type RowFlags, zoneNamed } from '../../options/output.ts';
import { collect, wholeNumber } from '../../options/values.ts';
import type { ListOptions } from './run.ts';

interface ListFlags extends InputFlags, FilterFlags, RowFlags {
  readonly format: RowFormat;
}

const EXAMPLES = `
Examples:
  $ copydesk list archive
  $ copydesk list archive --agency Yonhap --since 2017-11 --sort -timestamp
  $ copydesk list archive --where 'oil -opec words:>200'
  $ copydesk list archive --fields id,dateline.date,words --format csv > stories.csv
  $ copydesk list archive --ndjson | jq -r .headline
`;

export function declareList(program: Command, io: Io, done: Done): void {
  const command = program
    .command('list')
    .description('List stories, one per row')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addFilterOptions(command)
    .optionsGroup('Order:')
    .option('--sort <field>', 'sort by FIELD; "-FIELD" sorts descending')
    .option('-n, --limit <count>', 'show at most COUNT stories', wholeNumber);
  addFormatOptions(command, ROW_FORMATS, 'table').option(
    '--fields <names>',
    'show these columns or keys: id,headline,place',
    collect,
  );
  addRowOptions(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ListFlags) => {
      const { run } = await import('./run.ts');
      done(await run(await optionsOf(paths, flags, io), io));
    });
}

async function optionsOf(paths: readonly string[], flags: ListFlags, io: Io): Promise<ListOptions> {
  return {
    filter: await filterQuery(flags, io),
    inputs: inputSettings(paths, flags, io),
    zone: zoneNamed(flags.tz),
    fields: fieldsOption(flags.fields),
    order: flags.sort === undefined ? null : readOrder(flags.sort),
    limit: flags.limit ?? null,
    format: flags.format,
    escapeFormulas: flags.escapeFormulas ?? false,
    color: flags.color,
    hyperlink: flags.hyperlink,
    pager: flags.pager,
  };
}
