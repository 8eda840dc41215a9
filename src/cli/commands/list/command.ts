import type { Command } from 'commander';
import { ROW_FORMATS, type RowFormat } from '../../../output/story/rows.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { fieldsOption, orderOption } from '../../options/fields.ts';
import { addFilterOptions, type FilterFlags, filterQuery } from '../../options/filter.ts';
import { addInputOptions, type InputFlags, inputSettings } from '../../options/inputs.ts';
import {
  addColorOption,
  addFormatOptions,
  addFormulaOption,
  addLinkOption,
  addZoneOption,
  type ColorFlags,
  type FormulaFlags,
  type LinkFlags,
  zoneNamed,
} from '../../options/output.ts';
import { wholeNumber } from '../../options/values.ts';
import type { ListOptions } from './run.ts';

interface ListFlags extends InputFlags, FormulaFlags, ColorFlags, LinkFlags, FilterFlags {
  readonly format: RowFormat;
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

export function declareList(program: Command, io: Io, done: Done): void {
  const command = program
    .command('list')
    .description('one row a story')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addFilterOptions(command)
    .option('--sort <field>', 'in the order of a field; "-field" turns it round')
    .option('-n, --limit <count>', 'at most so many', wholeNumber);
  addFormatOptions(command, ROW_FORMATS, 'table').option(
    '--fields <names>',
    'columns or keys, such as id,headline,dateline.place',
  );
  addFormulaOption(command);
  addZoneOption(command);
  addColorOption(command);
  addLinkOption(command);
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
    order: orderOption(flags.sort),
    limit: flags.limit ?? null,
    format: flags.format,
    escapeFormulas: flags.escapeFormulas ?? false,
    color: flags.color,
    hyperlink: flags.hyperlink,
  };
}
