import { isUtf8 } from 'node:buffer';
import { type Dirent, opendirSync, readdirSync } from 'node:fs';
import { compareByBytes, sortsByBytes } from './walk-order.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'special';

/** The contents of a folder. Kept compact, because one folder can hold a million files. */
export interface Folder {
  /** Sorted by their UTF-8 bytes. */
  readonly names: readonly string[];
  /** The kinds of entries that are not plain files. */
  readonly kinds: ReadonlyMap<string, EntryKind>;
  /**
   * Names that are not UTF-8 and therefore cannot be opened: as decoded, and with their bytes shown
   * as `\xE9`.
   */
  readonly badNames: ReadonlyMap<string, string>;
}

/** Throws the system's error if the folder cannot be read. */
export function listFolder(path: string): Folder {
  const names: string[] = [];
  const kinds = new Map<string, EntryKind>();
  const folder = opendirSync(path, { bufferSize: 1024 });
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      names.push(entry.name);
      if (!entry.isFile()) kinds.set(entry.name, kindOf(entry));
    }
  } finally {
    folder.closeSync();
  }
  // One text is searched much faster than many names.
  const all = names.join('/');
  const badNames = all.includes('\ufffd') ? findBadNames(path) : NONE;
  names.sort(sortsByBytes(all) ? undefined : compareByBytes);
  return { names, kinds, badNames };
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'special';
}

const NONE: ReadonlyMap<string, string> = new Map();

function findBadNames(path: string): Map<string, string> {
  const bad = readdirSync(path, { encoding: 'buffer' }).filter((name) => !isUtf8(name));
  return new Map(bad.map((name) => [name.toString(), escapeBytes(name)]));
}

function escapeBytes(name: Buffer): string {
  return name
    .toString('latin1')
    .replace(
      /[^ -~]/g,
      (char) => `\\x${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
}
