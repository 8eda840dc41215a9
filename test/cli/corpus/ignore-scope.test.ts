import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/corpus/find/find.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { outputOf } from '../../process.ts';

/** Every file below a folder that is not ignored, except .git. */
function ours(folder: string): string[] {
  const options = { glob: ['*'], hidden: true, ignoreFiles: true };
  return [...findFiles([folder], options)]
    .map((found) => (found.kind === 'file' ? found.path.slice(folder.length + 1) : 'problem'))
    .filter((path) => !path.startsWith('.git/'));
}

function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return outputOf('git', ['-C', folder, ...args], { env });
}

function gits(folder: string): string[] {
  const paths = git(folder, 'ls-files', '-z', '--others', '--exclude-standard').split('\0');
  return paths.filter((path) => path !== '').sort();
}

const FOLDERS = ['', 'a/', 'ab/', 'a/a/', 'a/b/', 'ab/a/', 'a/b/a/', 'a/b/a/b/'];
const NAMES = ['a.t', 'ba', 'ab.t', 'b.t ', '!b', '#a', '[a]', '.a', 'a*'];
const TREE = Object.fromEntries(
  FOLDERS.flatMap((folder) => NAMES.map((name) => [`${folder}${name}`, 'x'])),
);

const NAME_PATTERN = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      '.t',
      '*',
      '?',
      '[ab]',
      '[!a]',
      '[^b-z]',
      '[[:alpha:]]',
      '\\a',
      '\\*',
      '[',
      ' ',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((pieces) => pieces.join(''));
const LINE = fc
  .record({
    start: fc.constantFrom('', '', '', '!', '/', '!/', '\\!', '#', '\\#'),
    names: fc.array(
      fc.oneof({ weight: 3, arbitrary: NAME_PATTERN }, fc.constantFrom('**', 'a', 'b')),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    end: fc.constantFrom('', '', '', '/', ' ', '\\ ', '\r'),
  })
  .map(({ start, names, end }) => start + names.join('/') + end)
  // Git's own matcher takes `a**/` for more than the plain `a*/` of its manual.
  .filter((line) => !/[^/!]\*\*/.test(line))
  // Git treats a slash in brackets as a member of the set; here it always separates two names.
  .filter((line) => !/\[[^\]]*\//.test(line));
const IGNORE_FILE = fc.array(LINE, { maxLength: 4 }).map((lines) => lines.join('\n'));

describe('.gitignore', () => {
  it('ignores what git ignores', { timeout: 60_000 }, () => {
    const folder = tempFolder(TREE);
    git(folder, 'init', '--quiet');
    fc.assert(
      fc.property(IGNORE_FILE, IGNORE_FILE, IGNORE_FILE, (exclude, top, nested) => {
        writeFileSync(join(folder, '.git/info/exclude'), exclude);
        writeFileSync(join(folder, '.gitignore'), top);
        writeFileSync(join(folder, 'a/b/.gitignore'), nested);
        expect([...ours(folder)].sort()).toEqual(gits(folder));
      }),
      { numRuns: 150 },
    );
  });

  it('differs from git in two ways', () => {
    const folder = tempFolder({ 'ab.txt': '', 'axb/d/c.txt': '' });
    git(folder, 'init', '--quiet');
    // In git the stars match across slashes.
    writeFileSync(join(folder, '.gitignore'), 'a**/c.txt\n');
    expect(gits(folder)).toEqual(['.gitignore', 'ab.txt']);
    expect(ours(folder)).toEqual(['.gitignore', 'ab.txt', 'axb/d/c.txt']);
    // In git the slash is a member of the set.
    writeFileSync(join(folder, '.gitignore'), '[a/]b.txt\n');
    expect(gits(folder)).toEqual(['.gitignore', 'axb/d/c.txt']);
    expect(ours(folder)).toEqual(['.gitignore', 'ab.txt', 'axb/d/c.txt']);
  });

  it('applies from the root of the repository if the walk starts below it', () => {
    const folder = tempFolder({
      '.gitignore': '/ko/a.txt\nb.txt\n/ko/old/\n',
      'ko/a.txt': '',
      'ko/b.txt': '',
      'ko/c.txt': '',
      'ko/old/d.txt': '',
      'ko/ko/a.txt': '',
    });
    git(folder, 'init', '--quiet');
    expect(ours(join(folder, 'ko'))).toEqual(['c.txt', 'ko/a.txt']);
    // A folder that is named is walked even though its parent ignores it.
    expect(ours(join(folder, 'ko/old'))).toEqual(['d.txt']);
  });

  it('works outside a repository, but then parent folders do not count', () => {
    const folder = tempFolder({
      '.gitignore': 'a.txt\n',
      'ko/.gitignore': 'b.txt\n',
      'ko/a.txt': '',
      'ko/b.txt': '',
    });
    expect(ours(join(folder, 'ko'))).toEqual(['.gitignore', 'a.txt']);
    expect(ours(folder)).toEqual(['.gitignore', 'ko/.gitignore']);
  });

  it('does not apply in a nested repository', () => {
    const folder = tempFolder({ '.gitignore': '*.txt\n', 'a.txt': '', 'ko/b.txt': '' });
    git(folder, 'init', '--quiet');
    expect(ours(folder)).toEqual(['.gitignore']);
    git(join(folder, 'ko'), 'init', '--quiet');
    expect(ours(folder).filter((path) => !path.includes('.git/'))).toEqual([
      '.gitignore',
      'ko/b.txt',
    ]);
  });

  it('is read only if it is a regular file', () => {
    const folder = tempFolder({ '.gitignore/': '', 'ko/a.txt': '' });
    outputOf('mkfifo', [join(folder, 'ko/.gitignore')]);
    const found = [...findFiles([folder], { glob: [], hidden: false, ignoreFiles: true })];
    expect(found).toEqual([{ kind: 'file', path: join(folder, 'ko/a.txt') }]);
  });

  it('is not slowed down by patterns that backtrack', () => {
    const folder = tempFolder({
      '.gitignore': `${'**/a/'.repeat(30)}**/b\n${'*a'.repeat(30)}b\n`,
      [`${'a/'.repeat(100)}${'a'.repeat(100)}.txt`]: '',
    });
    const start = performance.now();
    expect(ours(folder)).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
