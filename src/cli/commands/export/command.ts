import { type Command, Option } from 'commander';
import { UsageError } from '../../../errors.ts';
import { EXPORT_FORMATS } from '../../../output/export/format.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { addFilterOptions, type FilterFlags, filterQuery } from '../../options/filter.ts';
import { addInputOptions, type InputFlags, inputSettings } from '../../options/inputs.ts';
import {
  acceptColorOption,
  addFormatOptions,
  addPagerOption,
  addZoneOption,
  type PagerFlags,
  zoneNamed,
} from '../../options/output.ts';
import { wholeNumber } from '../../options/values.ts';
import type { ExportOptions, ExportTarget } from './run.ts';

const FORMATS: readonly ExportOptions['format'][] = [...EXPORT_FORMATS, 'parquet'];

interface ExportFlags extends InputFlags, PagerFlags, FilterFlags {
  readonly format: ExportOptions['format'];
  readonly limit?: number;
  readonly output?: string;
  readonly outputDir?: string;
  readonly uriBase: string;
  readonly tz?: string;
}

const AFTER = `
Formats:
  ndjson    the story object, one per line: for jq, DuckDB, pandas
  bulk      the same for Elasticsearch and OpenSearch (POST it to INDEX/_bulk)
  ninjs     IPTC ninjs 2.2, one object per line; times need --tz
  jsonld    schema.org NewsArticle, one object per line
  markdown  CommonMark with YAML front matter; several stories need --output-dir
  parquet   a table for DuckDB, pandas and Spark
  story     the layout of the reference story

Examples:
  $ copydesk export archive > stories.ndjson
  $ copydesk export archive --format ninjs --tz Asia/Seoul --output stories.ninjs
  $ copydesk export archive --where 'agency:Yonhap date:2017-11' --format markdown --output-dir site
  $ copydesk export broken.txt --format story > fixed.txt
`;

export function declareExport(program: Command, io: Io, done: Done): void {
  const command = program
    .command('export')
    .description('Convert stories to other formats')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addFilterOptions(command).option(
    '-n, --limit <count>',
    'write at most COUNT stories',
    wholeNumber,
  );
  addFormatOptions(command, FORMATS, 'ndjson')
    .option('-o, --output <file>', 'write to FILE, all or nothing; never over a story or an input')
    .addOption(
      new Option(
        '--output-dir <folder>',
        'write one file per story, named by ID, to a new or empty folder',
      ).conflicts('output'),
    )
    .option(
      '--uri-base <uri>',
      'put this before the ID to make the URI of a story in ninjs and JSON-LD',
      'urn:copydesk:',
    );
  addZoneOption(command);
  addPagerOption(command);
  acceptColorOption(command);
  addInputOptions(command)
    .addHelpText('after', AFTER)
    .action(async (paths: readonly string[], flags: ExportFlags) => {
      const { run } = await import('./run.ts');
      done(await run(await optionsOf(paths, flags, io), io));
    });
}

async function optionsOf(
  paths: readonly string[],
  flags: ExportFlags,
  io: Io,
): Promise<ExportOptions> {
  checkUriBase(flags.uriBase);
  return {
    filter: await filterQuery(flags, io),
    inputs: inputSettings(paths, flags, io),
    format: flags.format,
    target: targetOf(flags, io),
    zone: zoneNamed(flags.tz),
    limit: flags.limit ?? null,
    uriBase: flags.uriBase,
    pager: flags.pager,
  };
}

function checkUriBase(uriBase: string): void {
  if (URL.canParse(`${uriBase}1`)) return;
  throw new UsageError(
    `--uri-base takes the start of a URI such as https://example.org/, not "${uriBase}".`,
  );
}

function targetOf({ format, output, outputDir }: ExportFlags, io: Io): ExportTarget {
  const isStdout = output === undefined || output === '-';
  if (
    format === 'parquet' &&
    ((isStdout && io.stdout.terminal !== null) || outputDir !== undefined)
  ) {
    throw new UsageError('Parquet is one binary file for all stories. Name it with --output.');
  }
  if (outputDir !== undefined) return { kind: 'folder', path: outputDir };
  return isStdout ? { kind: 'stdout' } : { kind: 'file', path: output };
}
