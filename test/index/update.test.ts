import {
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runJob } from '../../src/corpus/parallel/parallel.ts';
import { sealFile } from '../../src/index/open/checksum.ts';
import type { Engine } from '../../src/index/open/engine.ts';
import { openIndex } from '../../src/index/open/open.ts';
import { ownStamp } from '../../src/index/open/open-archive.ts';
import { type IndexPlace, indexPlace } from '../../src/index/open/place.ts';
import { indexJob } from '../../src/index/update/index-job.ts';
import { IndexLockedError } from '../../src/index/update/lock.ts';
import { IndexFolderError, type Updated, updateIndex } from '../../src/index/update/update.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { archive, storyText } from './archive.ts';
import { ENGINES } from './engines.ts';

function update(place: IndexPlace, engine: Engine): Promise<Updated> {
  return updateIndex(place, {
    engine,
    stamp: ownStamp(),
    now: 0,
    script: null,
    read: (found) =>
      runJob(found, indexJob(), {
        ...{ encoding: null, threads: 1, onFile() {} },
        worker: { script: '', task: null },
      }),
  });
}

/** Why an index cannot be used; null where it can. */
function refusal(place: IndexPlace, engine: Engine, change: object = {}): string | null {
  const stamp = { ...ownStamp(), ...change };
  const opened = openIndex({ file: place.file, archive: place }, { engine, stamp, verify: true });
  if (!opened.ok) return opened.refusal;
  opened.index.close();
  return null;
}

