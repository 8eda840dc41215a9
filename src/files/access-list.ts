import { errorCode } from '../errors.ts';

/**
 * Whether one of the files has an access control list beyond its mode. Node.js cannot tell, but
 * `ls -l` puts a "+" behind the mode (POSIX, "ls", long format). False where there is no such `ls`:
 * on Windows a mode grants no rights.
 */
export function hasAccessList(paths: readonly string[]): boolean {
  if (process.platform === 'win32') return false;
  // Loaded when needed: it would slow the start of every command.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, stdout } = spawnSync('ls', ['-ld', '--', ...paths], {
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (error !== undefined && errorCode(error) === null) throw error;
  return /^[-dlbcps][-rwxsStT]{9}\+/m.test(stdout ?? '');
}
