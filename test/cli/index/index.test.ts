import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexPlace } from '../../../src/index/open/place.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { archive, storyText } from '../../index/archive.ts';
import { start } from '../../process.ts';
import { inProcess } from '../in-process.ts';
import { BIN } from '../run.ts';

describe('the command', () => {
  it('notices a change that keeps size and times', async () => {
    const root = archive(3);
    await inProcess(['index', root]);
    // Written within the tick of the clock that the update looked at it in.
    const path = join(root, '0/470000.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('oil', 'gas'), { flag: 'r+' });
    const found = await inProcess(['search', '-c', 'gas', root]);
    expect(found.stdout).toBe(`${path}:1\n`);
  });

  it('reads no unchanged file', async () => {
    const root = archive(3);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await inProcess(['index', root]);
    const before = readdirSync(join(root, '0')).map(
      (name) => statSync(join(root, '0', name)).atimeMs,
    );
    await inProcess(['stats', root]);
    const after = readdirSync(join(root, '0')).map(
      (name) => statSync(join(root, '0', name)).atimeMs,
    );
    expect(after).toEqual(before);
  });

  it('says why an index is not used, and reads the files', async () => {
    const root = archive(3);
    await inProcess(['index', root]);
    const off = await inProcess(['search', '-c', 'oil', root, '--index', 'off']);
    writeFileSync(join(root, '.copydesk/index.db'), 'no index');
    const found = await inProcess(['search', '-c', 'oil', root]);
    expect(found).toEqual({
      ...off,
      stderr: `copydesk: the index of ${root} is damaged; reading the files instead\n`,
    });
    expect((await inProcess(['index', '--status', root])).stdout).toBe(
      `The index of ${root} is damaged.\n`,
    );
    expect((await inProcess(['index', root])).stdout).toBe('3 stories in 3 files: 3 added\n');
    expect(await inProcess(['search', '-c', 'oil', root])).toEqual(off);
  });

  it('shows what an index holds and what is out of date, and deletes it', async () => {
    const root = archive(3);
    await inProcess(['index', root]);
    writeFileSync(join(root, 'new.txt'), storyText(1));
    const status = await inProcess(['index', '--status', root]);
    expect(status.stdout).toMatch(
      /^stories {2}3\nfiles {4}3\nupdated {2}20.*Z\nsize {5}0\.\d MiB\nstale {4}1 new or changed/,
    );
    expect(await inProcess(['index', '--remove', root])).toMatchObject({ code: 0 });
    expect(existsSync(join(root, '.copydesk'))).toBe(false);
    expect(await inProcess(['index', '--remove', root])).toMatchObject({ code: 1 });
  });

  it('keeps the index of a read-only archive elsewhere', async () => {
    const root = archive(3);
    const folder = join(tempFolder(), 'index');
    await inProcess(['index', '--index-dir', folder, root]);
    expect(existsSync(join(root, '.copydesk'))).toBe(false);
    const args = ['search', '-c', 'oil', join(root, '1')];
    expect(await inProcess([...args, '--index-dir', folder])).toEqual(await inProcess(args));
  });
});

/** The number of builds and updates to kill. 200 take minutes. */
const KILLS = Number(process.env.KILLS ?? 4);

it('leaves the old or the new state when it is killed', { timeout: 1_200_000 }, async () => {
  const root = archive(300);
  const place = indexPlace(root, null);
  const query = ['search', '-c', 'oil', root];
  const kill = (after: number) =>
    new Promise<void>((resolve) => {
      const child = start(process.execPath, [BIN, 'index', root], { stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      child.on('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  for (let number = 0; number < KILLS; number++) {
    // Every other time the index is built, else it is updated.
    if (number % 2 === 0) await inProcess(['index', '--remove', root]);
    else await inProcess(['index', root]);
    const old = existsSync(place.file) ? readFileSync(place.file) : null;
    writeFileSync(join(root, '0/470000.txt'), storyText(470000, `oil ${number}`));
    await kill(Math.random() * 400);
    if (existsSync(place.file) && old?.equals(readFileSync(place.file)) !== true) {
      expect((await inProcess(['index', '--status', root])).code).toBe(0);
    }
    expect(await inProcess(query)).toEqual(await inProcess([...query, '--index', 'off']));
  }
  await inProcess(['index', root]);
  expect(readdirSync(place.folder).sort()).toEqual(['.gitignore', 'index.db']);
});
