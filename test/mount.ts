import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from './process.ts';

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

/** False also if there is no such program. */
function succeeds(program: string, ...args: readonly string[]): boolean {
  try {
    return run(program, args).code === 0;
  } catch {
    return false;
  }
}
