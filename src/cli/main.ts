import { CommanderError } from 'commander';
import { BrokenPipeError, UsageError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { buildProgram } from './program.ts';

/** Runs one command line (without node and script) and returns the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let outcome: ExitCode = EXIT.ok;
  const program = buildProgram(io, (code) => {
    outcome = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    io.stdout.flush();
    io.stderr.flush();
    return outcome;
  } catch (error) {
    return codeOf(error, io);
  }
}

function codeOf(error: unknown, io: Io): ExitCode {
  if (error instanceof BrokenPipeError) return EXIT.ok;
  if (error instanceof CommanderError) {
    io.stdout.flush();
    return error.exitCode === 0 ? EXIT.ok : EXIT.error;
  }
  if (error instanceof UsageError) {
    io.stdout.flush();
    io.stderr.write(`copydesk: ${error.message}\n`);
    io.stderr.flush();
    return EXIT.error;
  }
  throw error;
}
