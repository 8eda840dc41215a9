import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { outputOf } from '../../process.ts';
import { story } from '../../rules/fixture.ts';
import { BIN, copydesk, type RunOptions } from '../run.ts';

const GOOD = story();
const BAD = story({ id: 'ID :\n4708O3\n' });

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];

/** A new repository, with helpers to work in it. */
function repository() {
  const folder = tempFolder();
  const git = (...args: readonly string[]): void => {
    outputOf('git', [...IDENTITY, ...args], { cwd: folder });
  };
  git('init');
  return {
    folder,
    git,
    write(path: string, text: string): void {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    /** The paths of staged files with findings. */
    staged(args: readonly string[] = [], options: RunOptions = {}): string[] {
      const all = ['validate', '--staged', '--ndjson', ...args];
      const { stdout, stderr } = copydesk(all, { cwd: folder, ...options });
      expect(stderr).toBe('');
      const lines = stdout.split('\n').filter((line) => line !== '');
      const findings = lines.map((line) => JSON.parse(line));
      // The stories also duplicate each other, which is another finding.
      return findings.filter(({ rule }) => rule === 'id-malformed').map(({ path }) => path);
    },
  };
}

describe('--staged', () => {
  test('reads the index, not the folder', () => {
    const { write, git, staged } = repository();
    write('a.txt', BAD);
    write('b.txt', GOOD);
    git('add', '.');
    write('a.txt', GOOD);
    write('b.txt', BAD);
    write('untracked.txt', BAD);
    expect(staged()).toEqual(['a.txt']);
  });

  test('reads only what the commit would add or change', () => {
    const { folder, write, git, staged } = repository();
    for (const name of ['same', 'gone', 'old name', 'changed']) write(`${name}.txt`, BAD);
    git('add', '.');
    expect(staged()).toHaveLength(4);
    git('commit', '-m', 'x');
    expect(staged()).toEqual([]);
    rmSync(join(folder, 'gone.txt'));
    renameSync(join(folder, 'old name.txt'), join(folder, 'new name.txt'));
    write('changed.txt', `${BAD}\n`);
    git('add', '-A');
    expect(staged()).toEqual(['changed.txt', 'new name.txt']);
  });

  test('supports any file name', () => {
    const { write, git, staged } = repository();
    const names = ['two words', 'quo"te\'s', 'new\nline', '한국', '-dash', 'a*b', 'back\\slash'];
    for (const name of names) write(`sub dir/${name}.txt`, BAD);
    git('add', '.');
    expect(staged().sort()).toEqual(names.map((name) => `sub dir/${name}.txt`).sort());
  });

  test('selects the usual files, those that match a glob and those that are named', () => {
    const { write, git, staged } = repository();
    for (const name of ['a.txt', 'a.md', '.hidden.txt', '.dir/a.txt', 'sub/b.txt'])
      write(name, BAD);
    git('add', '.');
    expect(staged()).toEqual(['a.txt', 'sub/b.txt']);
    expect(staged(['--hidden'])).toEqual(['.dir/a.txt', '.hidden.txt', 'a.txt', 'sub/b.txt']);
    expect(staged(['-g', '*.md'])).toEqual(['a.md']);
    expect(staged(['sub'])).toEqual(['sub/b.txt']);
    expect(staged(['./a.md'])).toEqual(['a.md']);
  });

  test('skips links and submodules', () => {
    const { folder, write, git, staged } = repository();
    write('a.text', BAD);
    symlinkSync('a.text', join(folder, 'link.txt'));
    mkdirSync(join(folder, 'sub.txt'));
    outputOf('git', ['init', '-q', 'sub.txt'], { cwd: folder });
    outputOf('git', [...IDENTITY, 'commit', '-q', '--allow-empty', '-m', 'x'], {
      cwd: join(folder, 'sub.txt'),
    });
    git('add', '.');
    expect(staged()).toEqual([]);
  });

  test('works in a subfolder, with paths relative to it', () => {
    const { folder, write, git, staged } = repository();
    write('a.txt', BAD);
    write('sub dir/b.txt', BAD);
    git('add', '.');
    const options = { cwd: join(folder, 'sub dir') };
    expect(staged([], options)).toEqual(['b.txt']);
    expect(staged(['..'], options)).toEqual(['../a.txt', 'b.txt']);
    git('config', 'diff.relative', 'true');
    expect(staged(['..'], options)).toEqual(['../a.txt', 'b.txt']);
  });

  test('reads many files, in order of their names', () => {
    const { write, git, staged } = repository();
    const names = Array.from({ length: 450 }, (_, index) => `${1000 + index}.txt`);
    for (const name of names) write(name, BAD.replace('4708O3', `${name}O`));
    git('add', '.');
    expect(staged()).toEqual(names);
  });

  test('reads the index of the commit in progress', () => {
    const { folder, write, git } = repository();
    write('a.txt', BAD);
    write('b.txt', GOOD);
    git('add', '.');
    const command = `"${process.execPath}" "${BIN}" validate --staged`;
    write('.git/hooks/pre-commit', `#!/bin/sh\nexec ${command}\n`);
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    expect(() => git('commit', '-m', 'both')).toThrow();
    // Only b.txt is part of this commit, for which Git gives the hook a separate index.
    git('commit', '-m', 'one', 'b.txt');
  });

  test('reports unreadable files and checks the rest', () => {
    const { folder, write, git } = repository();
    write('a.txt', '\0\u0001\0');
    write('b.txt', BAD);
    git('add', '.');
    const { stdout, stderr, code } = copydesk(['validate', '--staged', '-f', 'compact'], {
      cwd: folder,
    });
    expect(stdout).toMatch(
      /^a\.txt:1:1: error file-unreadable .*\nb\.txt:2:1: error id-malformed .*\n$/,
    );
    expect(stderr).toMatch(/^copydesk: a\.txt: is not text/);
    expect(code).toBe(2);
  });

  test('reports a file whose object Git has lost, and checks the rest', () => {
    const { folder, write, git } = repository();
    write('a.txt', GOOD);
    write('b.txt', BAD);
    git('add', '.');
    const object = outputOf('git', ['rev-parse', ':a.txt'], { cwd: folder }).trim();
    rmSync(join(folder, '.git/objects', object.slice(0, 2), object.slice(2)));
    const { stdout, stderr, code } = copydesk(['validate', '--staged', '-f', 'compact'], {
      cwd: folder,
    });
    expect(stdout).toMatch(
      /^a\.txt:1:1: error file-unreadable .*\nb\.txt:2:1: error id-malformed .*\n$/,
    );
    expect(stderr).toBe(
      'copydesk: a.txt: Git has lost what its index names; "git fsck" says more, "git add" puts it there\n',
    );
    expect(code).toBe(2);
  });
});

describe('a path that matches nothing', () => {
  const validate = (folder: string, ...args: readonly string[]) =>
    copydesk(['validate', '--staged', '-f', 'compact', ...args], { cwd: folder });

  test('is an error and a finding', () => {
    const { folder, write, git } = repository();
    write('archive/a.txt', GOOD);
    git('add', '.');
    expect(validate(folder, 'archve')).toEqual({
      stdout: 'archve:1:1: error file-unreadable Not read: no such file or folder.\n',
      stderr: 'copydesk: archve: no such file or folder (did you mean "archive"?)\n',
      code: 2,
    });
    write('archive/b.txt', BAD);
    expect(validate(folder, 'archive/b.txt')).toMatchObject({
      stderr: "copydesk: archive/b.txt: is not in Git's index; git add puts it there\n",
      code: 2,
    });
  });

  test('is not an error if Git knows it or the commit deletes it', () => {
    const { folder, write, git } = repository();
    write('archive/a.txt', GOOD);
    write('gone/b.txt', story({ id: 'ID :\n470854\n' }));
    git('add', '.');
    git('commit', '-m', 'x');
    git('rm', '-r', 'gone');
    write('c.txt', story({ id: 'ID :\n470855\n', body: 'They left again for home by train.' }));
    git('add', '.');
    for (const path of [
      'archive',
      'archive/a.txt',
      'gone',
      'gone/b.txt',
      'c.txt',
      './c.txt',
      '.',
    ]) {
      expect([path, validate(folder, path)]).toEqual([path, { stdout: '', stderr: '', code: 0 }]);
    }
  });
});

describe('--against', () => {
  const other = (id: number, words: string) =>
    story({ id: `ID :\n${id}\n`, body: `The ministers ${words} and went home by train.` });

  test('compares staged files with an archive, ignoring their copies in the folder', () => {
    const { folder, write, git } = repository();
    write('archive/a.txt', GOOD);
    write('archive/b.txt', other(2, 'met'));
    git('add', '.');
    git('commit', '-m', 'x');
    write('archive/b.txt', other(2, 'met again'));
    write('archive/new.txt', other(470853, 'ate'));
    write('archive/sub/c.txt', other(3, 'sang'));
    git('add', '.');
    const args = ['validate', '--staged', '--against', 'archive', '-f', 'compact'];
    expect(copydesk(args, { cwd: folder })).toEqual({
      stdout:
        'archive/new.txt:2:1: error id-duplicate The ID 470853 is also used in archive/a.txt:2.\n',
      stderr: '',
      code: 1,
    });
  });

  test('reports nothing about the archive itself except unreadable files', () => {
    const cwd = tempFolder({
      'archive/a.txt': BAD,
      'archive/b.txt': BAD,
      'archive/c.txt': '\0',
      'new.txt': other(2, 'met'),
    });
    const { stdout, stderr, code } = copydesk(['validate', 'new.txt', '--against', 'archive'], {
      cwd,
    });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^copydesk: archive\/c\.txt: is not text/);
  });

  test('accepts several folders, and does not compare a file with itself', () => {
    const cwd = tempFolder({
      'a/1.txt': GOOD,
      'b/1.txt': other(2, 'met'),
      'n.txt': other(2, 'ate'),
    });
    symlinkSync('../n.txt', join(cwd, 'a/link.txt'));
    const args = ['validate', 'n.txt', '--against', 'a', '--against', 'b', '-f', 'compact'];
    expect(copydesk(args, { cwd }).stdout).toBe(
      'n.txt:2:1: error id-duplicate The ID 2 is also used in b/1.txt:2.\n',
    );
  });
});

describe('--staged is a usage error', () => {
  const failure = (args: readonly string[], options: RunOptions) =>
    copydesk(['validate', '--staged', ...args], options);

  test('outside a repository', () => {
    expect(failure([], { cwd: tempFolder() })).toEqual({
      stdout: '',
      stderr: 'copydesk: --staged: the current folder is not in a Git repository.\n',
      code: 2,
    });
  });

  test('without Git', () => {
    expect(failure([], { env: { PATH: tempFolder() } })).toEqual({
      stdout: '',
      stderr: 'copydesk: --staged needs Git, and there is no program "git" on the PATH.\n',
      code: 2,
    });
  });

  test('with --fix, which changes files but not the index', () => {
    for (const option of ['--fix', '--unsafe-fixes']) {
      const { stderr, code } = failure([option], {});
      expect(stderr).toBe(`copydesk: --staged cannot be used with ${option}.\n`);
      expect(code).toBe(2);
    }
  });

  test('with a path outside the repository', () => {
    const { stderr, code } = failure(['/'], { cwd: repository().folder });
    expect(stderr).toMatch(/^copydesk: --staged: Git says: .*outside repository/);
    expect(code).toBe(2);
  });
});
