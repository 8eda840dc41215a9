import { main } from '../../src/cli/main.ts';
import type { Io, Output } from '../../src/terminal/io.ts';

/** What a command line wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process. */
export async function runHere(...args: readonly string[]): Promise<Ran> {
  const [stdout, stderr] = [new Gathered(), new Gathered()];
  const io: Io = { stdout, stderr, status: null, env: {}, stdinIsPiped: false };
  const code = await main(args, io);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Gathered implements Output {
  readonly terminal = null;
  readonly #pieces: Uint8Array[] = [];

  write(text: string): void {
    this.#pieces.push(Buffer.from(text));
  }
  writeBytes(bytes: Uint8Array): void {
    this.#pieces.push(Buffer.from(bytes));
  }
  flush(): void {}

  get text(): string {
    return Buffer.concat(this.#pieces).toString();
  }
}
