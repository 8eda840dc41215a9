import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { withLock } from '../../src/index/update/lock.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { unusedId } from '../unused-id.ts';

test('removes what processes left that were killed while they took the lock, and nothing else', async () => {
  const ended = unusedId();
  const others = {
    [`index.lock.${process.ppid}`]: `${process.ppid} ${hostname()}\n`,
    [`index.lock.${ended - 1}`]: `${ended - 1} ${hostname()}.elsewhere\n`,
    'index.db': '',
  };
  const folder = tempFolder({ ...others, [`index.lock.${ended}`]: `${ended} ${hostname()}\n` });
  const during = await withLock(folder, async () => readdirSync(folder));
  expect(during.sort()).toEqual([...Object.keys(others), 'index.lock'].sort());
  expect(readdirSync(folder).sort()).toEqual(Object.keys(others).sort());
});
