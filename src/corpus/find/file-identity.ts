import type { Stats } from 'node:fs';

/** What tells a file from all others, whatever its path. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
  /** The last part of its path; null if that is not known. */
  readonly name: string | null;
}

export function isIdentity({ dev, ino }: Stats, file: FileIdentity | null): boolean {
  return file !== null && file.dev === dev && file.ino === ino;
}
