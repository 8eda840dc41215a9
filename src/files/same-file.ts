import { type BigIntStats, fstatSync, statSync } from 'node:fs';

/**
 * The device and inode of the file at a path, following links; null if there is none. Two paths
 * with the same identity lead to the same file.
 */
export function fileIdentity(path: string): string | null {
  if (path === '-') return null;
  try {
    return identityOf(statSync(path, { bigint: true }));
  } catch {
    return null;
  }
}

export function isSameFile(a: string, b: string): boolean {
  const identity = fileIdentity(a);
  return identity !== null && identity === fileIdentity(b);
}

/** Whether standard input is redirected from the file at a path. */
export function isStandardInput(path: string): boolean {
  return fileIdentity(path) === identityOf(fstatSync(0, { bigint: true }));
}

const identityOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;
