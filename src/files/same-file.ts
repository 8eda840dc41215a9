import { statSync } from 'node:fs';

/**
 * The device and inode of the file at a path, following links; null if there is none. Two paths
 * with the same identity lead to the same file.
 */
export function fileIdentity(path: string): string | null {
  if (path === '-') return null;
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

export function isSameFile(a: string, b: string): boolean {
  const identity = fileIdentity(a);
  return identity !== null && identity === fileIdentity(b);
}
