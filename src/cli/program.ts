import { Command } from 'commander';
import { type Io, lineColumns } from '../terminal/io.ts';
import { VERSION } from '../version.ts';
import type { Done } from '../work/exit-code.ts';
import { withHint } from './hints.ts';
import { safeMessage } from './safe-message.ts';

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

/** Loads only the chosen command, unless all are needed for help or completion. */
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
): Promise<Command> {
  const [chosen] = argv;
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
      writeErr: (text) => {
        const message = withHint(text, chosen).replace(/^error: /, 'copydesk: ');
        io.stderr.write(safeMessage(message, argv));
      },
      getOutHelpWidth: () => lineColumns(io.stdout),
      getErrHelpWidth: () => lineColumns(io.stderr),
    });
  for (const declare of await declarations(chosen)) declare(program, io, done);
  return program;
}
