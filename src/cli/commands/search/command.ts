import { type Command, Option } from 'commander';
import { UsageError } from '../../../errors.ts';
import { unknownValue } from '../../../output/text/suggest.ts';
import {
  DEFAULT_FIELDS,
  isTextField,
  queryField,
  shortName,
  TEXT_FIELDS,
  type TextField,
} from '../../../query/language/fields.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
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
import { queryOption } from '../../options/query.ts';
import { collect, wholeNumber } from '../../options/values.ts';
import type { GroupField } from './groups.ts';
import type { SearchOptions, SearchOutput } from './run.ts';

const FORMATS = ['text', 'json', 'ndjson', 'csv', 'tsv'] as const;
const ORDERS = ['relevance', 'date', '-date', 'id', '-id', 'path', '-path'] as const;
const GROUP_FIELDS: readonly GroupField[] = ['agency', 'place', 'date'];

interface SearchFlags extends InputFlags, FormulaFlags, ColorFlags, LinkFlags {
  readonly format: (typeof FORMATS)[number];
  readonly sort?: (typeof ORDERS)[number];
  readonly groupBy?: GroupField;
  readonly field?: readonly string[];
  readonly exact?: boolean;
  readonly filesWithMatches?: boolean;
  readonly count?: boolean;
  readonly limit?: number;
  readonly context: number;
  readonly tz?: string;
  readonly pager: boolean;
}

const EXAMPLES = `
Examples:
  $ copydesk search THAAD archive               a word, in headline or body
  $ copydesk search '"trade talks" Seoul' archive   a phrase and a word, both
  $ copydesk search 'oil -opec' archive --sort relevance -n 20
  $ copydesk search -l THAAD archive            only the files
  $ copydesk search cocoa archive --group-by place
  $ copydesk search THAAD archive --ndjson | jq -r .story.headline
`;

export function declareSearch(program: Command, io: Io, done: Done): void {
  const command = program
    .command('search')
    .description('stories that match, with the passages')
    .argument('<query>', 'words that must all be there; "a phrase" in quotes')
    .argument('[paths...]', 'files and folders; "-" is standard input')
    .optionsGroup('Matching:')
    .option('--field <name>', 'look only in this field (default: headline and body)', collect)
    .addOption(
      new Option('--sort <order>', 'best first, or in the order of a field ("-": turned round)')
        .choices(ORDERS)
        .conflicts(['count', 'filesWithMatches']),
    )
    .addOption(
      new Option('--group-by <field>', 'only how many stories match, by this field')
        .choices(GROUP_FIELDS)
        .conflicts(['sort', 'count', 'filesWithMatches', 'context', 'tz']),
    )
    .option('--exact', 'tell case and accents apart')
    .option('-n, --limit <count>', 'at most so many stories, or groups', wholeNumber);
  addFormatOptions(command, FORMATS, 'text')
    .addOption(
      new Option('-l, --files-with-matches', 'only the paths').conflicts(['count', 'format']),
    )
    .addOption(
      new Option('-c, --count', 'only how many stories match, for each path').conflicts('format'),
    )
    .option('-C, --context <count>', 'passages a story', wholeNumber, 3);
  addFormulaOption(command);
  addZoneOption(command).option('--no-pager', 'never page long output at a terminal');
  addColorOption(command);
  addLinkOption(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (text: string, paths: readonly string[], flags: SearchFlags) => {
      const { run } = await import('./run.ts');
      done(await run(await optionsOf(text, paths, flags, io), io));
    });
}

async function optionsOf(
  text: string,
  paths: readonly string[],
  flags: SearchFlags,
  io: Io,
): Promise<SearchOptions> {
  const output = outputOf(flags);
  const exact = flags.exact ?? false;
  const fields = flags.field?.map(textField) ?? DEFAULT_FIELDS;
  return {
    query: await queryOption(text, { exact, fields }, io),
    exact,
    fields,
    inputs: inputSettings(paths, flags, io),
    output,
    limit: flags.limit ?? null,
    color: flags.color,
    pager: flags.pager,
  };
}

function outputOf(flags: SearchFlags): SearchOutput {
  const { format, groupBy, count = false, filesWithMatches = false } = flags;
  const { escapeFormulas = false } = flags;
  if (groupBy !== undefined) return { kind: 'groups', by: groupBy, format, escapeFormulas };
  if (format === 'csv' || format === 'tsv') {
    throw new UsageError(`--format ${format} goes with --group-by; list has it for stories.`);
  }
  if (count || filesWithMatches) return { kind: 'files', counts: count };
  return {
    kind: 'hits',
    format,
    order: flags.sort ?? null,
    context: flags.context,
    zone: zoneNamed(flags.tz),
    hyperlink: flags.hyperlink,
  };
}

function textField(name: string): TextField {
  const field = queryField(name);
  if (field === null || !isTextField(field)) {
    throw new UsageError(unknownValue('field', name, TEXT_FIELDS.map(shortName)));
  }
  return field;
}
