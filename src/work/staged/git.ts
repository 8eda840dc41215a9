import { relative } from 'node:path/posix';
import { errorCode, UsageError } from '../../errors.ts';
import type { Io } from '../../terminal/io.ts';
import { escapeLine } from '../../text/escape.ts';

/**
 * A repository's configuration can name a program as its file system monitor. Checking someone
 * else's repository must not run it.
 */
const SAFE = ['-c', 'core.fsmonitor=false'];

/** Runs Git in the current folder. Turns its errors into usage errors that name the option. */
export class Git {
  readonly #env: Io['env'];
  readonly #option: string;

  constructor(env: Io['env'], option: string) {
    this.#option = option;
    // Messages are recognised by their English text.
    this.#env = { ...env, LC_ALL: 'C' };
  }

  /** Returns what Git writes to standard output. */
  run(args: readonly string[], input = ''): Buffer {
    const { status, stdout, stderr } = this.#start(args, input);
    if (status !== 0) throw failed(this.#option, stderr.toString());
    return stdout;
  }

  /** Its output without the final line end; null if Git fails. */
  try(args: readonly string[]): string | null {
    const { status, stdout, stderr } = this.#start(args, '');
    if (status === 0) return stdout.toString().trimEnd();
    if (stderr.includes('not a git repository')) throw failed(this.#option, stderr.toString());
    return null;
  }

  /** Returns a function that makes paths from the top of the work tree relative to the current folder. */
  relativePaths(): (path: string) => string {
    const prefix = this.run(['rev-parse', '--show-prefix']).toString().replace(/\n$/, '');
    return (path) => relative(`/${prefix}`, `/${path}`);
  }

  #start(args: readonly string[], input: string) {
    // Loaded lazily, because it would slow down the start of every check.
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
