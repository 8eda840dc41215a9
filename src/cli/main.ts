import { type Command, CommanderError } from 'commander';
import { BrokenPipeError, errorCode, UsageError } from '../errors.ts';
import { unknownValue } from '../output/text/suggest.ts';
import { chooseStyle } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { page } from '../terminal/pager.ts';
import { EXIT, type ExitCode } from '../work/exit-code.ts';
import { buildProgram, COMMAND_NAMES } from './program.ts';
import { safeMessage } from './safe-message.ts';

/** Runs a command line (without node and script). Returns the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let outcome: ExitCode = EXIT.ok;
  const done = (code: ExitCode): void => {
    outcome = code;
  };
  const help: string[] = [];
  try {
    if (await printTopic(argv, io)) return outcome;
    const program = await buildProgram(io, done, argv, (text) => help.push(text));
    if (argv.length === 0 && io.stdout.terminal !== null) await showOverview(program, io);
    else {
      const isHelpOnHelp = argv[0] === 'help' && argv[1] === 'help';
      await program.parseAsync(isHelpOnHelp ? ['--help'] : argv, { from: 'user' });
    }
    io.stdout.flush();
    io.stderr.flush();
    return outcome;
  } catch (error) {
    return await conclude(error, argv, help, io);
  }
}

/** Prints the help on queries. Throws a usage error if there is no help of that name. */
async function printTopic([command, topic]: readonly string[], io: Io): Promise<boolean> {
  if (command !== 'help' || topic === undefined || topic === 'help') return false;
  if (topic.startsWith('-')) return false;
  if (topic === 'query') {
    const { queryHelp } = await import('./query-help.ts');
    await page([queryHelp()], true, io);
    io.stdout.flush();
    return true;
  }
  if (COMMAND_NAMES.includes(topic)) return false;
  throw new UsageError(unknownValue('help topic', topic, ['query', ...COMMAND_NAMES]));
}

/** In a terminal, the command name alone asks for an introduction; in a script, it is a mistake. */
async function showOverview(program: Command, io: Io): Promise<void> {
  const { overview } = await import('./overview.ts');
  io.stdout.write(overview(program, await chooseStyle('auto', io)));
}

/** Reports an error, or prints the help that ended the run. Its reader may be gone, too. */
async function conclude(
  error: unknown,
  argv: readonly string[],
  help: readonly string[],
  io: Io,
): Promise<ExitCode> {
  try {
    const code = await codeOf((await printHelp(help, io)) ?? error, argv, io);
    io.stdout.flush();
    io.stderr.flush();
    return code;
  } catch (second) {
    if (second instanceof BrokenPipeError) return EXIT.ok;
    // The message cannot be written either.
    if (second instanceof UsageError) return EXIT.error;
    throw second;
  }
}

/** The error if the help cannot be written; null otherwise. */
async function printHelp(help: readonly string[], io: Io): Promise<unknown> {
  try {
    await page(help, true, io);
    io.stdout.flush();
    return null;
  } catch (error) {
    return error;
  }
}

async function codeOf(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  if (
    error instanceof CommanderError &&
    (error.exitCode === 0 || error.code === 'commander.help')
  ) {
    return error.exitCode === 0 ? EXIT.ok : EXIT.error;
  }
  const message = await messageOf(error, argv, io);
  if (message === null) throw error;
  io.stdout.flush();
  io.stderr.write(`copydesk: ${safeMessage(message, argv)}\n`);
  return EXIT.error;
}

/** The message for an error that a user can cause; null for any other. */
async function messageOf(error: unknown, argv: readonly string[], io: Io): Promise<string | null> {
  if (error instanceof CommanderError) {
    const { explainMistake } = await import('./mistakes.ts');
    return explainMistake(error, argv, io);
  }
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error) || errorCode(error) === null) return null;
  const { message } = error;
  return message.includes('uv_cwd') ? NO_FOLDER : `the system refused: ${message}.`;
}

const NO_FOLDER =
  'the current folder is unknown: it was deleted, or its path is too long. Change to another folder.';
