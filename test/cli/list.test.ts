import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { story } from '../rules/fixture.ts';
import { copydesk } from './run.ts';

const lines = (output: string): string[] => output.split('\n').filter((line) => line !== '');

describe('list --sort with --limit', () => {
  it.each(['id', '-timestamp', 'headline', '-words', 'agency'])(
    'shows the first rows of the whole list: %s',
    (field) => {
      const args = ['list', 'seeds', '--ndjson', '--sort', field];
      const all = lines(copydesk(args).stdout);
      expect(all.length).toBeGreaterThan(20);
      for (const limit of [0, 1, 7, 1000]) {
        const first = copydesk([...args, '--limit', String(limit)]);
        expect(lines(first.stdout)).toEqual(all.slice(0, limit));
      }
    },
  );
});

describe('list --where', () => {
  it('finds words in any encoding, named or detected', () => {
    const text = story({ body: 'Cocoa fell.' });
    const utf16 = Buffer.from(text, 'utf16le');
    const cwd = tempFolder({
      'a.txt': text,
      'b.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      'c.txt': story({ body: 'Tea fell.' }),
      'utf16/d.txt': utf16,
    });
    const paths = (args: readonly string[]) =>
      lines(copydesk(['list', '--where', 'cocoa', '--fields', 'path', ...args], { cwd }).stdout);
    expect(paths(['a.txt', 'b.txt', 'c.txt'])).toEqual(['a.txt', 'b.txt']);
    const named = ['utf16', '--encoding', 'utf-16le'];
    expect(paths(named)).toEqual([join('utf16', 'd.txt')]);
    expect(paths([...named, '--sort', 'id', '-n', '1'])).toEqual([join('utf16', 'd.txt')]);
  });

  it('reports unreadable files, even those that cannot match', () => {
    const cwd = tempFolder({ 'a.txt': 'PK\u0003\u0004 tea', 'b.txt': story() });
    for (const more of [[], ['--sort', 'id', '-n', '1'], ['--ndjson']]) {
      const run = copydesk(['list', '--where', 'cocoa', ...more], { cwd });
      expect(run.stderr).toMatch(/^copydesk: a\.txt: is not text but a zip archive/);
      expect(run.code).toBe(2);
    }
  });
});
