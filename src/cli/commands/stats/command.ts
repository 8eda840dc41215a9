import type { Command } from 'commander';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { groupingOption } from '../../options/fields.ts';
import { addFilterOptions, type FilterFlags, filterQuery } from '../../options/filter.ts';
import { addInputOptions, type InputFlags, inputSettings } from '../../options/inputs.ts';
import {
  addColorOption,
  addFormatOptions,
  addFormulaOption,
  addPagerOption,
  type ColorFlags,
  type FormulaFlags,
  type PagerFlags,
} from '../../options/output.ts';
import { wholeNumber } from '../../options/values.ts';
import type { StatsOptions } from './run.ts';

const FORMATS: readonly StatsOptions['format'][] = ['text', 'json', 'ndjson', 'csv', 'tsv'];

interface StatsFlags extends InputFlags, FormulaFlags, ColorFlags, PagerFlags, FilterFlags {
  readonly format: StatsOptions['format'];
  readonly by?: string;
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

export function declareStats(program: Command, io: Io, done: Done): void {
  const command = program
    .command('stats')
    .description('Count stories by agency, place, date or another field')
    .argument('[paths...]', 'files and folders; "-" is standard input')
    .optionsGroup('Counting:')
    .option(
      '--by <field>',
      'count by FIELD, or by year, month, day, weekday or hour; "agency" is as written, "agencyName" canonical',
    )
    .option(
      '-n, --limit <count>',
      'show the COUNT most frequent values (default: 10 in charts)',
      wholeNumber,
    );
  addFilterOptions(command);
  addFormatOptions(command, FORMATS, 'text')
    .option(
      '--svg <file>',
      'also write the charts to FILE as SVG; "-" writes them to standard output instead',
    )
    .option('--ascii', 'draw charts in ASCII (default in a locale without UTF-8)');
  addFormulaOption(command);
  addPagerOption(command);
  addColorOption(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: StatsFlags) => {
      const { run } = await import('./run.ts');
      done(await run(await optionsOf(paths, flags, io), io));
    });
}

async function optionsOf(
  paths: readonly string[],
  flags: StatsFlags,
  io: Io,
): Promise<StatsOptions> {
  return {
    filter: await filterQuery(flags, io),
    inputs: inputSettings(paths, flags, io),
    by: flags.by === undefined ? null : groupingOption(flags.by),
    limit: flags.limit ?? null,
    format: flags.format,
    escapeFormulas: flags.escapeFormulas ?? false,
    svg: flags.svg ?? null,
    ascii: flags.ascii ?? false,
    color: flags.color,
    pager: flags.pager,
  };
}
