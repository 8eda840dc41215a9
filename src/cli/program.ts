import { Command } from 'commander';
import { lineColumns } from '../terminal/columns.ts';
import type { Io } from '../terminal/io.ts';
import type { ExitCode } from '../work/exit-code.ts';
import { declareCompletion } from './commands/completion/command.ts';
import { declareExport } from './commands/export/command.ts';
import { declareList } from './commands/list/command.ts';
import { declareRules } from './commands/rules/command.ts';
import { declareSchema } from './commands/schema/command.ts';
import { declareSearch } from './commands/search/command.ts';
import { declareShow } from './commands/show/command.ts';
import { declareStats } from './commands/stats/command.ts';
import { declareValidate } from './commands/validate/command.ts';
import { withHint } from './hints.ts';
import type { Runner } from './runner.ts';
import { VERSION } from './version.ts';

const DESCRIPTION = 'List, read, search and check files of news-agency stories.';

const AFTER = `
Examples:
  $ copydesk list archive                    what is there
  $ copydesk show archive/470853.txt         one story, to read
  $ copydesk search "trade talks" archive    where it is said
  $ copydesk validate archive                what is wrong

Without paths a command reads what is piped into it, else the current folder.
Exit codes: 0 done or found, 1 nothing found or problems, 2 wrong usage or unreadable input.
`;

const COMPLETION = 'completion';

const DECLARATIONS: ReadonlyMap<string, (program: Command, runner: Runner) => void> = new Map([
  ['list', declareList],
  ['show', declareShow],
  ['search', declareSearch],
  ['validate', declareValidate],
  ['stats', declareStats],
  ['export', declareExport],
  ['rules', declareRules],
  ['schema', declareSchema],
  [COMPLETION, declareCompletion],
]);

/** The command that was chosen needs no other beside it, unless it tells of them all. */
function declarations(chosen: string | undefined) {
  const declare =
    chosen === undefined || chosen === COMPLETION ? undefined : DECLARATIONS.get(chosen);
  return declare === undefined ? DECLARATIONS.values() : [declare];
}

/**
 * The tree of commands, or of the one that was chosen. It declares and does no work: a command's
 * body loads when it runs.
 */
export function buildProgram(io: Io, done: (code: ExitCode) => void, chosen?: string): Command {
  const program = new Command('copydesk')
    .description(DESCRIPTION)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', AFTER)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(withHint(text, chosen).replace(/^error: /, 'copydesk: ')),
      getOutHelpWidth: () => lineColumns(io.stdout),
      getErrHelpWidth: () => lineColumns(io.stderr),
    });
  const runner: Runner = { io, done };
  for (const declare of declarations(chosen)) declare(program, runner);
  return program;
}
