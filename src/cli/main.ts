import { type Command, CommanderError } from 'commander';
import { BrokenPipeError, errorCode, UsageError } from '../errors.ts';
import { chooseStyle } from '../terminal/color.ts';
import type { Io } from '../terminal/io.ts';
import { EXIT, type ExitCode } from '../work/exit-code.ts';
import { buildProgram } from './program.ts';
import { safeMessage } from './safe-message.ts';

/** Runs a command line (without node and script). Returns the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let outcome: ExitCode = EXIT.ok;
  const done = (code: ExitCode): void => {
    outcome = code;
  };
  try {
    const program = await buildProgram(io, done, argv);
    if (argv.length === 0 && io.stdout.terminal !== null) await showOverview(program, io);
    else await program.parseAsync(argv, { from: 'user' });
    io.stdout.flush();
    io.stderr.flush();
    return outcome;
  } catch (error) {
    return conclude(error, argv, io);
  }
}

/** In a terminal, the bare command name gets an overview. In a script it is an error. */
async function showOverview(program: Command, io: Io): Promise<void> {
  const { overview } = await import('./overview.ts');
  io.stdout.write(overview(program, await chooseStyle('auto', io)));
}

/** Reports an error. This may fail in turn if the reader has closed the pipe. */
function conclude(error: unknown, argv: readonly string[], io: Io): ExitCode {
  try {
    const code = codeOf(error, argv, io);
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

function codeOf(error: unknown, argv: readonly string[], io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.error;
  const message = messageOf(error);
  if (message === null) throw error;
  io.stdout.flush();
  io.stderr.write(`copydesk: ${safeMessage(message, argv)}\n`);
  return EXIT.error;
}

/** The message for an error that the user can cause; null for other errors. */
function messageOf(error: unknown): string | null {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error) || errorCode(error) === null) return null;
  const { message } = error;
  return message.includes('uv_cwd') ? NO_FOLDER : `the system refused: ${message}.`;
}

const NO_FOLDER =
  'the current folder cannot be told: it was deleted, or its path is too long. Change to another one.';
