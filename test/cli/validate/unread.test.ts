import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk } from '../run.ts';

const GOOD = story();
const MESSAGE = 'Not read: contains only white space.';

describe('a file that cannot be read', () => {
  const files = { 'a.txt': GOOD, 'bad.txt': ' \n' };
  const report = (format: string, ...args: readonly string[]) =>
    copydesk(['validate', '--format', format, ...args, '.'], { cwd: tempFolder(files) });

  test.each([
    ['pretty', `bad.txt:1:1: error file-unreadable\n  ${MESSAGE}\n`],
    ['compact', `bad.txt:1:1: error file-unreadable ${MESSAGE}\n`],
    ['github', '::error file=bad.txt,line=1,endLine=1,title=copydesk file-unreadable'],
    ['checkstyle', `<error line="1" column="1" severity="error" message="${MESSAGE}"`],
    ['junit', `<error type="error" message="${MESSAGE}">`],
    ['sarif', '"executionSuccessful":false'],
    ['sarif', '"ruleId":"file-unreadable"'],
    ['json', '"rule":"file-unreadable","category":"file","severity":"error"'],
    ['ndjson', '"rule":"file-unreadable","category":"file","severity":"error"'],
  ])('is a finding in %s', (format, part) => {
    const { stdout, stderr, code } = report(format);
    expect(stdout).toContain(part);
    expect({ stderr, code }).toEqual({
      stderr: 'copydesk: bad.txt: contains only white space\n',
      code: 2,
    });
  });

  test('is a finding whatever rules are selected, unless it is disabled by name', () => {
    expect(report('compact', '--select', 'tab').stdout).toContain('file-unreadable');
    for (const args of [
      ['--ignore', 'file-unreadable'],
      ['--severity', 'file-unreadable=off'],
    ]) {
      expect(report('compact', ...args)).toMatchObject({ stdout: '', code: 2 });
      expect(report('sarif', ...args).stdout).toContain('"executionSuccessful":false');
    }
  });

  test('is not hidden by a baseline', () => {
    const cwd = tempFolder(files);
    copydesk(['validate', '--write-baseline', 'known.json'], { cwd });
    const { stdout, code } = copydesk(['validate', '--baseline', 'known.json', '-f', 'compact'], {
      cwd,
    });
    expect(stdout).toContain('bad.txt:1:1: error file-unreadable');
    expect(code).toBe(2);
  });

  test('counts among the files', () => {
    expect(report('pretty').stdout).toContain('Found 1 error in 1 of 2 files.');
  });
});

test('a story reached by two paths does not duplicate itself, but a copy does', () => {
  const cwd = tempFolder({ '2017/a.txt': GOOD, 'copy/b.txt': GOOD });
  symlinkSync('2017/a.txt', join(cwd, 'latest.txt'));
  linkSync(join(cwd, '2017/a.txt'), join(cwd, 'hard.txt'));
  const found = (...paths: readonly string[]) =>
    copydesk(['validate', '-f', 'compact', ...paths], { cwd }).stdout;
  expect(found('2017', 'latest.txt', 'hard.txt')).toBe('');
  expect(found('.').match(/^\S+ \w+ [\w-]+/gm)).toEqual([
    'copy/b.txt:2:1: error id-duplicate',
    'copy/b.txt:6:1: warning story-duplicate',
  ]);
});
