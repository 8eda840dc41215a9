import { realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INDEX_FILE, INDEX_FOLDER } from './format.ts';

/** An archive's folder and where its index is. */
export interface IndexPlace {
  /** The real path of the archive's folder. */
  readonly root: string;
  readonly inode: number;
  /** What holds the index and nothing else. */
  readonly folder: string;
  readonly file: string;
}

/** Throws the system's error where there is no such folder. */
export function indexPlace(archive: string, indexFolder: string | null): IndexPlace {
  const root = realpathSync(archive);
  const folder = indexFolder ?? join(root, INDEX_FOLDER);
  return { root, inode: statSync(root).ino, folder, file: join(folder, INDEX_FILE) };
}

/** The innermost of a folder and those around it that has an index beside its stories; or null. */
export function findIndex(folder: string): IndexPlace | null {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (isFile(join(at, INDEX_FOLDER, INDEX_FILE))) return indexPlace(at, null);
    if (dirname(at) === at) return null;
  }
}

function isFile(path: string): boolean {
  const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true;
}
