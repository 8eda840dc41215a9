import { closeSync, fstatSync, openSync, realpathSync, type Stats } from 'node:fs';
import { errorCode } from '../../errors.ts';
import { type Meta, type Stamp, TABLES, textOf } from '../stored/format.ts';
import { statsAt } from '../stored/stat-print.ts';
import { ArchiveIndex } from './archive-index.ts';
import { hasIndexHeader, isWhole } from './checksum.ts';
import type { Database, Engine } from './engine.ts';
import type { ArchiveRoot, IndexCandidate } from './place.ts';

/** Why an index is not used. */
export type Refusal =
  | 'missing'
  | 'unreadable'
  | 'damaged'
  | 'other-owner'
  | 'other-folder'
  | 'other-version'
  | 'no-engine';

export type Opened =
  | { readonly ok: true; readonly index: ArchiveIndex }
  | { readonly ok: false; readonly refusal: Refusal };

export interface OpenOptions {
  readonly stamp: Stamp;
  readonly engine: Engine | null;
  /** Whether to verify the checksum first. */
  readonly verify: boolean;
}

/** Opens an index, or returns the reason why it cannot be used. */
export function openIndex(candidate: IndexCandidate, options: OpenOptions): Opened {
  try {
    const refusal = refusalOfFile(candidate.file, options.verify);
    if (refusal !== null) return { ok: false, refusal };
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return { ok: false, refusal: isMissing ? 'missing' : 'unreadable' };
  }
  if (options.engine === null) return { ok: false, refusal: 'no-engine' };
  return openDatabase(candidate, options.engine, options.stamp);
}

function refusalOfFile(path: string, verify: boolean): Refusal | null {
  const fd = openSync(path, 'r');
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile() || !hasIndexHeader(fd)) return 'damaged';
    // Another user could have written anything into it.
    if (!isOwn(stats)) return 'other-owner';
    return verify && !isWhole(fd) ? 'damaged' : null;
  } finally {
    closeSync(fd);
  }
}

/** Node.js knows no owners on Windows. */
function isOwn({ uid }: Stats): boolean {
  const user = process.geteuid?.();
  return user === undefined || user === uid;
}

function openDatabase({ file, archive }: IndexCandidate, engine: Engine, stamp: Stamp): Opened {
  let database: Database | null = null;
  try {
    database = engine.openShared(file);
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    const meta = readMeta(database);
    // Another version may have other tables.
    const refusal = meta === null ? 'damaged' : refusalOfMeta(meta, archive, stamp);
    if (meta !== null && refusal === null && hasTables(database)) {
      return { ok: true, index: new ArchiveIndex(database, meta) };
    }
    database.close();
    return { ok: false, refusal: refusal ?? 'damaged' };
  } catch (error) {
    // Engines fail in many ways on an invalid file. The stories can still be read.
    database?.close();
    const isOfSystem = errorCode(error)?.startsWith('ERR_') === false;
    return { ok: false, refusal: isOfSystem ? 'unreadable' : 'damaged' };
  }
}

function refusalOfMeta(meta: Meta, archive: ArchiveRoot | null, stamp: Stamp): Refusal | null {
  const { root, inode } = archive ?? rootAt(meta.root);
  if (meta.root !== root || meta.inode !== inode) return 'other-folder';
  const isSame =
    meta.schema === stamp.schema &&
    meta.version === stamp.version &&
    meta.unicode === stamp.unicode &&
    meta.endianness === stamp.endianness;
  return isSame ? null : 'other-version';
}

/** The current identity of a folder. That of a missing folder equals no other. */
function rootAt(path: string): ArchiveRoot {
  const stats = statsAt(path);
  return stats === null ? { root: '', inode: 0 } : { root: realpathSync(path), inode: stats.ino };
}

/** Whether there are exactly our tables, and those that FTS5 creates. */
function hasTables(database: Database): boolean {
  const found = new Map<string, string | null>();
  for (const [name, sql] of database.prepare('SELECT name, sql FROM sqlite_schema').rows()) {
    found.set(textOf(name), sql === null || sql === undefined ? null : textOf(sql));
  }
  for (const shadow of SHADOW_TABLES) found.delete(shadow);
  const names = Object.keys(TABLES);
  return found.size === names.length && names.every((name) => found.get(name) === TABLES[name]);
}

const SHADOW_TABLES = ['words_data', 'words_idx', 'words_config'];

/** Null if a member is missing or has another type. */
function readMeta(database: Database): Meta | null {
  const [row] = database.prepare('SELECT value FROM meta').rows();
  const value: unknown = JSON.parse(textOf(row?.[0]));
  return isMeta(value) ? value : null;
}

function isMeta(value: unknown): value is Meta {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  const are = (type: string, names: readonly (keyof Meta)[]): boolean =>
    names.every((name) => typeof entries.get(name) === type);
  return (
    are('string', ['version', 'unicode', 'endianness', 'root']) &&
    are('number', [
      'schema',
      'inode',
      'comparedAt',
      'files',
      'stories',
      'doubtful',
      'nextNumber',
    ]) &&
    Array.isArray(entries.get('ignoreFiles'))
  );
}
