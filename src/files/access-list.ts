import { errorCode } from '../errors.ts';

/**
 * Whether one of the files has an access control list in addition to its mode. Node.js has no API
 * for this, but `ls -l` appends a "+" to the mode (POSIX, "ls", long format). False if there is no
 * such `ls`; on Windows a mode grants no rights.
 */
export function hasAccessList(paths: readonly string[]): boolean {
  if (process.platform === 'win32') return false;
  // Loaded lazily, because it would slow down the start of every command.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, stdout } = spawnSync('ls', ['-ld', '--', ...paths], {
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (error !== undefined && errorCode(error) === null) throw error;
  return /^[-dlbcps][-rwxsStT]{9}\+/m.test(stdout ?? '');
}
