import { Command, Help } from 'commander';
import { type Io, lineColumns } from '../terminal/io.ts';
import { VERSION } from '../version.ts';
import type { Done } from '../work/exit-code.ts';
import { HELP, summarize } from './options/help.ts';
import { refuseRepeats } from './options/values.ts';

const DESCRIPTION = 'Inspect files of news-agency stories: list, read, search and check them.';

const AFTER = `
Paths are files or folders. Without paths, copydesk reads standard input if
something is piped in, and the current folder otherwise.

Run "copydesk help <command>" for a command's options and examples, and
"copydesk help query" for the query language.
`;

const EXIT_STATUS = `
Exit status: 0 done, found or no problems; 1 nothing found or problems found;
2 usage error, or an input that cannot be read.
`;

type Declare = (program: Command, io: Io, done: Done) => void;

/** Each command's module is loaded only when needed. */
const COMMANDS: ReadonlyMap<string, () => Promise<Declare>> = new Map([
  ['list', async () => (await import('./commands/list/command.ts')).declareList],
  ['show', async () => (await import('./commands/show/command.ts')).declareShow],
  ['search', async () => (await import('./commands/search/command.ts')).declareSearch],
  ['validate', async () => (await import('./commands/validate/command.ts')).declareValidate],
  ['stats', async () => (await import('./commands/stats/command.ts')).declareStats],
  ['export', async () => (await import('./commands/export/command.ts')).declareExport],
  ['index', async () => (await import('./commands/index/command.ts')).declareIndex],
  ['rules', async () => (await import('./commands/rules/command.ts')).declareRules],
  ['schema', async () => (await import('./commands/schema/command.ts')).declareSchema],
  ['completion', async () => (await import('./commands/completion/command.ts')).declareCompletion],
]);

export const COMMAND_NAMES: readonly string[] = [...COMMANDS.keys()];

/** The chosen command is declared alone, unless it needs to know the others. */
function declarations(chosen: string | undefined): Promise<Declare[]> {
  const load = chosen === undefined || chosen === 'completion' ? undefined : COMMANDS.get(chosen);
  const loads = load === undefined ? [...COMMANDS.values()] : [load];
  return Promise.all(loads.map((one) => one()));
}

/**
 * Builds the commander program with the chosen command, or with all of them. The code behind a
 * command is loaded when it runs.
 */
export async function buildProgram(
  io: Io,
  done: Done,
  argv: readonly string[] = [],
  print: (text: string) => void = (text) => io.stdout.write(text),
): Promise<Command> {
  const [chosen] = argv;
  const program = new Command('copydesk')
    .description(DESCRIPTION)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; -h prints a summary')
    .helpCommand('help [command]', 'Print help for a command or for "query"')
    .exitOverride()
    .configureHelp(HELP)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: print,
      writeErr: (text) => io.stderr.write(text),
      // Mistakes are explained in other words, see mistakes.ts.
      outputError() {},
      getOutHelpWidth: () => lineColumns(io.stdout),
      getErrHelpWidth: () => lineColumns(io.stderr),
    });
  for (const declare of await declarations(chosen)) declare(program, io, done);
  for (const command of program.commands) refuseRepeats(command);
  if (wantsSummary(argv)) for (const command of program.commands) summarize(command);
  return program
    .usage('<command> [options] [paths...]')
    .configureHelp({ ...HELP, formatHelp: overviewFirst })
    .addHelpText('after', wantsSummary(argv) ? AFTER : AFTER + EXIT_STATUS);
}

/** Says what the program is before how to call it, and lists its commands before its options. */
function overviewFirst(command: Command, help: Help): string {
  const text = new Help();
  if (help.helpWidth !== undefined) text.helpWidth = help.helpWidth;
  text.subcommandTerm = (one) => one.name();
  const [usage = '', description = '', options = '', ...commands] = text
    .formatHelp(command, text)
    .trimEnd()
    .split('\n\n');
  return `${[description, usage, ...commands, options].join('\n\n')}\n`;
}

function wantsSummary(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  return words.includes('-h') && !words.includes('--help');
}
