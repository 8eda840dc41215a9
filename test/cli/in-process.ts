import { main } from '../../src/cli/main.ts';
import type { Io, Output } from '../../src/terminal/io.ts';
import type { Run } from './run.ts';

/** Runs a command line in this process, without piped input and without a terminal. */
export async function inProcess(args: readonly string[]): Promise<Run> {
  const written = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  const output = (name: keyof typeof written): Output => ({
    write(text) {
      written[name].push(Buffer.from(text));
    },
    writeBytes(bytes) {
      written[name].push(Uint8Array.from(bytes));
    },
    flush() {},
    terminal: null,
    file: null,
  });
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    status: null,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdinIsPiped: false,
  };
  const code = await main(args, io);
  const textOf = (name: keyof typeof written) => Buffer.concat(written[name]).toString();
  return { stdout: textOf('stdout'), stderr: textOf('stderr'), code };
}
