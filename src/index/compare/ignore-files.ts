import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printAt } from '../stored/stat-print.ts';

/** An ignore file, and its print; null if it does not exist. */
export type IgnoreFile = [path: string, print: number | null];

/** The ignore files of a folder. Adding another changes the folder's own times. */
export function ignoreFilesIn(folder: string): IgnoreFile[] {
  return [join(folder, '.gitignore'), join(folder, '.git', 'info', 'exclude')]
    .map(ignoreFile)
    .filter(([, print]) => print !== null);
}

/** Those of the parent folders, existing or not, up to the root of the repository. */
export function ignoreFilesAbove(folder: string): IgnoreFile[] {
  const files: IgnoreFile[] = [];
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const above = dirname(at);
    files.push(ignoreFile(join(above, '.gitignore')));
    files.push(ignoreFile(join(above, '.git', 'info', 'exclude')));
    if (existsSync(join(above, '.git'))) break;
  }
  return files;
}

export function ignoreFile(path: string): IgnoreFile {
  return [path, printAt(path)];
}
