import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { outputOf } from '../../process.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk } from '../run.ts';

const files = {
  'a.txt': story({ id: 'ID :\n4708O3\n', headline: 'Two  blanks  here\n' }),
  'b.txt': story({ headline: 'Two  blanks\n', body: 'Short.' }),
  'c.txt': story({ id: 'ID :\n470854\n', headline: 'Two  others\n', body: 'Brief.' }),
};
const validate = (...args: readonly string[]) =>
  copydesk(['validate', '--ignore', 'corpus', ...args], { cwd: tempFolder(files) });

describe('--statistics', () => {
  test('has a row for each rule, the most frequent first, and the summary', () => {
    expect(validate('--statistics')).toMatchObject({
      code: 1,
      stderr: '',
      stdout: expect.stringMatching(
        /^\d +headline-spaces +info +\d +0\n2 +body-short +warning +0 +0\n1 +id-malformed +error +0 +0\n\nFound 1 error, /,
      ),
    });
  });

  test('is JSON on request', () => {
    const counts = JSON.parse(validate('--statistics', '--json').stdout);
    expect(counts.slice(1)).toEqual([
      { rule: 'body-short', severity: 'warning', findings: 2, safe: 0, unsafe: 0 },
      { rule: 'id-malformed', severity: 'error', findings: 1, safe: 0, unsafe: 0 },
    ]);
    expect(counts[0].rule).toBe('headline-spaces');
    expect(counts[0].safe).toBe(counts[0].findings);
  });

  test('takes no other format, unless it is for a file', () => {
    expect(validate('--statistics', '--format', 'sarif').code).toBe(2);
    const { stdout } = validate('--statistics', '--format', 'sarif', '--output', 'x.sarif');
    expect(stdout).toContain('headline-spaces');
  });
});

test('--quiet reports only errors, and only they count for the exit status', () => {
  const { stdout, code } = validate('--quiet', '--format', 'compact');
  expect(stdout).toMatch(/^a\.txt:2:1: error id-malformed .*\n$/);
  expect(code).toBe(1);
  expect(validate('-q', '--ignore', 'id')).toMatchObject({ stdout: '', code: 0 });
});

test('a rule is explained at its first finding only', () => {
  const { stdout } = validate('--select', 'body-short');
  expect(stdout.match(/body-short/g)).toHaveLength(2);
  expect(stdout.match(/Get the story again\./g)).toHaveLength(1);
});

test('the report for GitLab has the members it requires', () => {
  const report = JSON.parse(validate('--format', 'gitlab', './a.txt', 'b.txt').stdout);
  expect(report[0]).toEqual({
    description: 'The ID "4708O3" is not a whole number.',
    check_name: 'id-malformed',
    fingerprint: expect.any(String),
    severity: 'major',
    location: { path: 'a.txt', lines: { begin: 2, end: 2 } },
  });
  const prints = report.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});

/** A repository with a branch that has changed c.txt, and in the folder b.txt and a new file. */
function repository(): string {
  const cwd = tempFolder({ ...files, 'd/e.txt': story({ id: 'ID :\n1\n', body: 'Tiny.' }) });
  const git = (...args: readonly string[]) =>
    outputOf('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd });
  git('init', '--initial-branch=main');
  git('add', '.');
  git('commit', '-m', 'x');
  git('checkout', '-b', 'work');
  writeFileSync(join(cwd, 'c.txt'), story({ id: 'ID :\n470855\n', body: 'Committed.' }));
  git('commit', '-am', 'y');
  git('checkout', 'main');
  writeFileSync(join(cwd, 'a.txt'), story({ body: 'On main.' }));
  git('commit', '-am', 'z');
  git('checkout', 'work');
  writeFileSync(join(cwd, 'b.txt'), story({ body: 'Edited.' }));
  writeFileSync(join(cwd, 'd/new.txt'), story({ id: 'ID :\n2\n', body: 'New.' }));
  return cwd;
}

describe('--changed-since', () => {
  const since = (...args: readonly string[]) => {
    const { stdout, stderr, code } = copydesk(
      ['validate', '--select', 'body-short', '--format', 'compact', '--changed-since', ...args],
      { cwd: repository() },
    );
    return { files: stdout.match(/^[^:]+/gm) ?? [], stderr, code };
  };

  test('reads what the branch and the work tree have changed, and no more', () => {
    expect(since('main').files).toEqual(['b.txt', 'c.txt', 'd/new.txt']);
    expect(since('HEAD').files).toEqual(['b.txt', 'd/new.txt']);
    expect(since('main', 'd').files).toEqual(['d/new.txt']);
    expect(since('HEAD', 'a.txt')).toEqual({ files: [], stderr: '', code: 0 });
  });

  test.each([
    [['nowhere'], /there is no commit "nowhere"/],
    [['--output=x'], /there is no commit "--output=x"/],
    [['main', 'mistyped.txt'], /mistyped\.txt: no such file/],
    [['main', '-'], /standard input/],
    [['main', '--staged'], /cannot be used with/],
  ])('fails for %j', (args, message) => {
    const { stderr, code } = since(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
