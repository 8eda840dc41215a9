import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { BUILT, copydesk, ROOT } from './run.ts';

const SHOW = ['show', 'seeds/470853.txt'];
const expected = copydesk(SHOW);
const hash = readFileSync(join(BUILT, 'bundle.js'), 'latin1').slice(3, 19);

const namesIn = (cache: string): string[] => {
  const folder = join(cache, 'copydesk');
  return existsSync(folder) ? readdirSync(folder) : [];
};

it('keeps compiled code for each command, and removes that of other builds', () => {
  const XDG_CACHE_HOME = tempFolder();
  const env = { XDG_CACHE_HOME };
  expect(copydesk(SHOW, { env })).toEqual(expected);
  const [name = ''] = namesIn(XDG_CACHE_HOME);
  expect(name).toBe(`${process.version}-${process.arch}-${hash}-show`);
  const file = join(XDG_CACHE_HOME, 'copydesk', name);
  const size = readFileSync(file).length;
  writeFileSync(file.replace(hash, '0123456789abcdef'), '');
  writeFileSync(join(XDG_CACHE_HOME, 'copydesk', 'notes'), '');
  expect(copydesk(SHOW, { env })).toEqual(expected);
  // What is cut off is not used, and made again.
  writeFileSync(file, readFileSync(file).subarray(0, size / 2));
  expect(copydesk(SHOW, { env })).toEqual(expected);
  expect(readFileSync(file).length).toBeGreaterThan(size / 2 + 1);
  expect(namesIn(XDG_CACHE_HOME).sort()).toEqual(['notes', name]);
});

it('keeps nothing of a mistake, and nothing where that is turned off', () => {
  const XDG_CACHE_HOME = tempFolder();
  expect(copydesk(['shwo'], { env: { XDG_CACHE_HOME } }).code).toBe(2);
  const env = { XDG_CACHE_HOME, NODE_DISABLE_COMPILE_CACHE: '1' };
  expect(copydesk(SHOW, { env })).toEqual(expected);
  expect(namesIn(XDG_CACHE_HOME)).toEqual([]);
});

it('runs where nothing can be kept', () => {
  const folder = tempFolder({ file: '' });
  chmodSync(folder, 0o555);
  for (const XDG_CACHE_HOME of [folder, join(folder, 'file'), '/proc/none']) {
    expect(copydesk(SHOW, { env: { XDG_CACHE_HOME } })).toEqual(expected);
  }
  chmodSync(folder, 0o755);
});

it('keeps nothing in the current folder', () => {
  const cwd = tempFolder();
  const show = ['show', join(ROOT, 'seeds/470853.txt')];
  for (const env of [{ XDG_CACHE_HOME: 'cache' }, { XDG_CACHE_HOME: '', HOME: '' }]) {
    expect(copydesk(show, { cwd, env }).code).toBe(0);
  }
  expect(readdirSync(cwd)).toEqual([]);
});
