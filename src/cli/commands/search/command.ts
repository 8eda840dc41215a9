import { type Command, InvalidArgumentError, Option } from 'commander';
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
import type { SearchOrder } from '../../../work/ranked.ts';
import { fieldsOption, groupingOption, readOrder } from '../../options/fields.ts';
import { addFilterOptions, type FilterFlags, filterQuery } from '../../options/filter.ts';
import { addInputOptions, type InputFlags, inputSettings } from '../../options/inputs.ts';
import { addFormatOptions, addRowOptions, type RowFlags, zoneNamed } from '../../options/output.ts';
import { queryOption } from '../../options/query.ts';
import { collect, wholeNumber } from '../../options/values.ts';
import type { SearchOptions, SearchOutput } from './run.ts';

const FORMATS = ['text', 'json', 'ndjson', 'csv', 'tsv'] as const;

interface SearchFlags extends InputFlags, FilterFlags, RowFlags {
  readonly format: (typeof FORMATS)[number];
  readonly groupBy?: string;
  readonly field?: readonly string[];
  readonly exact?: boolean;
  readonly filesWithMatches?: boolean;
  readonly filesWithoutMatch?: boolean;
  readonly count?: boolean;
  readonly quiet?: boolean;
  readonly context: number;
}

const EXAMPLES = `
Examples:
  $ copydesk search THAAD archive                   a word in the headline or body
  $ copydesk search '"trade talks" Seoul' archive   a phrase and a word, both
  $ copydesk search 'oil -opec' archive --sort relevance -n 20
  $ copydesk search oil archive --agency Yonhap --since 2017-11
  $ copydesk search -l THAAD archive                only the files
  $ copydesk search cocoa archive --group-by place
  $ copydesk search cocoa archive --fields id,date,headline --format csv
  $ copydesk search THAAD archive --ndjson | jq -r .story.headline

"copydesk help query" explains the query language.
`;

export function declareSearch(program: Command, io: Io, done: Done): void {
  const command = program
    .command('search')
    .description('Search stories and show matching passages')
    .argument('<query>', 'words that must all occur; "a phrase" in quotes')
    .argument('[paths...]', 'files and folders; "-" is standard input')
    .optionsGroup('Matching:')
    .option('--field <name>', 'search only in this field (default: headline and body)', collect)
    .option('--exact', 'match case and accents exactly')
    .option('--sort <field>', 'sort by FIELD or "relevance"; "-FIELD" sorts descending')
    .option('-n, --limit <count>', 'show at most COUNT stories or groups', limitNumber);
  addGrepOptions(command);
  // In grep -w takes no value, so here it would swallow the query.
  addFilterOptions(command, '');
  addFormatOptions(command, FORMATS, 'text')
    .option('--fields <names>', 'show stories as rows with these fields: id,headline', collect)
    .addOption(
      new Option(
        '--group-by <field>',
        'count matching stories by FIELD, year, month, weekday or hour',
      ).conflicts([
        ...['sort', 'count', 'filesWithMatches', 'filesWithoutMatch', 'fields', 'context', 'tz'],
      ]),
    )
    .addOption(
      new Option(
        '-l, --files-with-matches',
        'print only the paths of files with a match',
      ).conflicts(['count', 'format', 'fields', 'sort']),
    )
    .addOption(
      new Option(
        '-L, --files-without-match',
        'print only the paths of files without a match',
      ).conflicts(['count', 'format', 'fields', 'sort', 'filesWithMatches']),
    )
    .addOption(
      new Option('-c, --count', 'print the number of matching stories per file').conflicts([
        ...['format', 'fields', 'sort'],
      ]),
    )
    .option('-q, --quiet', 'print nothing; the exit status says whether a story matches')
    .option('-C, --context <count>', 'show at most COUNT passages per story', wholeNumber, 3);
  addRowOptions(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (text: string, paths: readonly string[], flags: SearchFlags) => {
      const { run } = await import('./run.ts');
      done(await run(await optionsOf(text, paths, flags, io), io));
    });
}

/** Accepts what users of grep type, although search does this anyway. */
function addGrepOptions(command: Command): void {
  const ignoreCase = new Option('-i, --ignore-case').conflicts('exact');
  const recursive = [new Option('-r, --recursive'), new Option('-R, --dereference-recursive')];
  for (const option of [ignoreCase, ...recursive]) command.addOption(option.hideHelp());
}

function limitNumber(value: string): number {
  if (/^\d+$/.test(value)) return wholeNumber(value);
  throw new InvalidArgumentError(
    'It takes the number of stories to show; line numbers are printed without an option.',
  );
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
  const query = await queryOption(text, { exact, fields }, io);
  const filter = await filterQuery(flags, io);
  return {
    query: filter === null ? query : { kind: 'and', nodes: [query, filter], span: query.span },
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
  const { format, groupBy, fields, context, hyperlink } = flags;
  const { escapeFormulas = false } = flags;
  if (flags.quiet === true) return { kind: 'nothing' };
  if (groupBy !== undefined) {
    const by = groupingOption(groupBy);
    return { kind: 'groups', field: groupBy, by, format, escapeFormulas };
  }
  if (flags.filesWithoutMatch === true) return { kind: 'unmatched' };
  if (flags.count === true) return { kind: 'files', counts: true };
  if (flags.filesWithMatches === true) return { kind: 'files', counts: false };
  const order = flags.sort === undefined ? null : searchOrder(flags.sort);
  const zone = zoneNamed(flags.tz);
  if (fields === undefined && format !== 'csv' && format !== 'tsv') {
    return { kind: 'hits', format, order, context, zone, hyperlink };
  }
  return {
    kind: 'rows',
    format: format === 'text' ? 'table' : format,
    fields: fieldsOption(fields),
    order,
    zone,
    escapeFormulas,
    hyperlink,
  };
}

function searchOrder(text: string): SearchOrder {
  return text === 'relevance' ? text : readOrder(text, ['relevance']);
}

function textField(name: string): TextField {
  const field = queryField(name);
  if (field === null || !isTextField(field)) {
    throw new UsageError(unknownValue('field', name, TEXT_FIELDS.map(shortName)));
  }
  return field;
}
