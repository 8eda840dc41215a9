import type { Stats } from 'node:fs';

/** What identifies a file, whatever its path. */
export interface FileIdentity {
  /** Number of the device that holds it. */
  readonly dev: number;
  /** Number of its inode on that device. */
  readonly ino: number;
  /** The last part of its path; null if that is not known. */
  readonly name: string | null;
}

export function isIdentity({ dev, ino }: Stats, file: FileIdentity | null): boolean {
  return file !== null && file.dev === dev && file.ino === ino;
}
