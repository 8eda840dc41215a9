import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A file system in memory of its own, gone after the test; null where none can be mounted. */
export function mountTmpfs(kilobytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const isMounted = succeeds('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  onTestFinished(() => {
    // Lazily, because an index that was read stays open until this process ends.
    if (isMounted) succeeds('umount', '-l', folder);
    rmdirSync(folder);
  });
  return isMounted ? folder : null;
}

export function makeReadOnly(mounted: string): void {
  if (!succeeds('mount', '-o', 'remount,ro', mounted)) throw new Error('cannot remount');
}

const succeeds = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;