describe.each(ENGINES)('an update with $name', (engine) => {
  it('reads what is new and changed, and forgets what is gone', async () => {
    const root = archive(30);
    const place = indexPlace(root, null);
    const all = { files: 30, stories: 30 };
    expect(await update(place, engine)).toEqual({ ...all, added: 30, changed: 0, removed: 0 });
    expect(await update(place, engine)).toEqual({ ...all, added: 0, changed: 0, removed: 0 });
    writeFileSync(join(root, '0/470000.txt'), storyText(470000, 'cocoa'));
    writeFileSync(join(root, '9.txt'), `${storyText(9)}\n${storyText(10)}`);
    renameSync(join(root, '1/470001.txt'), join(root, '1/1.txt'));
    expect(await update(place, engine)).toEqual({
      ...{ files: 31, stories: 32, added: 2, changed: 1, removed: 1 },
    });
    expect(readdirSync(place.folder).sort()).toEqual(['.gitignore', 'index.db']);
    expect(readFileSync(join(place.folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('does not count a file that is still unreadable as changed', async () => {
    const root = archive(2);
    const place = indexPlace(root, null);
    writeFileSync(join(root, 'empty.txt'), '');
    const all = { files: 3, stories: 2, added: 0, changed: 0, removed: 0 };
    expect(await update(place, engine)).toEqual({ ...all, added: 3 });
    expect(await update(place, engine)).toEqual(all);
    writeFileSync(join(root, 'empty.txt'), storyText(1));
    expect(await update(place, engine)).toEqual({ ...all, stories: 3, changed: 1 });
    writeFileSync(join(root, 'empty.txt'), '');
    expect(await update(place, engine)).toEqual({ ...all, changed: 1 });
  });

  it('builds anew once too many stories are gone', async () => {
    const root = archive(10);
    const place = indexPlace(root, null);
    const many = (word: string) =>
      writeFileSync(
        join(root, 'many.txt'),
        Array.from({ length: 800 }, (_, at) => storyText(at, word)).join('\n'),
      );
    for (const word of ['one', 'two', 'three', 'four']) {
      many(word);
      await update(place, engine);
    }
    const stamp = ownStamp();
    const opened = openIndex({ file: place.file, archive: place }, { engine, stamp, verify: true });
    if (!opened.ok) throw new Error(opened.refusal);
    const { stories, nextNumber } = opened.index.meta;
    expect(stories).toBe(810);
    expect(nextNumber).toBeLessThan(3000);
    opened.index.close();
  });

  it('is of no use to a copy of the folder, a clone or another place', async () => {
    const root = archive(3);
    const place = indexPlace(root, null);
    await update(place, engine);
    expect(refusal(place, engine)).toBeNull();
    const copy = join(tempFolder(), 'copy');
    cpSync(root, copy, { recursive: true, preserveTimestamps: true });
    expect(refusal(indexPlace(copy, null), engine)).toBe('other-folder');
    const moved = join(tempFolder(), 'moved');
    renameSync(root, moved);
    expect(refusal(indexPlace(moved, null), engine)).toBe('other-folder');
    cpSync(moved, root, { recursive: true, preserveTimestamps: true });
    expect(refusal(indexPlace(root, null), engine)).toBe('other-folder');
  });

  it('is of no use to another version, schema or Unicode, and is built anew by it', async () => {
    const place = indexPlace(archive(3), null);
    await update(place, engine);
    for (const change of [
      { version: '9' },
      { schema: 9 },
      { unicode: '9' },
      { endianness: 'BE' },
    ]) {
      expect(refusal(place, engine, change)).toBe('other-version');
    }
    expect(refusal(place, engine)).toBeNull();
  });

  it('is of another version if it has the tables of an older one', async () => {
    const place = indexPlace(archive(3), null);
    await update(place, engine);
    const database = engine.openOwn(place.file);
    const schema = `json_set(value, '$.schema', 2)`;
    database.exec(`DROP TABLE spans; DROP TABLE findings; UPDATE meta SET value = ${schema}`);
    database.close();
    sealFile(place.file);
    expect(refusal(place, engine)).toBe('other-version');
    expect(await update(place, engine)).toMatchObject({ added: 3 });
    expect(refusal(place, engine)).toBeNull();
  });

  it('is damaged wherever a byte is another or the file ends early', async () => {
    const place = indexPlace(archive(40), null);
    await update(place, engine);
    const whole = readFileSync(place.file);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const fd = openSync(place.file, 'r+');
      writeSync(fd, Buffer.of((whole[at] ?? 0) ^ 0x10), 0, 1, at);
      closeSync(fd);
      expect([at, refusal(place, engine)]).toEqual([at, 'damaged']);
      writeFileSync(place.file, whole);
      truncateSync(place.file, at);
      expect([at, refusal(place, engine)]).toEqual([at, 'damaged']);
      writeFileSync(place.file, whole);
    }
    for (const other of ['', 'no database', Buffer.alloc(100_000), Buffer.concat([whole, whole])]) {
      writeFileSync(place.file, other);
      expect(refusal(place, engine)).toBe('damaged');
    }
    expect(await update(place, engine)).toMatchObject({ added: 40 });
    expect(refusal(place, engine)).toBeNull();
  });

  it('is of no use where it belongs to another user', async ({ skip }) => {
    if (process.geteuid?.() !== 0) skip();
    const place = indexPlace(archive(2), null);
    await update(place, engine);
    chownSync(place.file, 12345, 12345);
    expect(refusal(place, engine)).toBe('other-owner');
    expect(statSync(place.file).mode & 0o777).toBe(0o600);
  });

  it('waits for no one else, and takes the place of one that is gone', async () => {
    const place = indexPlace(archive(2), null);
    await update(place, engine);
    const lock = join(place.folder, 'index.lock');
    writeFileSync(lock, `${process.pid} ${hostname()}\n`);
    await expect(update(place, engine)).rejects.toThrow(IndexLockedError);
    writeFileSync(lock, `${process.pid} another.example\n`);
    await expect(update(place, engine)).rejects.toThrow(IndexLockedError);
    // No process has the greatest number that there is.
    const gone = 2 ** 22 - 1;
    writeFileSync(lock, `${gone} ${hostname()}\n`);
    await update(place, engine);
    expect(existsSync(lock)).toBe(false);
  });

  it('follows no link that the archive brings along', async () => {
    const root = archive(2);
    symlinkSync(tempFolder(), join(root, '.copydesk'));
    await expect(update(indexPlace(root, null), engine)).rejects.toThrow(IndexFolderError);
  });

  it('writes over nothing in a folder that is named for it', async () => {
    const folder = tempFolder({ '.gitignore': 'mine', 'draft.txt': 'mine' });
    const place = indexPlace(archive(2), folder);
    await update(place, engine);
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'draft.txt', 'index.db']);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine');
  });
});
