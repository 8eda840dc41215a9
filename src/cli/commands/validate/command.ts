import { type Command, Option } from 'commander';
import { addFilterOptions, type FilterFlags } from '../../options/filter-options.ts';
import {
  addColorOption,
  addFormatOptions,
  addInputOptions,
  addLinkOption,
  type InputFlags,
  type LinkFlags,
  type OutputFlags,
  wholeNumber,
} from '../../options/options.ts';
import { addRuleOptions, type RuleFlags } from '../../options/rule-options.ts';
import type { Runner } from '../../runner.ts';

export const VALIDATE_FORMATS = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'checkstyle',
] as const;

export interface ValidateFlags extends InputFlags, OutputFlags, LinkFlags, RuleFlags, FilterFlags {
  readonly format: (typeof VALIDATE_FORMATS)[number];
  readonly output?: string;
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly staged?: boolean;
  readonly watch?: boolean;
  readonly maxProblems?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

const EXAMPLES = `
Examples:
  $ copydesk validate archive
  $ copydesk validate --diff archive           what --fix would change
  $ copydesk validate --fix archive
  $ copydesk validate --staged                 what would be committed
  $ copydesk validate --watch archive          again whenever a file changes
  $ copydesk validate --ignore text --severity dateline-missing=info archive
  $ copydesk validate --where 'agency:Yonhap date:2017-11' archive
  $ copydesk validate --write-baseline known.json archive
  $ copydesk validate --format sarif --output copydesk.sarif archive
`;

export function declareValidate(program: Command, { io, done }: Runner): void {
  const command = program
    .command('validate')
    .description('problems, for people, CI and hooks')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addRuleOptions(command);
  addFilterOptions(command);
  addBaselineOptions(command);
  addFixOptions(command);
  addFormatOptions(command, VALIDATE_FORMATS, 'pretty')
    .option(
      '-o, --output <file>',
      'write that format into a file, and to the terminal what people read',
    )
    .option('--max-problems <count>', 'show at most so many; all are counted', wholeNumber);
  addColorOption(command);
  addLinkOption(command);
  addInputOptions(command)
    .addOption(
      new Option('--staged', "read what Git's index holds of new and changed files").conflicts([
        'fix',
        'unsafeFixes',
        'diff',
      ]),
    )
    .addOption(
      new Option('--watch', 'go on, and validate again what changes, until Ctrl-C').conflicts([
        'stdinFilename',
        'fix',
        'unsafeFixes',
        'diff',
        'staged',
        'writeBaseline',
      ]),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ValidateFlags) => {
      const { run } = await import('./run.ts');
      done(await run(paths, flags, io));
    });
}

function addBaselineOptions(command: Command): void {
  command
    .optionsGroup('Known problems:')
    .option('--baseline <file>', 'pass over the problems that this file lists')
    .addOption(
      new Option('--write-baseline <file>', 'list all problems in this file').conflicts([
        'baseline',
        'diff',
      ]),
    );
}

function addFixOptions(command: Command): void {
  command
    .optionsGroup('Fixing:')
    .option('--fix', 'mend what can be mended without changing a word')
    .option('--unsafe-fixes', 'mend also what a person should look at afterwards')
    .addOption(
      new Option('--diff', 'show what would be mended, and change nothing').conflicts([
        'format',
        'output',
      ]),
    );
}
