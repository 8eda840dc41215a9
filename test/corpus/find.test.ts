import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type FindOptions, findFiles } from '../../src/corpus/find/find.ts';
import { tempFolder } from './temp-folder.ts';

const USUAL: FindOptions = { glob: [], hidden: false, ignoreFiles: true };
const HOME = process.cwd();
afterEach(() => process.chdir(HOME));

/** Paths as shown to users; for a problem, its code and path. */
function find(paths: readonly string[], options: Partial<FindOptions> = {}): string[] {
  return [...findFiles(paths, { ...USUAL, ...options })].map((found) =>
    found.kind === 'file' ? found.path : `${found.problem.code}: ${found.problem.path}`,
  );
}

/** Like find, in a folder with these files. */
function findIn(files: readonly string[], paths: readonly string[], options = {}): string[] {
  process.chdir(tempFolder(Object.fromEntries(files.map((name) => [name, '']))));
  return find(paths, options);
}

describe('findFiles', () => {
  it('walks files and folders sorted together by the bytes of their names', () => {
    const names = ['b.txt', 'B.txt', 'a.txt', 'a/z.txt', 'a/b/c.txt', 'é.txt', '！.txt', '😀.txt'];
    expect(findIn(names, ['.'])).toEqual([
      'B.txt',
      'a/b/c.txt',
      'a/z.txt',
      'a.txt',
      'b.txt',
      'é.txt',
      '！.txt',
      '😀.txt',
    ]);
  });

  it('shows paths relative to the argument as given', () => {
    const files = ['seeds/ko/1.txt'];
    expect(findIn(files, ['.'])).toEqual(['seeds/ko/1.txt']);
    expect(find(['./'])).toEqual(['./seeds/ko/1.txt']);
    expect(find(['seeds'])).toEqual(['seeds/ko/1.txt']);
    expect(find(['seeds/'])).toEqual(['seeds/ko/1.txt']);
    expect(find(['./seeds/../seeds'])).toEqual(['./seeds/../seeds/ko/1.txt']);
    expect(find([join(process.cwd(), 'seeds')])).toEqual([join(process.cwd(), 'seeds/ko/1.txt')]);
  });

  it('finds .txt and .txt.gz in a folder, and any file given as an argument', () => {
    const files = ['1.txt', '2.txt.gz', '3.TXT', '4.story', '5.gz', 'txt', '.6.txt'];
    expect(findIn(files, ['.'])).toEqual(['1.txt', '2.txt.gz', '3.TXT']);
    expect(find(['4.story', '.6.txt'])).toEqual(['4.story', '.6.txt']);
  });

  it('skips hidden files and folders by default', () => {
    const files = ['.3.txt', '.git/1.txt', '.old/2.txt', '4.txt'];
    expect(findIn(files, ['.'])).toEqual(['4.txt']);
    expect(find(['.'], { hidden: true })).toEqual(files);
    expect(find(['.old'])).toEqual(['.old/2.txt']);
  });

  it('matches globs against the path below the given folder', () => {
    const files = ['in/ko/1.story', 'in/ko/2.txt', 'in/drafts/3.story'];
    expect(findIn(files, ['in'], { glob: ['ko/*.story'] })).toEqual(['in/ko/1.story']);
    expect(find(['in'], { glob: ['*.story', '!drafts'] })).toEqual(['in/ko/1.story']);
    expect(find(['in'], { glob: ['!drafts'] })).toEqual(['in/ko/2.txt']);
  });

  it('respects .gitignore by default', () => {
    process.chdir(tempFolder({ '.gitignore': 'b.txt\n', 'a.txt': '', 'b.txt': '' }));
    expect(find(['.'])).toEqual(['a.txt']);
    expect(find(['.', 'b.txt'])).toEqual(['a.txt', 'b.txt']);
    expect(find(['.'], { ignoreFiles: false })).toEqual(['a.txt', 'b.txt']);
  });

  it('yields a file only once if several arguments lead to it', () => {
    const files = ['a/1.txt', 'a/b/2.txt', 'a/b/3.story'];
    expect(findIn(files, ['a/1.txt', './a//1.txt'])).toEqual(['a/1.txt']);
    expect(find([join(process.cwd(), 'a/1.txt'), 'a'])).toEqual([
      join(process.cwd(), 'a/1.txt'),
      'a/b/2.txt',
    ]);
    expect(find(['a', 'a'])).toEqual(['a/1.txt', 'a/b/2.txt']);
    expect(find(['a', 'a/b', 'a/1.txt'])).toEqual(['a/1.txt', 'a/b/2.txt']);
    expect(find(['a/b', 'a'])).toEqual(['a/b/2.txt', 'a/1.txt']);
    expect(find(['a', 'a/b/3.story'])).toEqual(['a/1.txt', 'a/b/2.txt', 'a/b/3.story']);
    expect(find(['-', '-'])).toEqual(['-']);
  });

  it('distinguishes standard input from a file named -', () => {
    expect(findIn(['-'], ['-', './-'])).toEqual(['-', './-']);
    expect(find(['.'], { glob: ['*'] })).toEqual(['./-']);
  });

  it('reports missing arguments and continues', () => {
    expect(findIn(['1.txt'], ['nope', '1.txt/x', '', 'a\0b', '1.txt'])).toEqual([
      'not-found: nope',
      'not-found: 1.txt/x',
      'not-found: ',
      'not-found: a\0b',
      '1.txt',
    ]);
  });

  it('follows links to files, and links to folders only if they are arguments', () => {
    process.chdir(tempFolder({ 'a/1.txt': '', 'b/': '' }));
    symlinkSync('../a/1.txt', 'b/file.txt');
    symlinkSync('../a', 'b/folder.txt');
    symlinkSync('..', 'b/parent');
    symlinkSync('nowhere', 'b/gone.txt');
    symlinkSync('nowhere', 'b/gone.jpg');
    symlinkSync('loop.txt', 'b/loop.txt');
    expect(find(['b'])).toEqual(['b/file.txt', 'not-found: b/gone.txt', 'unreadable: b/loop.txt']);
    expect(find(['b/parent/a', 'b/folder.txt'])).toEqual([
      'b/parent/a/1.txt',
      'b/folder.txt/1.txt',
    ]);
    expect(find(['b/loop.txt'])).toEqual(['unreadable: b/loop.txt']);
  });

  it('is lazy: yields a file before it reads the next folder', () => {
    process.chdir(tempFolder({ 'a/1.txt': '', 'b/': '', 'c/3.txt': '', 'd/4.txt': '' }));
    const found = findFiles(['.'], USUAL);
    expect(found.next().value).toEqual({ kind: 'file', path: 'a/1.txt' });
    writeFileSync('b/2.txt', '');
    rmSync('c', { recursive: true });
    expect(found.next().value).toEqual({ kind: 'file', path: 'b/2.txt' });
    expect(found.next().value).toMatchObject({ kind: 'problem', problem: { code: 'not-found' } });
    expect(found.next().value).toEqual({ kind: 'file', path: 'd/4.txt' });
  });

  it('keeps any name on one line of its message', () => {
    process.chdir(tempFolder());
    const [problem] = findFiles(['a\nb\u001b[31m\u202e'], USUAL);
    expect(problem).toEqual({
      kind: 'problem',
      problem: {
        code: 'not-found',
        path: 'a\nb\u001b[31m\u202e',
        reason: 'no such file or folder',
        message: 'a\\u{a}b\\u{1b}[31m\\u{202e}: no such file or folder',
      },
    });
  });

  it('opens names with line endings and escapes, and reports names that are not UTF-8', () => {
    const folder = tempFolder({ 'a\nb\u001b[2J.txt': '', '\ufffd.txt': '' });
    writeFileSync(Buffer.from(`${folder}/caf\xe9.txt`, 'latin1'), '');
    writeFileSync(Buffer.from(`${folder}/caf\xe9.jpg`, 'latin1'), '');
    mkdirSync(Buffer.from(`${folder}/\xff`, 'latin1'));
    process.chdir(folder);
    expect(find(['.']).sort()).toEqual([
      'a\nb\u001b[2J.txt',
      'bad-name: \\xFF',
      'bad-name: caf\\xE9.txt',
      '\ufffd.txt',
    ]);
  });
});
