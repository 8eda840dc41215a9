import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { copydesk, shell } from './run.ts';

describe('export --output', () => {
  it('writes the whole file and no other', () => {
    const folder = tempFolder();
    const path = join(folder, 'stories.ndjson');
    expect(copydesk(['export', 'seeds', '-o', path])).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(readFileSync(path, 'utf8')).toBe(copydesk(['export', 'seeds']).stdout);
    expect(readdirSync(folder)).toEqual(['stories.ndjson']);
  });

  it('keeps the old file if it fails', () => {
    const folder = tempFolder({ 'story.md': 'mine' });
    const path = join(folder, 'story.md');
    expect(copydesk(['export', 'seeds', '--format', 'markdown', '-o', path]).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['story.md']);
  });

  it('keeps the permissions of the file it replaces', () => {
    const path = join(tempFolder(), 'stories.ndjson');
    writeFileSync(path, '', { mode: 0o600 });
    copydesk(['export', 'seeds/470853.txt', '-o', path]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('writes to a target that is not a regular file', () => {
    expect(copydesk(['export', 'seeds', '-o', '/dev/null']).code).toBe(0);
    const pipe = join(tempFolder(), 'pipe');
    const { stdout } = shell(
      `mkfifo ${pipe}; cat ${pipe} & copydesk export seeds/470853.txt -o ${pipe}; wait`,
    );
    expect(JSON.parse(stdout).id).toBe(470853);
  });
});

describe('export --output-dir', () => {
  it('writes one file per story', () => {
    const folder = join(tempFolder(), 'site', 'stories');
    const run = copydesk(['export', 'seeds', '--format', 'markdown', '--output-dir', folder]);
    expect(run).toEqual({ stdout: '', stderr: '', code: 0 });
    const names = readdirSync(folder);
    expect(names).toHaveLength(copydesk(['list', 'seeds']).stdout.trim().split('\n').length);
    expect(names).toContain('472812.md');
    expect(readFileSync(join(folder, '470853.md'), 'utf8')).toBe(
      copydesk(['export', 'seeds/470853.txt', '--format', 'markdown']).stdout,
    );
  });

  it('numbers stories with the same name, and names those without ID after their file', () => {
    const folder = tempFolder();
    const seed = readFileSync('seeds/470853.txt');
    const source = tempFolder({
      'a b.txt': 'Talks held\n\nSEOUL (Yonhap) -- They met.\n',
      'one.txt': seed,
      'three.txt': seed,
      'two.txt': seed,
    });
    const run = copydesk(['export', source, '--output-dir', folder]);
    expect(run).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(readdirSync(folder).sort()).toEqual([
      '470853-2.json',
      '470853-3.json',
      '470853.json',
      'a-b-1.json',
    ]);
  });
});
