import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { INDEX_FILE, INDEX_FOLDER } from '../stored/format.ts';
import { statsAt } from '../stored/stat-print.ts';

/** What distinguishes an archive's folder from a copy of it. */
export interface ArchiveRoot {
  /** Its real path. */
  readonly root: string;
  readonly inode: number;
}

/** The location of an archive's index. */
export interface IndexPlace extends ArchiveRoot {
  /** The folder that contains the index. */
  readonly folder: string;
  readonly file: string;
}

/** An index that may exist. */
export interface IndexCandidate {
  readonly file: string;
  /** The archive that it must belong to; null if any will do. */
  readonly archive: ArchiveRoot | null;
}

/** Throws the system's error if the archive does not exist. */
export function indexPlace(archive: string, indexFolder: string | null): IndexPlace {
  const root = realpathSync(archive);
  const folder = indexFolder ?? join(root, INDEX_FOLDER);
  return { ...archiveRoot(root), folder, file: join(folder, INDEX_FILE) };
}

const archiveRoot = (root: string): ArchiveRoot => ({ root, inode: statSync(root).ino });

/**
 * Finds the index for a file or folder: in `indexFolder` if that is given, else in the nearest
 * parent folder that has one. Null if there is none.
 */
export function findIndex(path: string, indexFolder: string | null): IndexCandidate | null {
  if (indexFolder !== null) return { file: join(indexFolder, INDEX_FILE), archive: null };
  try {
    return findAround(realpathSync(path));
  } catch {
    // The path does not exist.
    return null;
  }
}

function findAround(path: string): IndexCandidate | null {
  for (let at = path; ; at = dirname(at)) {
    const file = join(at, INDEX_FOLDER, INDEX_FILE);
    if (statsAt(file)?.isFile() === true) return { file, archive: archiveRoot(at) };
    if (dirname(at) === at) return null;
  }
}

/** How messages name an index: by its archive, or by its folder if it is kept elsewhere. */
export function archiveName(file: string): string {
  const folder = dirname(file);
  return basename(folder) === INDEX_FOLDER ? dirname(folder) : folder;
}
