import { endianness } from 'node:os';
import type { FolderNames } from './names.ts';

/** Increased whenever the contents or their layout change. */
export const SCHEMA = 4;

/** The name of the index file, and of its folder in an archive. */
export const INDEX_FILE = 'index.db';
export const INDEX_FOLDER = '.copydesk';

/**
 * Story numbers are never reused. The words and columns of a deleted story stay, because removing
 * them would cost more; when there are too many, the index is rebuilt.
 */
export const TABLES: Readonly<Record<string, string>> = {
  meta: 'CREATE TABLE meta (value TEXT NOT NULL)',
  folder:
    'CREATE TABLE folder (number INTEGER PRIMARY KEY, path TEXT NOT NULL, print REAL NOT NULL)',
  files:
    'CREATE TABLE files (folder INTEGER PRIMARY KEY, prints BLOB NOT NULL, files BLOB NOT NULL)',
  findings: 'CREATE TABLE findings (story INTEGER PRIMARY KEY, data TEXT NOT NULL)',
  racy: 'CREATE TABLE racy (folder INTEGER NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL)',
  facet: `CREATE TABLE facet (kind INTEGER NOT NULL, code INTEGER NOT NULL, value TEXT NOT NULL,
PRIMARY KEY (kind, code)) WITHOUT ROWID`,
  columns: 'CREATE TABLE columns (chunk INTEGER PRIMARY KEY, data BLOB NOT NULL)',
  spans: 'CREATE TABLE spans (chunk INTEGER PRIMARY KEY, data BLOB NOT NULL)',
  fields: 'CREATE TABLE fields (block INTEGER PRIMARY KEY, data BLOB NOT NULL)',
  story: `CREATE TABLE story (number INTEGER PRIMARY KEY, folder INTEGER NOT NULL, name TEXT NOT NULL,
place INTEGER NOT NULL, id INTEGER, minute INTEGER)`,
  story_id: 'CREATE INDEX story_id ON story (id)',
  story_minute: 'CREATE INDEX story_minute ON story (minute)',
  words: `CREATE VIRTUAL TABLE words USING fts5(text, content='', detail='none', columnsize=0,
tokenize="ascii tokenchars '_.,'")`,
};

/** What an index states about itself. */
export interface Meta {
  readonly schema: number;
  /** The version of copydesk, which determines how stories are parsed. */
  readonly version: string;
  /** The version of Unicode, which determines how words are folded and split. */
  readonly unicode: string;
  readonly endianness: string;
  /** The folder it was made for, by its real path and inode. */
  readonly root: string;
  readonly inode: number;
  /** When files were last compared, in milliseconds since 1970 UTC; for messages only. */
  readonly comparedAt: number;
  readonly files: number;
  readonly stories: number;
  /** The number of files whose state is not `good`, and of what the walk cannot use. */
  readonly doubtful: number;
  /** The highest story number plus one. */
  readonly nextNumber: number;
  /** The ignore files that applied, by path, with their prints; see `statPrint`. */
  readonly ignoreFiles: readonly (readonly [path: string, print: number | null])[];
}

/** What must be equal for an index to be usable. */
export type Stamp = Pick<Meta, 'schema' | 'version' | 'unicode' | 'endianness'>;

export function stampOf(version: string, unicode: string): Stamp {
  return { schema: SCHEMA, version, unicode, endianness: endianness() };
}

/** How far a file's entry can be trusted. */
export const STATE = {
  good: 0,
  /** The file may have changed within the resolution of its clock, so its content is compared. */
  racy: 1,
  /** The file could not be read as text. It is read again each time to report that. */
  unreadable: 2,
} as const;

/** The files of one folder, in walk order. */
export interface FolderFiles {
  readonly number: number;
  /** Relative to the archive, with a trailing slash; empty for the archive itself. */
  readonly path: string;
  /** The folder's own `statPrint`. */
  readonly print: number;
  readonly names: FolderNames;
  readonly prints: Float64Array;
  /** For each file, the number of its first story and its number of stories. */
  readonly stories: Int32Array;
  readonly states: Uint8Array;
  /** Three numbers for each file with findings: the file's place, and its rules as 64 bits. */
  readonly rules: Uint32Array;
}

/** Damage that SQLite itself does not notice. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}

/** Larger than any blob for a folder of ten million files. */
const MAX_BYTES = 2 ** 28;

/** Compresses bytes for storage: in half the time of the usual level, to 1.05 times the size. */
export function packBytes(bytes: Uint8Array): Uint8Array {
  return process.getBuiltinModule('node:zlib').deflateRawSync(bytes, { level: 1 });
}

/** The inverse of `packBytes`. Throws for anything else. */
export function unpackBytes(packed: unknown): Uint8Array {
  if (!(packed instanceof Uint8Array)) throw damaged('a blob');
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  return inflateRawSync(packed, { maxOutputLength: MAX_BYTES });
}

/**
 * The same in a buffer of its own: a typed array must begin at a multiple of its element size.
 */
export function unpackBuffer(packed: unknown): ArrayBuffer {
  return new Uint8Array(unpackBytes(packed)).buffer;
}

export function bytesOf(numbers: ArrayBufferView): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw damaged('text');
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw damaged('a number');
  return value;
}

export function damaged(what: string): DamagedIndexError {
  return new DamagedIndexError(`${what} is invalid`);
}
