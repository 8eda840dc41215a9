import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HasChanged, NotWritten, replaceFile, takeSnapshot } from '../../src/files/replace-file.ts';
import { tempFolder } from '../corpus/temp-folder.ts';

const NEW = Buffer.from('new');

describe('a file that has changed since the snapshot', () => {
  const changes: Readonly<Record<string, (path: string) => void>> = {
    'was written to': (path) => writeFileSync(path, 'theirs, which is longer'),
    'was replaced': (path) => {
      writeFileSync(`${path}.other`, 'old');
      rmSync(path);
      writeFileSync(path, 'old');
    },
  };

  test.each(Object.entries(changes))('%s: it is not overwritten', (_, change) => {
    const folder = tempFolder({ 'a.txt': 'old' });
    const path = join(folder, 'a.txt');
    const snapshot = takeSnapshot(path);
    change(path);
    const theirs = readFileSync(path, 'utf8');
    expect(() => replaceFile(snapshot, NEW)).toThrow(HasChanged);
    expect(readFileSync(path, 'utf8')).toBe(theirs);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is gone: it is not made again', () => {
    const folder = tempFolder({ 'a.txt': 'old' });
    const snapshot = takeSnapshot(join(folder, 'a.txt'));
    rmSync(join(folder, 'a.txt'));
    expect(() => replaceFile(snapshot, NEW)).toThrow(NotWritten);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('an unchanged file is replaced', () => {
  const path = join(tempFolder({ 'a.txt': 'old' }), 'a.txt');
  replaceFile(takeSnapshot(path), NEW);
  expect(readFileSync(path, 'utf8')).toBe('new');
});
