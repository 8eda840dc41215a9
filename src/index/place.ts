import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { INDEX_FILE, INDEX_FOLDER } from './format.ts';

/** An archive's folder by what tells it from its copies. */
export interface ArchiveRoot {
  /** Its real path. */
  readonly root: string;
  readonly inode: number;
}

/** Where an archive's index is. */
export interface IndexPlace extends ArchiveRoot {
  /** What holds the index and nothing else. */
  readonly folder: string;
  readonly file: string;
}

/** An index that may be there. */
export interface IndexCandidate {
  readonly file: string;
  /** The archive that it has to be of; null where it says so itself. */
  readonly archive: ArchiveRoot | null;
}

/** Throws the system's error where there is no such folder. */
export function indexPlace(archive: string, indexFolder: string | null): IndexPlace {
  const root = realpathSync(archive);
  const folder = indexFolder ?? join(root, INDEX_FOLDER);
  return { ...archiveRoot(root), folder, file: join(folder, INDEX_FILE) };
}

const archiveRoot = (root: string): ArchiveRoot => ({ root, inode: statSync(root).ino });

/**
 * The index of a file or folder: that in the innermost folder around it which has one, or that in the
 * folder named. Null where there is none.
 */
export function findIndex(path: string, indexFolder: string | null): IndexCandidate | null {
  if (indexFolder !== null) return { file: join(indexFolder, INDEX_FILE), archive: null };
  try {
    return findAround(realpathSync(path));
  } catch {
    // What is not there has none.
    return null;
  }
}

function findAround(path: string): IndexCandidate | null {
  for (let at = path; ; at = dirname(at)) {
    const file = join(at, INDEX_FOLDER, INDEX_FILE);
    if (isFile(file)) return { file, archive: archiveRoot(at) };
    if (dirname(at) === at) return null;
  }
}

/** A path that goes on below a file names none. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** What people call the archive of an index: its folder, or that of the index where it lies apart. */
export function archiveName(file: string): string {
  const folder = dirname(file);
  return basename(folder) === INDEX_FOLDER ? dirname(folder) : folder;
}
