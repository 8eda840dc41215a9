import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';

/** The default limit on the time of a test's process, in milliseconds. */
const LIMIT = 120_000;

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  /** Null if it was ended by a signal. */
  readonly code: number | null;
}

export interface ProcessOptions {
  readonly cwd?: string;
  /** Standard input; nothing is piped in by default. */
  readonly input?: string | Uint8Array;
  /** The whole environment; that of the test by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which the process is killed. */
  readonly limit?: number;
}

/** Runs a program to its end. Throws if it cannot start or takes longer than its limit. */
export function run(
  program: string,
  args: readonly string[],
  { cwd, input, env = process.env, limit = LIMIT }: ProcessOptions = {},
): Run {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: limit,
    killSignal: 'SIGKILL',
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
  });
  // A program that exits before it has read all of its input is no failure.
  if (error !== undefined && status === null) throw error;
  return { stdout, stderr, code: status };
}

/** Runs a program that must succeed, and returns its standard output. */
export function outputOf(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): string {
  const { stdout, stderr, code } = run(program, args, options);
  if (code !== 0) {
    throw new Error(`${program} ${args.join(' ')}: exit status ${code}\n${stdout}${stderr}`);
  }
  return stdout;
}

/** Starts a program that runs alongside the test, and kills it when its limit is reached. */
export function start(
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'stdio'> & { readonly limit?: number },
): ChildProcess {
  const { limit = LIMIT, ...rest } = options;
  return spawn(program, args, { ...rest, timeout: limit, killSignal: 'SIGKILL' });
}
