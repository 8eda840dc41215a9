import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { story } from '../rules/fixture.ts';
import { inProcess } from './in-process.ts';

const STORY = story();

/**
 * A folder with a story that can be reached in several ways, and other files that must not be
 * overwritten.
 */
function archive(): { readonly folder: string; readonly at: (name: string) => string } {
  const folder = tempFolder({
    'a.txt': STORY,
    'notes.txt': 'no story\n',
    'list.lst': 'a.txt\n',
    'plain.dat': STORY,
  });
  const at = (name: string): string => join(folder, name);
  symlinkSync('a.txt', at('link.dat'));
  linkSync(at('a.txt'), at('hard.dat'));
  writeFileSync(at('packed.dat'), gzipSync(STORY));
  return { folder, at };
}

describe('overwriting', () => {
  const options = [
    ['export', '--output'],
    ['validate', '--output'],
    ['validate', '--write-baseline'],
    ['stats', '--svg'],
  ];
  const names = ['a.txt', 'notes.txt', 'plain.dat', 'link.dat', 'hard.dat', 'packed.dat'];
  test.each(options)('refuses a story or an input: %s %s', async (command = '', option = '') => {
    const { folder, at } = archive();
    for (const name of names) {
      const before = readFileSync(at(name));
      const { stderr, code } = await inProcess([command, option, at(name), folder]);
      expect(stderr).toMatch(
        new RegExp(
          `^copydesk: ${option} does not overwrite .*: (?:it is a story|this run reads it)`,
        ),
      );
      expect(code).toBe(2);
      expect(readFileSync(at(name))).toEqual(before);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('refuses any other file that the run reads', async () => {
    const { folder, at } = archive();
    const list = ['--files-from', at('list.lst')];
    const { code } = await inProcess(['export', '--output', at('list.lst'), ...list]);
    expect(code).toBe(2);
    const same = ['--output', at('x.json'), '--write-baseline', at('x.json')];
    expect((await inProcess(['validate', ...same, folder])).code).toBe(2);
  });

  test('refuses anything but a baseline for --write-baseline', async () => {
    const { folder, at } = archive();
    writeFileSync(at('settings.json'), '{"version": 1}');
    const write = (name: string) => inProcess(['validate', '--write-baseline', at(name), folder]);
    const { code, stderr } = await write('settings.json');
    expect(code).toBe(2);
    expect(stderr).toContain('it is not a baseline');
    expect(readFileSync(at('settings.json'), 'utf8')).toBe('{"version": 1}');
    writeFileSync(at('empty.json'), '');
    for (const name of ['known.json', 'known.json', 'empty.json']) {
      expect((await write(name)).code).toBe(0);
    }
  });

  test('replaces earlier reports and exports', async () => {
    const { folder, at } = archive();
    for (const format of ['ndjson', 'bulk', 'jsonld', 'parquet']) {
      const args = ['export', '--format', format, '--output', at(`out.${format}`), folder];
      expect(await inProcess(args)).toEqual({ stdout: '', stderr: '', code: 0 });
      expect(await inProcess(args)).toEqual({ stdout: '', stderr: '', code: 0 });
    }
    for (const format of ['sarif', 'junit', 'checkstyle', 'json']) {
      const args = ['validate', '--format', format, '--output', at(`out.${format}`), folder];
      const { code } = await inProcess(args);
      expect((await inProcess(args)).code).toBe(code);
      expect(code).not.toBe(2);
    }
  });
});
