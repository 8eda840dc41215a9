import { spawn, spawnSync } from 'node:child_process';
import {
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
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runJob } from '../../src/corpus/parallel/parallel.ts';
import type { Engine } from '../../src/index/engine.ts';
import { indexJob } from '../../src/index/index-job.ts';
import { IndexLockedError } from '../../src/index/lock.ts';
import { openIndex } from '../../src/index/open.ts';
import { ownStamp } from '../../src/index/open-archive.ts';
import { type IndexPlace, indexPlace } from '../../src/index/place.ts';
import { IndexFolderError, type Updated, updateIndex } from '../../src/index/update.ts';
import { BIN } from '../cli/run.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { ENGINES } from './engines.ts';
import { runHere } from './memory-io.ts';

const storyText = (id: number, word = 'oil') =>
  `ID :\n${id}\nThu, 11/23/2017 - 01:57\nAuther :\n\nMinisters talk about ${word}\n\n` +
  `SEOUL, Nov. 22 (Yonhap) -- The ministers of the two countries talked about ${word}. (END)\n\nX`;

function archive(count: number): string {
  const files = Array.from({ length: count }, (_, at) => [
    `${at % 7}/${470000 + at}.txt`,
    storyText(470000 + at),
  ]);
  return tempFolder(Object.fromEntries(files));
}

function update(place: IndexPlace, engine: Engine): Promise<Updated> {
  return updateIndex(place, {
    engine,
    stamp: ownStamp(),
    now: 0,
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

/** The files whose times are no longer those of a moment ago. */
function age(root: string): void {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.txt')) utimesSync(join(root, name), 1, 1);
  }
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
    renameSync(root, `${root}-moved`);
    expect(refusal(indexPlace(`${root}-moved`, null), engine)).toBe('other-folder');
    cpSync(`${root}-moved`, root, { recursive: true, preserveTimestamps: true });
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
    spawnSync('chown', ['12345', place.file]);
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
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
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

  it('sees a change that leaves size and times as they were', async () => {
    const root = archive(3);
    const place = indexPlace(root, null);
    await update(place, engine);
    // Written within the tick of the clock that the update looked at it in.
    const path = join(root, '0/470000.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('oil', 'gas'), { flag: 'r+' });
    const found = await runHere('search', '-c', 'gas', root);
    expect(found.stdout).toBe(`${path}:1\n`);
  });

  it('reads no file that is as it was', async () => {
    const root = archive(3);
    age(root);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await update(indexPlace(root, null), engine);
    const before = readdirSync(join(root, '0')).map(
      (name) => statSync(join(root, '0', name)).atimeMs,
    );
    await runHere('stats', root);
    const after = readdirSync(join(root, '0')).map(
      (name) => statSync(join(root, '0', name)).atimeMs,
    );
    expect(after).toEqual(before);
  });
});

describe('the command', () => {
  it('says why an index is not used, and reads the files', async () => {
    const root = archive(3);
    await runHere('index', root);
    const off = await runHere('search', '-c', 'oil', root, '--index', 'off');
    writeFileSync(join(root, '.copydesk/index.db'), 'no index');
    const found = await runHere('search', '-c', 'oil', root);
    expect(found).toEqual({
      ...off,
      stderr: `copydesk: the index of ${root} is damaged; reading the files instead\n`,
    });
    expect((await runHere('index', '--status', root)).stdout).toBe(
      `The index of ${root} is damaged.\n`,
    );
    expect((await runHere('index', root)).stdout).toBe('3 stories in 3 files: 3 added\n');
    expect(await runHere('search', '-c', 'oil', root)).toEqual(off);
  });

  it('tells what an index holds and what is out of date, and deletes it', async () => {
    const root = archive(3);
    await runHere('index', root);
    writeFileSync(join(root, 'new.txt'), storyText(1));
    const status = await runHere('index', '--status', root);
    expect(status.stdout).toMatch(
      /^stories {2}3\nfiles {4}3\nupdated {2}20.*Z\nsize {5}0\.\d MiB\nstale {4}1 new or changed/,
    );
    expect(await runHere('index', '--remove', root)).toMatchObject({ code: 0 });
    expect(existsSync(join(root, '.copydesk'))).toBe(false);
    expect(await runHere('index', '--remove', root)).toMatchObject({ code: 1 });
  });

  it('keeps the index of a read-only archive elsewhere', async () => {
    const root = archive(3);
    const folder = join(tempFolder(), 'index');
    await runHere('index', '--index-dir', folder, root);
    expect(existsSync(join(root, '.copydesk'))).toBe(false);
    const args = ['search', '-c', 'oil', join(root, '1')];
    expect(await runHere(...args, '--index-dir', folder)).toEqual(await runHere(...args));
  });
});

/** How often a build and an update are killed; a run of 200 takes minutes. */
const KILLS = Number(process.env.KILLS ?? 6);

it('leaves the old or the new state when it is killed', { timeout: 1_200_000 }, async () => {
  const root = archive(300);
  const place = indexPlace(root, null);
  const query = ['search', '-c', 'oil', root];
  const kill = (after: number) =>
    new Promise<void>((resolve) => {
      const child = spawn(process.execPath, [BIN, 'index', root], { stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      child.on('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  for (let number = 0; number < KILLS; number++) {
    // Every other time the index is built, else it is updated.
    if (number % 2 === 0) await runHere('index', '--remove', root);
    else await runHere('index', root);
    const old = existsSync(place.file) ? readFileSync(place.file) : null;
    writeFileSync(join(root, '0/470000.txt'), storyText(470000, `oil ${number}`));
    await kill(Math.random() * 400);
    if (existsSync(place.file) && old?.equals(readFileSync(place.file)) !== true) {
      for (const engine of ENGINES) expect(refusal(place, engine)).toBeNull();
    }
    expect(await runHere(...query)).toEqual(await runHere(...query, '--index', 'off'));
  }
  await runHere('index', root);
  expect(readdirSync(place.folder).sort()).toEqual(['.gitignore', 'index.db']);
});
