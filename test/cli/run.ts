import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const BIN = join(ROOT, 'bin', 'copydesk.js');

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  /** Null where a signal ended it. */
  readonly code: number | null;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the real command. Nothing is piped into it unless `input` says so. */
export function copydesk(args: readonly string[], options: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(options.input === undefined
      ? { stdio: ['ignore', 'pipe', 'pipe'] }
      : { input: options.input }),
  });
  return { stdout, stderr, code: status };
}

/** Runs a line of shell in which `copydesk` is the real command. */
export function shell(line: string, options: RunOptions = {}): Run {
  const script = `copydesk() { "${process.execPath}" "${BIN}" "$@"; }\n${line}\n`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: options.cwd ?? ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { stdout, stderr, code: status };
}
