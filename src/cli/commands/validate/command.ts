import { type Command, Option } from 'commander';
import { UsageError } from '../../../errors.ts';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { addFilterOptions, type FilterFlags, filterQuery } from '../../options/filter.ts';
import { addInputOptions, type InputFlags, inputSettings } from '../../options/inputs.ts';
import {
  addColorOption,
  addFormatOptions,
  addLinkOption,
  type ColorFlags,
  type LinkFlags,
} from '../../options/output.ts';
import { addRuleOptions, type RuleFlags, ruleSettings } from '../../options/rules.ts';
import { collect, wholeNumber } from '../../options/values.ts';
import type { ReportFormat, ValidateOptions } from './options.ts';

const FORMATS: readonly ReportFormat[] = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'checkstyle',
];

interface ValidateFlags extends InputFlags, ColorFlags, LinkFlags, RuleFlags, FilterFlags {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly staged?: boolean;
  readonly against?: readonly string[];
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
  $ copydesk validate --staged --against archive   what would be committed
  $ copydesk validate --watch archive          again whenever a file changes
  $ copydesk validate --ignore text --severity dateline-missing=info archive
  $ copydesk validate --where 'agency:Yonhap date:2017-11' archive
  $ copydesk validate --write-baseline known.json archive
  $ copydesk validate --format sarif --output copydesk.sarif archive

A fixed file is a new file: it keeps its name, mode and owner, but loses access
control lists and extended attributes, and the group's rights if it had a list.
--output and --write-baseline never replace a story or another input.
`;

export function declareValidate(program: Command, io: Io, done: Done): void {
  const command = program
    .command('validate')
    .description('problems, for people, CI and hooks')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addRuleOptions(command);
  addFilterOptions(command);
  addBaselineOptions(command);
  addFixOptions(command);
  addFormatOptions(command, FORMATS, 'pretty')
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
      new Option('--against <path>', 'look for duplicates in this folder too, without checking it')
        .argParser(collect)
        .conflicts(['diff', 'watch']),
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
      done(await run(await optionsOf(paths, flags, io), io));
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
    .option('--fix', 'apply safe fixes; they never change a word')
    .option('--unsafe-fixes', 'also apply fixes that need a second look')
    .addOption(
      new Option('--diff', 'show what the fixes would change, and change nothing').conflicts([
        'format',
        'output',
      ]),
    );
}

async function optionsOf(
  paths: readonly string[],
  flags: ValidateFlags,
  io: Io,
): Promise<ValidateOptions> {
  const { watch = false, staged = false, unsafeFixes = false, output = null } = flags;
  if (watch) refuseDocuments(flags);
  const isNothingNamed = paths.length === 0 && flags.filesFrom === undefined;
  const inputs = inputSettings(staged && isNothingNamed ? ['.'] : paths, flags, io);
  const hasStandardInput = inputs.paths.includes('-');
  if (watch && hasStandardInput) {
    throw new UsageError(
      '--watch cannot watch standard input. Name files or folders, such as ".".',
    );
  }
  if (flags.stdinFilename !== undefined && !hasStandardInput) {
    throw new UsageError('--stdin-filename names standard input: give "-" as a path.');
  }
  return {
    inputs,
    rules: ruleSettings(flags),
    filter: await filterQuery(flags, io),
    action: actionOf(flags),
    fixes: unsafeFixes ? 'unsafe' : 'safe',
    staged,
    archive: flags.against === undefined ? null : { ...inputs, paths: flags.against },
    report: { format: flags.format, output, color: flags.color, hyperlink: flags.hyperlink },
    maxProblems: flags.maxProblems ?? null,
    baseline: baselineOf(flags),
  };
}

function actionOf({ watch, diff, fix, unsafeFixes }: ValidateFlags): ValidateOptions['action'] {
  if (watch === true) return 'watch';
  if (diff === true) return 'preview';
  return fix === true || unsafeFixes === true ? 'fix' : 'check';
}

function baselineOf({ baseline, writeBaseline }: ValidateFlags): ValidateOptions['baseline'] {
  if (baseline !== undefined) return { path: baseline, isNew: false };
  return writeBaseline === undefined ? null : { path: writeBaseline, isNew: true };
}

/** Several documents in a row on standard output would be unreadable for any program. */
function refuseDocuments({ format, output }: ValidateFlags): void {
  if (output !== undefined || format === 'pretty' || format === 'compact') return;
  throw new UsageError(
    `--watch writes one report after another: take --format pretty or compact, or give ${format} a file with --output, which then holds the last report.`,
  );
}
