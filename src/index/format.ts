import { endianness } from 'node:os';

/** Raised with every change of what is stored or how. */
export const SCHEMA = 1;

/** The name of an index in its folder, and of the folder in an archive. */
export const INDEX_FILE = 'index.db';
export const INDEX_FOLDER = '.copydesk';

/**
 * Stories have numbers that are never used twice. A story that is gone leaves its words and its
 * columns behind, which costs less than taking them out; when too many have gathered, an index is
 * built anew.
 */
export const TABLES: Readonly<Record<string, string>> = {
  meta: 'CREATE TABLE meta (value TEXT NOT NULL)',
  folder: `CREATE TABLE folder (number INTEGER PRIMARY KEY, path TEXT NOT NULL, print REAL NOT NULL,
names BLOB NOT NULL, prints BLOB NOT NULL, stories BLOB NOT NULL, states BLOB NOT NULL, rules BLOB NOT NULL)`,
  racy: 'CREATE TABLE racy (folder INTEGER NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL)',
  facet: 'CREATE TABLE facet (kind INTEGER NOT NULL, code INTEGER NOT NULL, value TEXT NOT NULL)',
  columns: 'CREATE TABLE columns (chunk INTEGER PRIMARY KEY, data BLOB NOT NULL)',
  fields: 'CREATE TABLE fields (block INTEGER PRIMARY KEY, data BLOB NOT NULL)',
  story: `CREATE TABLE story (number INTEGER PRIMARY KEY, folder INTEGER NOT NULL, name TEXT NOT NULL,
place INTEGER NOT NULL, id INTEGER, minute INTEGER)`,
  story_id: 'CREATE INDEX story_id ON story (id)',
  story_minute: 'CREATE INDEX story_minute ON story (minute)',
  words: `CREATE VIRTUAL TABLE words USING fts5(text, content='', detail='none', columnsize=0,
tokenize="ascii tokenchars '_.,'")`,
};

/** What an index says of itself. */
export interface Meta {
  readonly schema: number;
  /** Of copydesk, which decides what is parsed how. */
  readonly version: string;
  /** Of Unicode, which decides how words are folded and cut. */
  readonly unicode: string;
  readonly endianness: string;
  /** The folder it was made for: its real path and its inode. */
  readonly root: string;
  readonly inode: number;
  /** When files were last compared, in milliseconds since 1970 UTC; only to be told. */
  readonly comparedAt: number;
  readonly files: number;
  readonly stories: number;
  /** Files that have to be looked at whatever their times say: racy ones, and those of no text. */
  readonly doubtful: number;
  /** One more than the greatest number of a story. */
  readonly nextNumber: number;
  /** Ignore files that decided which files are in it, by path, and their prints; see `statPrint`. */
  readonly ignoreFiles: readonly (readonly [path: string, print: number | null])[];
}

/** What has to be the same for an index to be of use. */
export type Stamp = Pick<Meta, 'schema' | 'version' | 'unicode' | 'endianness'>;

export function stampOf(version: string, unicode: string): Stamp {
  return { schema: SCHEMA, version, unicode, endianness: endianness() };
}

/** A file's entry is good unless it says otherwise. */
export const STATE = {
  good: 0,
  /** It may have changed within the resolution of its clock: what counts is its content. */
  racy: 1,
  /** It could not be read as text, and is read again to say so. */
  unreadable: 2,
} as const;

/** The files of one folder, in the order of their names. */
export interface FolderFiles {
  readonly number: number;
  /** Below the archive's folder, with a slash at its end; empty for that folder itself. */
  readonly path: string;
  /** Its own size, times and inode. */
  readonly print: number;
  readonly names: readonly string[];
  readonly prints: Float64Array;
  /** Of each file the number of its first story, and how many there are. */
  readonly stories: Int32Array;
  readonly states: Uint8Array;
  /** Rows of three for files in which rules find something: which file, and the rules as 64 bits. */
  readonly rules: Uint32Array;
}

/** No file name holds one. */
export const NAME_SEPARATOR = '/';

/** Damage that SQLite does not notice itself. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
}

/** No blob of an archive of ten million files in one folder is larger. */
const MOST_BYTES = 2 ** 28;

/** Bytes as they are stored. */
export function packBytes(bytes: Uint8Array): Uint8Array {
  return process.getBuiltinModule('node:zlib').deflateRawSync(bytes, { level: 6 });
}

/** Throws for what packBytes has not made. */
export function unpackBytes(packed: unknown): Uint8Array {
  if (!(packed instanceof Uint8Array)) throw damaged('a blob');
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  return inflateRawSync(packed, { maxOutputLength: MOST_BYTES });
}

/** The numbers in packed bytes; throws where they are not whole. */
export function numbersIn<Numbers>(
  packed: unknown,
  size: number,
  view: (buffer: ArrayBuffer) => Numbers,
): Numbers {
  const bytes = unpackBytes(packed);
  if (bytes.byteLength % size !== 0) throw damaged('a blob');
  // In a buffer of their own numbers begin where numbers may begin.
  return view(new Uint8Array(bytes).buffer);
}

export const float64s = (buffer: ArrayBuffer): Float64Array => new Float64Array(buffer);
export const int32s = (buffer: ArrayBuffer): Int32Array => new Int32Array(buffer);
export const uint32s = (buffer: ArrayBuffer): Uint32Array => new Uint32Array(buffer);

export function bytesOf(numbers: ArrayBufferView): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw damaged('a text');
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw damaged('a number');
  return value;
}

export function damaged(what: string): DamagedIndexError {
  return new DamagedIndexError(`${what} is not what it should be`);
}
