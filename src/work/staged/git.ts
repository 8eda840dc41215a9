import { errorCode, UsageError } from '../../errors.ts';
import type { Io } from '../../terminal/io.ts';
import { escapeLine } from '../../text/escape.ts';

/** A repository may name a program as its monitor of files, which a check of a stranger's must not run. */
const SAFE = ['-c', 'core.fsmonitor=false'];

/** Runs Git in the current folder, for `--staged`; its errors become usage errors. */
export class Git {
  readonly #env: Io['env'];

  constructor(env: Io['env']) {
    // Its messages are told apart by their English.
    this.#env = { ...env, LC_ALL: 'C' };
  }

  /** What it prints. */
  run(args: readonly string[], input = ''): Buffer {
    // Loaded when needed: it would slow the start of every check.
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
