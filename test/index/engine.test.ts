import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { ENGINES } from './engines.ts';

it('has an engine on every Node', () => {
  expect(ENGINES.map(({ name }) => name)).toContain('node-sqlite3-wasm');
});

describe.each(ENGINES)('$name', (engine) => {
  const made = (sql: string) => {
    const path = join(tempFolder(), 'it?s 100% #1.db');
    const database = engine.openOwn(path);
    database.exec(sql);
    return { path, database };
  };

  it('gives back what it was given', () => {
    const { database, path } = made('CREATE TABLE t (a, b, c, d)');
    const row = [470853, 1.5, 'Städte', new Uint8Array([0, 255])];
    database.prepare('INSERT INTO t VALUES (?, ?, ?, ?)').run(...row);
    database.prepare('INSERT INTO t (a) VALUES (?)').run(2 ** 53 - 1);
    database.close();
    const read = engine.openShared(path);
    expect([...read.prepare('SELECT * FROM t').rows()].map((values) => [...values])).toEqual([
      row,
      [2 ** 53 - 1, null, null, null],
    ]);
    read.close();
  });

  it('finds words and beginnings of words, and cuts ASCII where it is no letter, digit or point', () => {
    const { database } = made(
      `CREATE VIRTUAL TABLE w USING fts5(x, content='', detail='none', columnsize=0,
       tokenize="ascii tokenchars '_.,'")`,
    );
    const add = database.prepare('INSERT INTO w (rowid, x) VALUES (?, ?)');
    add.run(3, "Cocoa-price at 1,000.5 isn't_one ÉTÉ");
    add.run(7, 'coco cocoanut');
    const found = (match: string) =>
      [...database.prepare('SELECT rowid FROM w WHERE w MATCH ?').rows(match)].flat();
    expect(found('"cocoa"')).toEqual([3]);
    expect(found('"coco"*')).toEqual([3, 7]);
    expect(found('("price" AND "1,000.5") NOT "coco"')).toEqual([3]);
    expect(found('"t_one" OR "nothing"')).toEqual([3]);
    // Beyond ASCII nothing is folded.
    expect([found('"ÉTÉ"'), found('"été"')]).toEqual([[3], []]);
    database.close();
  });

  it('reads beside other readers, and leaves nothing behind', () => {
    const { database, path } = made('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    database.close();
    const readers = [engine.openShared(path), engine.openShared(path)];
    const rows = readers.map((reader) => [...reader.prepare('SELECT a FROM t').rows()].flat());
    expect(rows).toEqual([[1], [1]]);
    expect(readdirSync(join(path, '..'))).toHaveLength(1);
    for (const reader of readers) reader.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('reads on in a file that another one takes the place of', () => {
    const { database, path } = made('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
    database.close();
    const reader = engine.openShared(path);
    const rows = reader.prepare('SELECT a FROM t');
    expect([...rows.rows()].flat()).toEqual([1]);
    const other = made('CREATE TABLE t (a); INSERT INTO t VALUES (2)');
    other.database.close();
    writeFileSync(`${path}.new`, readFileSync(other.path));
    expect([...rows.rows()].flat()).toEqual([1]);
    reader.close();
  });

  it('throws for what is no database', () => {
    const path = join(tempFolder({ 'a.db': 'SQLite format 3\0 but no more' }), 'a.db');
    expect(() => [...engine.openShared(path).prepare('SELECT * FROM t').rows()]).toThrow();
  });
});
