import { main } from '../../src/cli/main.ts';
import type { Io, Output } from '../../src/terminal/io.ts';
import type { Run } from './run.ts';

/** Runs a command line in this process, without piped input and without a terminal. */
export async function inProcess(args: readonly string[]): Promise<Run> {
  const texts = { stdout: '', stderr: '' };
  const output = (name: keyof typeof texts): Output => ({
    write(text) {
      texts[name] += text;
    },
    writeBytes(bytes) {
      texts[name] += Buffer.from(bytes).toString();
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
  return { ...texts, code };
}
