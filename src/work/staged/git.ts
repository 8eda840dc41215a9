import { errorCode, UsageError } from '../../errors.ts';
import type { Io } from '../../terminal/io.ts';
import { escapeLine } from '../../text/escape.ts';

/** A repository may name a program as its monitor of files, which a check of a stranger's must not run. */
const SAFE = ['-c', 'core.fsmonitor=false'];

/** Runs Git in the current folder, for an option; its errors become usage errors that name it. */
export class Git {
  readonly #env: Io['env'];
  readonly #option: string;

  constructor(env: Io['env'], option: string) {
    this.#option = option;
    // Its messages are told apart by their English.
    this.#env = { ...env, LC_ALL: 'C' };
  }

  /** What it prints. */
  run(args: readonly string[], input = ''): Buffer {
    const { status, stdout, stderr } = this.#start(args, input);
    if (status !== 0) throw failed(this.#option, stderr.toString());
    return stdout;
  }

  /** What it prints, without the last line end; null where it says no. */
  try(args: readonly string[]): string | null {
    const { status, stdout, stderr } = this.#start(args, '');
    if (status === 0) return stdout.toString().trimEnd();
    if (stderr.includes('not a git repository')) throw failed(this.#option, stderr.toString());
    return null;
  }

  #start(args: readonly string[], input: string) {
    // Loaded when needed: it would slow the start of every check.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { error, ...ended } = spawnSync('git', [...SAFE, ...args], {
      env: this.#env,
      input,
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (error !== undefined) throw notStarted(this.#option, error);
    return ended;
  }
}

function notStarted(option: string, error: Error): Error {
  if (errorCode(error) !== 'ENOENT') return error;
  return new UsageError(`${option} needs Git, and there is no program "git" on the PATH.`);
}

function failed(option: string, message: string): UsageError {
  if (message.includes('not a git repository')) {
    return new UsageError(`${option}: the current folder is not in a Git repository.`);
  }
  const [first = ''] = message.replace(/^fatal: /, '').split('\n');
  return new UsageError(`${option}: Git says: ${escapeLine(first)}`);
}
