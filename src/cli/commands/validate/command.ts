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
import { REPORT_FORMATS, type ReportFormat, type ValidateOptions } from './options.ts';

interface ValidateFlags extends InputFlags, ColorFlags, LinkFlags, RuleFlags, FilterFlags {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly staged?: boolean;
  readonly against?: readonly string[];
  readonly watch?: boolean;
  readonly changedSince?: string;
  readonly statistics?: boolean;
  readonly quiet?: boolean;
  readonly showConfig?: string;
  readonly maxProblems?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

const EXAMPLES = `
Examples:
  $ copydesk validate archive
  $ copydesk validate --diff archive           show what --fix would change
  $ copydesk validate --fix archive
  $ copydesk validate --staged --against archive   check what Git would commit
  $ copydesk validate --watch archive          check again after each change
  $ copydesk validate --ignore text --severity dateline-missing=info archive
  $ copydesk validate --where 'agency:Yonhap date:2017-11' archive
  $ copydesk validate --write-baseline known.json archive
  $ copydesk validate --changed-since origin/main
  $ copydesk validate --statistics archive     the number of problems per rule
  $ copydesk validate --format sarif --output copydesk.sarif archive

A fixed file is a new file: it keeps its name, mode and owner, but loses access
control lists and extended attributes, and the group's rights if it had a list.
--output and --write-baseline never replace a story or another input.
`;

export function declareValidate(program: Command, io: Io, done: Done): void {
  const command = program
    .command('validate')
    .description('Check stories for problems, and fix them')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addRuleOptions(command);
  command.option('--show-config <file>', 'show the rules that apply to FILE and where each is set');
  addFilterOptions(command);
  addBaselineOptions(command);
  addFixOptions(command);
  addFormatOptions(command, REPORT_FORMATS, 'pretty')
    .option(
      '-o, --output <file>',
      'write the report to FILE in that format, and print the pretty report',
    )
    .option('--max-problems <count>', 'show at most COUNT problems; all are counted', wholeNumber)
    .addOption(
      new Option(
        '--statistics',
        'count the problems of each rule instead of showing them',
      ).conflicts(['maxProblems', 'diff', 'watch']),
    )
    .option('-q, --quiet', 'report errors only');
  addColorOption(command);
  addLinkOption(command);
  addInputOptions(command)
    .addOption(
      new Option(
        '--staged',
        'check what Git would commit: the staged content of new and changed files',
      ).conflicts(['fix', 'unsafeFixes', 'diff']),
    )
    .addOption(
      new Option(
        '--changed-since <ref>',
        'check only files that differ from REF: a Git commit, tag or branch',
      ).conflicts(['staged', 'watch', 'stdinFilename']),
    )
    .addOption(
      new Option(
        '--against <path>',
        'also look for duplicates of stories in PATH, without checking these',
      )
        .argParser(collect)
        .conflicts(['diff', 'watch']),
    )
    .addOption(
      new Option('--watch', 'keep running, and check again whenever a file changes').conflicts([
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
      if (flags.showConfig !== undefined) {
        const { showConfig } = await import('./show-config.ts');
        const { format, color } = flags;
        done(await showConfig(flags.showConfig, { rules: ruleSettings(flags), format, color }, io));
        return;
      }
      const { run } = await import('./run.ts');
      done(await run(await optionsOf(paths, flags, io), io));
    });
}

function addBaselineOptions(command: Command): void {
  command
    .optionsGroup('Known problems:')
    .option('--baseline <file>', 'leave out the problems that FILE lists')
    .addOption(
      new Option('--write-baseline <file>', 'write all problems to FILE for --baseline').conflicts([
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
  const { watch = false, staged = false, unsafeFixes = false } = flags;
  const { changedSince = null, statistics = false } = flags;
  const output = flags.output === undefined || flags.output === '-' ? null : flags.output;
  if (watch) refuseDocuments(flags);
  if (statistics && output === null && flags.format !== 'pretty' && flags.format !== 'json') {
    throw new UsageError(
      `--statistics prints a table or JSON. Use --format json, or write the ${flags.format} report to a file with --output.`,
    );
  }
  const isNothingNamed = paths.length === 0 && flags.filesFrom === undefined;
  const inputs = inputSettings(
    (staged || changedSince !== null) && isNothingNamed ? ['.'] : paths,
    flags,
    io,
  );
  const hasStandardInput = inputs.paths.includes('-');
  if (watch && hasStandardInput) {
    throw new UsageError(
      '--watch cannot watch standard input. Name files or folders, such as ".".',
    );
  }
  if (changedSince !== null && hasStandardInput) {
    throw new UsageError('--changed-since cannot tell whether standard input has changed.');
  }
  if (flags.stdinFilename !== undefined && !hasStandardInput) {
    throw new UsageError('--stdin-filename needs standard input. Give "-" as a path.');
  }
  return {
    inputs,
    rules: ruleSettings(flags),
    filter: await filterQuery(flags, io),
    action: actionOf(flags),
    fixes: unsafeFixes ? 'unsafe' : 'safe',
    staged,
    archive: flags.against === undefined ? null : { ...inputs, paths: flags.against },
    report: {
      format: flags.format,
      output,
      statistics,
      color: flags.color,
      hyperlink: flags.hyperlink,
    },
    maxProblems: flags.maxProblems ?? Number.POSITIVE_INFINITY,
    baseline: baselineOf(flags),
    least: flags.quiet === true ? 'error' : 'info',
    changedSince,
  };
}

function actionOf({ watch, diff, fix, unsafeFixes }: ValidateFlags): ValidateOptions['action'] {
  if (watch === true) return 'watch';
  if (diff === true) return 'preview';
  return fix === true || unsafeFixes === true ? 'fix' : 'check';
}

function baselineOf({ baseline, writeBaseline }: ValidateFlags): ValidateOptions['baseline'] {
  if (baseline !== undefined) return { path: baseline, isNew: false };
  if (writeBaseline === undefined) return null;
  if (writeBaseline === '-') throw new UsageError('--write-baseline takes a file name, not "-".');
  return { path: writeBaseline, isNew: true };
}

/** Several documents in a row on standard output would be unreadable for any program. */
function refuseDocuments({ format, output }: ValidateFlags): void {
  if ((output !== undefined && output !== '-') || format === 'pretty' || format === 'compact')
    return;
  throw new UsageError(
    `--watch writes one report after another. Use --format pretty or compact, or write ${format} to a file with --output.`,
  );
}
