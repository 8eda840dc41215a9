import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runJob } from '../../../src/corpus/parallel/parallel.ts';
import { ownStamp } from '../../../src/index/open/open-archive.ts';
import { indexPlace } from '../../../src/index/open/place.ts';
import type { Stamp } from '../../../src/index/stored/format.ts';
import { indexJob } from '../../../src/index/update/index-job.ts';
import { updateIndex } from '../../../src/index/update/update.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { archive, storyText } from '../../index/archive.ts';
import { ENGINES } from '../../index/engines.ts';
import { makeReadOnly, mountTmpfs } from '../../mount.ts';
import { run } from '../../process.ts';
import { inProcess } from '../in-process.ts';
import { BIN, copydesk } from '../run.ts';

const CANNOT_MOUNT = 'needs the right to mount a file system';

const search = (root: string, ...args: string[]) =>
  inProcess(['search', '-c', 'oil', root, ...args]);

describe('a full disk', () => {
  it('is reported, and nothing is left behind', async ({ skip }) => {
    const folder = mountTmpfs(64);
    if (folder === null) return skip(CANNOT_MOUNT);
    const { stderr, code } = await inProcess(['index', '--index-dir', folder, archive(400)]);
    expect(stderr).toContain(`copydesk: ${folder}`);
    // One of the engines cannot tell why it could not write.
    expect(stderr).toMatch(/the disk is full\.|disk I\/O error\)\. The disk may be full\.$/m);
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the old index in use', async ({ skip }) => {
    const folder = mountTmpfs(400);
    if (folder === null) return skip(CANNOT_MOUNT);
    const root = archive(20);
    expect((await inProcess(['index', '--index-dir', folder, root])).code).toBe(0);
    const old = readFileSync(join(folder, 'index.db'));
    mkdirSync(join(root, 'new'));
    for (let id = 0; id < 600; id++) {
      const words = Array.from({ length: 80 }, (_, at) => `oil${id}x${at}`).join(' ');
      writeFileSync(join(root, `new/${id}.txt`), storyText(id, words));
    }
    expect((await inProcess(['index', '--index-dir', folder, root])).code).toBe(2);
    expect(readdirSync(folder)).toEqual(['index.db']);
    expect(readFileSync(join(folder, 'index.db')).equals(old)).toBe(true);
    expect(await search(root, '--index-dir', folder)).toEqual(await search(root));
  });
});

