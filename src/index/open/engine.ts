import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { errorCode } from '../../errors.ts';

/** The values that SQLite stores. */
export type Value = number | bigint | string | Uint8Array | null;
export type Row = readonly Value[];

/** A prepared statement with positional parameters. */
export interface Statement {
  run(...values: Value[]): void;
  rows(...values: Value[]): Iterable<Row>;
  /** All rows at once: twice as fast, if they are not too many for the memory. */
  all(...values: Value[]): readonly Row[];
}

/** An open database. Methods throw the engine's errors. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** SQLite with FTS5. */
export interface Engine {
  readonly name: 'node:sqlite' | 'node-sqlite3-wasm';
  /** Opens a file for writing that nobody else uses. */
  openOwn(path: string): Database;
  /** Opens a file for reading, without a lock, because a finished index never changes. */
  openShared(path: string): Database;
}

/** Whether an error comes from SQLite. */
export function isEngineError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error.name === 'SQLite3Error' || errorCode(error) === 'ERR_SQLITE_ERROR';
}

/** Node's own SQLite where it has FTS5 (22.16 and later), else the one in WebAssembly, else null. */
export async function loadEngine(): Promise<Engine | null> {
  return nodeEngine() ?? (await wasmEngine());
}

interface NodeStatement {
  run(...values: Value[]): unknown;
  iterate(...values: Value[]): Iterable<Row>;
  all(...values: Value[]): Row[];
  setReturnArrays(enabled: boolean): void;
}

interface NodeDatabase {
  exec(sql: string): void;
  prepare(sql: string): NodeStatement;
  close(): void;
}

interface NodeOptions {
  readonly readOnly: boolean;
  readonly defensive: boolean;
}

interface NodeSqlite {
  readonly DatabaseSync: new (path: string, options: NodeOptions) => NodeDatabase;
}

export function nodeEngine(): Engine | null {
  const sqlite = withoutItsWarning(() => process.getBuiltinModule('node:sqlite'));
  if (sqlite === undefined || !isNodeSqlite(sqlite)) return null;
  if (!hasFts5(sqlite)) return null;
  const open = (path: string, options: NodeOptions) =>
    nodeDatabase(new sqlite.DatabaseSync(path, options));
  return {
    name: 'node:sqlite',
    // In defensive mode SQLite would keep a journal, which slows a build.
    openOwn: (path) => open(path, { readOnly: false, defensive: false }),
    openShared: (path) => open(`${fileUri(path)}?immutable=1`, { readOnly: true, defensive: true }),
  };
}

/** Suppresses the warning of Node.js 22 that its SQLite is experimental. */
function withoutItsWarning<Result>(load: () => Result): Result {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function isNodeSqlite(module: object): module is NodeSqlite {
  return 'DatabaseSync' in module;
}

function hasFts5({ DatabaseSync }: NodeSqlite): boolean {
  const database = new DatabaseSync(':memory:', { readOnly: false, defensive: true });
  try {
    const statement = database.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5')");
    // Versions without this method are too old to have FTS5.
    if (!('setReturnArrays' in statement)) return false;
    statement.setReturnArrays(true);
    return [...statement.iterate()][0]?.[0] === 1;
  } finally {
    database.close();
  }
}

function nodeDatabase(database: NodeDatabase): Database {
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql);
      statement.setReturnArrays(true);
      return {
        run: (...values) => void statement.run(...values),
        rows: (...values) => statement.iterate(...values),
        all: (...values) => statement.all(...values),
      };
    },
    close: () => database.close(),
  };
}

/** The path as a URI for SQLite, in which `%`, `?` and `#` are special. */
function fileUri(path: string): string {
  const absolute = resolve(path).replaceAll('\\', '/');
  const slashed = absolute.startsWith('/') ? absolute : `/${absolute}`;
  return `file:${slashed.replace(/[%?#]/g, encodeURIComponent)}`;
}

export async function wasmEngine(): Promise<Engine | null> {
  const sqlite = (await import('node-sqlite3-wasm').catch(() => null))?.default;
  if (sqlite === undefined) return null;
  type Opened = InstanceType<typeof sqlite.Database>;
  const wrap = (database: Opened): Database => {
    const statements: ReturnType<Opened['prepare']>[] = [];
    return {
      exec: (sql) => database.exec(sql),
      prepare(sql) {
        const statement = database.prepare(sql);
        statements.push(statement);
        const rows = function* (...values: Value[]): Generator<Row> {
          for (const row of statement.iterate(values)) yield Object.values(row).map(plain);
        };
        return {
          run: (...values) => void statement.run(values),
          rows,
          all: (...values) => [...rows(...values)],
        };
      },
      close() {
        // This engine keeps the file open and locked until all statements are finalized.
        for (const statement of statements.splice(0)) finalize(statement);
        database.close();
      },
    };
  };
  return {
    name: 'node-sqlite3-wasm',
    openOwn: (path) => wrap(new sqlite.Database(path)),
    openShared: (path) => wrap(openUnlocked(path, sqlite.Database)),
  };
}

function finalize(statement: { finalize(): void }): void {
  try {
    statement.finalize();
  } catch {
    // This repeats the error of a statement that failed.
  }
}

/** The package's types allow nested rows, which occur only with its option `expand`. */
function plain(value: Value | Readonly<Record<string, Value>>): Value {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  throw new TypeError('unexpected nested row');
}

interface OpenedWasm {
  exec(sql: string): void;
  all(sql: string): unknown;
}

/**
 * This engine locks even files that it only reads, with a folder next to the file that remains if
 * the process is killed. So the file is opened through a link in a temporary folder, which is
 * removed at once together with the lock.
 */
function openUnlocked<Opened extends OpenedWasm>(
  path: string,
  Database: new (path: string, options: { readOnly: boolean; fileMustExist: boolean }) => Opened,
): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  try {
    const link = join(folder, 'index');
    symlinkSync(resolve(path), link);
    const database = new Database(link, { readOnly: true, fileMustExist: true });
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.all('SELECT count(*) FROM sqlite_schema');
    return database;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
