import type { Command } from 'commander';
import { Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormatName } from '../../../output/export/format.ts';
import { addFilterOptions, type FilterFlags } from '../../options/filter-options.ts';
import {
  addFormatOptions,
  addInputOptions,
  addZoneOption,
  type InputFlags,
  wholeNumber,
} from '../../options/options.ts';
import type { Runner } from '../../runner.ts';

/** Unlike the others it is bytes, and of all stories together. */
export const PARQUET = 'parquet';

export interface ExportFlags extends InputFlags, FilterFlags {
  readonly format: ExportFormatName | typeof PARQUET;
  readonly limit?: number;
  readonly output?: string;
  readonly outputDir?: string;
  readonly uriBase: string;
  readonly tz?: string;
}

const AFTER = `
Formats:
  ndjson    the story object, one a line: for jq, DuckDB, pandas
  bulk      the same for Elasticsearch and OpenSearch (POST it to INDEX/_bulk)
  ninjs     the IPTC's ninjs 2.2, one object a line; times need --tz
  jsonld    schema.org's NewsArticle, one object a line
  markdown  CommonMark with YAML front matter; several stories need --output-dir
  parquet   a table for DuckDB, pandas and Spark
  story     the layout of the reference story

Examples:
  $ copydesk export archive > stories.ndjson
  $ copydesk export archive --format ninjs --tz Asia/Seoul --output stories.ninjs
  $ copydesk export archive --where 'agency:Yonhap date:2017-11' --format markdown --output-dir site
  $ copydesk export broken.txt --format story > mended.txt
`;

export function declareExport(program: Command, { io, done }: Runner): void {
  const command = program
    .command('export')
    .description('stories in the formats of other tools')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addFilterOptions(command).option('-n, --limit <count>', 'at most so many', wholeNumber);
  addFormatOptions(command, [...EXPORT_FORMATS, PARQUET], 'ndjson')
    .option('-o, --output <file>', 'write this file, whole or not at all')
    .addOption(
      new Option(
        '--output-dir <folder>',
        'write a file a story, named by ID, into a new or empty folder',
      ).conflicts('output'),
    )
    .option('--uri-base <uri>', 'what makes an ID the URI of ninjs and JSON-LD', 'urn:copydesk:');
  addZoneOption(command);
  addInputOptions(command)
    .addHelpText('after', AFTER)
    .action(async (paths: readonly string[], flags: ExportFlags) => {
      const { run } = await import('./run.ts');
      done(await run(paths, flags, io));
    });
}