describe('a read-only archive', () => {
  it('takes no index, but a folder elsewhere does', async ({ skip }) => {
    const root = mountTmpfs(1000);
    if (root === null) return skip(CANNOT_MOUNT);
    writeFileSync(join(root, '1.txt'), storyText(1));
    makeReadOnly(root);
    expect(await inProcess(['index', root])).toEqual({
      stdout: '',
      stderr: `copydesk: ${root}/.copydesk cannot be written to (EROFS). Choose another folder with --index-dir.\n`,
      code: 2,
    });
    const folder = join(tempFolder(), 'index');
    expect((await inProcess(['index', '--index-dir', folder, root])).code).toBe(0);
    expect(await search(root, '--index-dir', folder)).toEqual(await search(root));
  });

  it('is answered from the index that it has, which is not updated', async ({ skip }) => {
    const root = mountTmpfs(4000);
    if (root === null) return skip(CANNOT_MOUNT);
    for (let id = 0; id < 9; id++) writeFileSync(join(root, `${id}.txt`), storyText(id));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await inProcess(['index', root]);
    makeReadOnly(root);
    const found = await search(root, '--index', 'trust');
    expect(found.stderr).toMatch(/^copydesk: the files of .* were last compared at/);
    expect(found.stdout).toBe((await search(root, '--index', 'off')).stdout);
    expect(await inProcess(['index', root])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('a folder that is not as it was', () => {
  it('is a file now, and says nothing against the index', async () => {
    const root = archive(9);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await inProcess(['index', root]);
    rmSync(join(root, '0'), { recursive: true });
    writeFileSync(join(root, '0'), storyText(1));
    const found = await search(root, '--index', 'trust');
    expect(found.stderr).toMatch(/^copydesk: the files of .* were last compared at .*\n$/);
    expect(found.stdout).toBe((await search(root, '--index', 'off')).stdout);
  });

  it('has what cannot be read, which an index that is trusted reports, too', async () => {
    const root = archive(9);
    symlinkSync('nowhere', join(root, '0/link.txt'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await inProcess(['index', root]);
    const list = ['list', '--id', '470003', root];
    const off = await inProcess([...list, '--index', 'off']);
    expect(off.code).toBe(2);
    const { stderr, ...found } = await inProcess([...list, '--index', 'trust']);
    expect({ ...found, stderr: stderr.replace(/^.* were last compared .*\n/, '') }).toEqual(off);
  });

  it.skipIf(process.getuid?.() === 0)('has files that cannot be looked at', async () => {
    const root = archive(9);
    chmodSync(join(root, '0'), 0o644);
    onTestFinished(() => chmodSync(join(root, '0'), 0o755));
    expect((await inProcess(['index', root])).stdout).toBe('7 stories in 7 files: 7 added\n');
    expect(await search(root)).toEqual(await search(root, '--index', 'off'));
  });

  it.skipIf(process.getuid?.() === 0)('cannot be listed, and keeps its index', async () => {
    const root = archive(9);
    await inProcess(['index', root]);
    chmodSync(root, 0o311);
    onTestFinished(() => chmodSync(root, 0o755));
    expect(await inProcess(['index', root])).toEqual({
      stdout: '',
      stderr: `copydesk: ${root}: permission denied; change its permissions or exclude it\n`,
      code: 2,
    });
  });
});

describe.runIf(existsSync('/proc/self'))('a folder in /proc', () => {
  it.each([
    ['index', '--index-dir', '/proc/index', 'seeds'],
    ['export', 'seeds', '--format', 'story', '--output-dir', '/proc/stories'],
  ])('cannot be made by %s', (...args) => {
    expect(copydesk(args, { limit: 10_000 })).toMatchObject({ stdout: '', code: 2 });
  });
});

describe('an index that cannot be used', () => {
  /** Holds that a search says why, reads the files instead, and that an update makes it good. */
  async function expectRefusal(root: string, why: string): Promise<void> {
    const off = await search(root, '--index', 'off');
    expect(await search(root)).toEqual({
      ...off,
      stderr: `copydesk: the index of ${root} ${why}; reading the files instead\n`,
    });
    expect((await inProcess(['index', '--status', root])).stdout).toBe(
      `The index of ${root} ${why}.\n`,
    );
    expect((await inProcess(['index', root])).stdout).toMatch(/: \d+ added\n$/);
    expect(await search(root)).toEqual(off);
  }

  it('is damaged in one byte', async () => {
    const root = archive(40);
    await inProcess(['index', root]);
    const file = join(root, '.copydesk/index.db');
    const bytes = readFileSync(file);
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    await expectRefusal(root, 'is damaged');
  });

  it('is truncated', async () => {
    const root = archive(40);
    await inProcess(['index', root]);
    truncateSync(join(root, '.copydesk/index.db'), 8192);
    await expectRefusal(root, 'is damaged');
  });

  it.each<[string, Partial<Stamp>]>([
    ['copydesk', { version: '0.1.0' }],
    ['Unicode', { unicode: '15.0' }],
    ['the schema', { schema: 0 }],
  ])('was built by another version of %s', async (_, change) => {
    const root = archive(5);
    const [engine] = ENGINES;
    if (engine === undefined) throw new Error('no engine');
    await updateIndex(indexPlace(root, null), {
      ...{ engine, stamp: { ...ownStamp(), ...change }, now: 0, script: null },
      read: (found) =>
        runJob(found, indexJob(), {
          ...{ encoding: null, threads: 1, onFile() {} },
          worker: { script: '', task: null },
        }),
    });
    await expectRefusal(root, 'was built by another version');
  });

  it('is damaged where a command that trusts it looks last', async () => {
    const root = archive(40);
    await inProcess(['index', root]);
    const file = join(root, '.copydesk/index.db');
    const list = ['list', '--sort', 'time', '-n', '2', root];
    const off = await inProcess([...list, '--index', 'off']);
    const good = readFileSync(file);
    const pages = Math.floor(good.length / 4096);
    for (let page = 1; page < pages; page++) {
      const bytes = Uint8Array.from(good).fill(0x55, 4096 * page + 3000, 4096 * page + 4000);
      writeFileSync(file, bytes);
      const { stdout, code } = await inProcess([...list, '--index', 'trust']);
      expect([page, stdout, code]).toEqual([page, off.stdout, off.code]);
    }
  });

  it('was brought along by a repository', async () => {
    const root = archive(5);
    await inProcess(['index', root]);
    const clone = join(tempFolder(), 'clone');
    cpSync(root, clone, { recursive: true, preserveTimestamps: true });
    // It would say that nothing is in the clone that was not in the original.
    writeFileSync(join(clone, '0/470000.txt'), storyText(470000, 'gas'));
    await expectRefusal(clone, 'was made for another folder');
  });
});

describe('SQLite', () => {
  const hook = `const loaded = new Set();
const names = ['node:sqlite', 'node-sqlite3-wasm'];
const { getBuiltinModule } = process;
process.getBuiltinModule = (name) => (loaded.add(name), getBuiltinModule.call(process, name));
const Module = require('node:module');
const load = Module._load;
Module._load = (name, ...rest) => (loaded.add(name), load(name, ...rest));
process.on('exit', () => console.error(names.some((name) => loaded.has(name)) ? 'loaded' : 'not loaded'));
`;

  it('is loaded to look up an ID, and not to show a file', async () => {
    const root = archive(3);
    await inProcess(['index', root]);
    const script = join(tempFolder({ 'hook.cjs': hook }), 'hook.cjs');
    const show = (...args: string[]) =>
      run(process.execPath, ['--require', script, BIN, 'show', ...args], { cwd: root }).stderr;
    expect(show('0/470000.txt')).toBe('not loaded\n');
    expect(show('470000')).toBe('loaded\n');
    expect(existsSync(join(root, '.copydesk/index.db'))).toBe(true);
  });
});
