import { join } from 'node:path';
import { type ProcessOptions, type Run, run } from '../process.ts';
import { ROOT } from '../root.ts';

export type { Run } from '../process.ts';
export { ROOT } from '../root.ts';

/** The folder of the command as built by test/build.ts. */
export const BUILT = join(ROOT, 'dist/bin');
export const BIN = join(BUILT, 'copydesk.js');
/** Where it keeps compiled code during tests. */
const CACHE = join(BUILT, 'cache');

export interface RunOptions extends Omit<ProcessOptions, 'env'> {
  /** Added to the minimal environment of each run. */
  readonly env?: Readonly<Record<string, string>>;
}

function inProject({ env, ...rest }: RunOptions): ProcessOptions {
  const { PATH, HOME } = process.env;
  return { cwd: ROOT, ...rest, env: { PATH, HOME, XDG_CACHE_HOME: CACHE, ...env } };
}

/** Runs the real command. Nothing is piped into it without `input`. */
export function copydesk(args: readonly string[], options: RunOptions = {}): Run {
  return run(process.execPath, [BIN, ...args], inProject(options));
}

/** Runs shell commands in which `copydesk` is the real command. */
export function shell(lines: string, options: RunOptions = {}, program = 'sh'): Run {
  const script = `copydesk() { "${process.execPath}" "${BIN}" "$@"; }\n${lines}\n`;
  return run(program, ['-c', script], inProject(options));
}
