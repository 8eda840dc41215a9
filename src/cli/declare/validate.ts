import { type Command, Option } from 'commander';
import {
  addColorOption,
  addFormatOptions,
  addInputOptions,
  type InputFlags,
  type OutputFlags,
  wholeNumber,
} from '../options.ts';
import type { Runner } from '../runner.ts';
import { addRuleOptions, type RuleFlags } from './rule-options.ts';

export const VALIDATE_FORMATS = ['pretty', 'compact', 'json', 'ndjson'] as const;

export interface ValidateFlags extends InputFlags, OutputFlags, RuleFlags {
  readonly format: (typeof VALIDATE_FORMATS)[number];
  readonly maxProblems?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

const EXAMPLES = `
Examples:
  $ copydesk validate archive
  $ copydesk validate --format compact story.txt
  $ copydesk validate --ignore text --severity dateline-missing=info archive
  $ copydesk validate --write-baseline known.json archive
  $ git diff --name-only -z --cached | copydesk validate --files-from - -0
`;

export function declareValidate(program: Command, { io, done }: Runner): void {
  const command = program
    .command('validate')
    .description('problems, for people, CI and hooks')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  // The inputs' --no-ignore has to be declared before the rules' --ignore.
  addInputOptions(command);
  addRuleOptions(command);
  addBaselineOptions(command);
  addFormatOptions(command, VALIDATE_FORMATS, 'pretty').option(
    '--max-problems <count>',
    'show at most so many; all are counted',
    wholeNumber,
  );
  addColorOption(command);
  command
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ValidateFlags) => {
      const { run } = await import('../commands/validate.ts');
      done(await run(paths, flags, io));
    });
}

function addBaselineOptions(command: Command): void {
  command
    .optionsGroup('Known problems:')
    .option('--baseline <file>', 'pass over the problems that this file lists')
    .addOption(
      new Option('--write-baseline <file>', 'list all problems in this file').conflicts('baseline'),
    );
}
