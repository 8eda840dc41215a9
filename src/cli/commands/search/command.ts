import type { Command } from 'commander';
import { Option } from 'commander';
import {
  addColorOption,
  addFormatOptions,
  addInputOptions,
  addLinkOption,
  addZoneOption,
  collect,
  type InputFlags,
  type LinkFlags,
  type OutputFlags,
  wholeNumber,
} from '../../options/options.ts';
import type { Runner } from '../../runner.ts';

/** What `--sort` takes. */
export const SEARCH_ORDERS = ['relevance', 'date', '-date', 'id', '-id', 'path', '-path'] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** What `--group-by` takes. */
export const GROUP_FIELDS = ['agency', 'place', 'date'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

export const SEARCH_FORMATS = ['text', 'json', 'ndjson', 'csv', 'tsv'] as const;

export interface SearchFlags extends InputFlags, OutputFlags, LinkFlags {
  readonly format: (typeof SEARCH_FORMATS)[number];
  readonly sort?: SearchOrder;
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

export function declareSearch(program: Command, { io, done }: Runner): void {
  const command = program
    .command('search')
    .description('stories that match, with the passages')
    .argument('<query>', 'words that must all be there; "a phrase" in quotes')
    .argument('[paths...]', 'files and folders; "-" is standard input')
    .optionsGroup('Matching:')
    .option('--field <name>', 'look only in this field (default: headline and body)', collect)
    .addOption(
      new Option('--sort <order>', 'best first, or in the order of a field ("-": turned round)')
        .choices(SEARCH_ORDERS)
        .conflicts(['count', 'filesWithMatches']),
    )
    .addOption(
      new Option('--group-by <field>', 'only how many stories match, by this field')
        .choices(GROUP_FIELDS)
        .conflicts(['sort', 'count', 'filesWithMatches', 'context', 'tz']),
    )
    .option('--exact', 'tell case and accents apart')
    .option('-n, --limit <count>', 'at most so many stories, or groups', wholeNumber);
  addFormatOptions(command, SEARCH_FORMATS, 'text')
    .addOption(
      new Option('-l, --files-with-matches', 'only the paths').conflicts(['count', 'format']),
    )
    .addOption(
      new Option('-c, --count', 'only how many stories match, for each path').conflicts('format'),
    )
    .option('-C, --context <count>', 'passages a story', wholeNumber, 3);
  addZoneOption(command).option('--no-pager', 'never page long output at a terminal');
  addColorOption(command);
  addLinkOption(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (query: string, paths: readonly string[], flags: SearchFlags) => {
      const { run } = await import('./run.ts');
      done(await run(query, paths, flags, io));
    });
}
