import { errorCode, UsageError } from '../../errors.ts';
import type { Io } from '../../terminal/io.ts';
import { escapeLine } from '../../text/escape.ts';

/**
 * A repository's configuration can name a program as its file system monitor. Checking someone
 * else's repository must not run it.
 */
const SAFE = ['-c', 'core.fsmonitor=false'];

/** Runs Git in the current folder, for `--staged`. Turns its errors into usage errors. */
export class Git {
  readonly #env: Io['env'];

  constructor(env: Io['env']) {
    // Messages are recognised by their English text.
    this.#env = { ...env, LC_ALL: 'C' };
  }

  /** Returns what Git writes to standard output. */
  run(args: readonly string[], input = ''): Buffer {
    // Loaded lazily, because it would slow down the start of every check.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { error, status, stdout, stderr } = spawnSync('git', [...SAFE, ...args], {
      env: this.#env,
      input,
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (error !== undefined) throw notStarted(error);
    if (status !== 0) throw failed(stderr.toString());
    return stdout;
  }
}

function notStarted(error: Error): Error {
  if (errorCode(error) !== 'ENOENT') return error;
  return new UsageError('--staged needs Git, and there is no program "git" on the PATH.');
}

function failed(message: string): UsageError {
  if (message.includes('not a git repository')) {
    return new UsageError('--staged: the current folder is not in a Git repository.');
  }
  const [first = ''] = message.replace(/^fatal: /, '').split('\n');
  return new UsageError(`--staged: Git says: ${escapeLine(first)}`);
}
