import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk, type Run } from '../run.ts';

const FAULTY = story({ body: 'They held\ttalks\tand ate &amp; drank on Friday.' });

const validate = (cwd: string, ...args: readonly string[]): Run =>
  copydesk(['validate', ...args], { cwd });

/** A folder with a faulty story whose problems are all in the baseline. */
function knownFolder(files: Readonly<Record<string, string>> = {}): string {
  const cwd = tempFolder({ 'a.txt': FAULTY, ...files });
  expect(validate(cwd, '--write-baseline', 'known.json', '.').code).toBe(0);
  return cwd;
}

/** Problems that are not in the baseline, as `path:line:column rule`. */
function found(cwd: string, ...args: readonly string[]): string[] {
  const { stdout } = validate(cwd, '-f', 'compact', '--baseline', 'known.json', ...args);
  return Array.from(stdout.matchAll(/^(\S+): \w+ (\S+)/gm), ([, at, rule]) => `${at} ${rule}`);
}

describe('a baseline', () => {
  test('covers all findings of the files it was written from', () => {
    const cwd = tempFolder({ 'a.txt': FAULTY });
    expect(validate(cwd, '--write-baseline', 'known.json', '.')).toEqual({
      stdout: '',
      stderr: 'Wrote 3 problems to known.json.\n',
      code: 0,
    });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'known.json']);
    const { version, problems } = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'));
    expect(version).toBe(1);
    expect(Object.keys(problems)).toEqual(['a.txt']);
    expect(Object.keys(problems['a.txt'])).toEqual(['html-entity', 'tab']);
    expect(Object.values(problems['a.txt'].tab)).toEqual([1, 1]);
    expect(validate(cwd, '--baseline', 'known.json', '.')).toEqual({
      stdout: '',
      stderr: '',
      code: 0,
    });
  });

  test('still matches when lines move and other words change', () => {
    const cwd = knownFolder();
    const shifted = `\n\n${FAULTY.replace('Top diplomats', 'Some diplomats')}`;
    writeFileSync(join(cwd, 'a.txt'), shifted);
    expect(found(cwd, '.')).toEqual([]);
  });

  test('covers problems that are counted but not listed', () => {
    const spaces = (count: number) => story({ body: 'They held\u00a0talks\n'.repeat(count) });
    const cwd = tempFolder({ 'a.txt': spaces(10_007) });
    const args = ['--select', 'no-break-space'];
    const { stderr } = validate(cwd, ...args, '--write-baseline', 'known.json', '.');
    expect(stderr).toBe('Wrote 10007 problems to known.json.\n');
    expect(found(cwd, ...args, '.')).toEqual([]);
    writeFileSync(join(cwd, 'a.txt'), spaces(10_003).replace('held\u00a0talks', 'held talks'));
    expect(found(cwd, ...args, '.')).toEqual([]);
    writeFileSync(join(cwd, 'a.txt'), spaces(10_008));
    expect(found(cwd, ...args, '.')).toEqual(['a.txt:10005:10 no-break-space']);
  });

  test('does not match a new problem, not even one like the known ones', () => {
    const cwd = knownFolder();
    writeFileSync(join(cwd, 'a.txt'), FAULTY.replace('hold talks', 'hold\ttalks'));
    writeFileSync(join(cwd, 'b.txt'), story({ id: 'ID :\n1\n', headline: 'Talks  end\n' }));
    expect(found(cwd, '.')).toEqual(['a.txt:6:38 tab', 'b.txt:6:6 headline-spaces']);
  });

  test('matches only as many identical problems as it lists', () => {
    // With a sentence between them, because adjacent lines with tabs are a table.
    const line = 'They held\ttalks.\n\nThen they ate.\n\n';
    const cwd = tempFolder({ 'a.txt': story({ body: line.repeat(2) }) });
    validate(cwd, '--select', 'tab', '--write-baseline', 'known.json', '.');
    writeFileSync(join(cwd, 'a.txt'), story({ body: line.repeat(3) }));
    expect(found(cwd, '--select', 'tab', '.')).toEqual(['a.txt:16:10 tab']);
  });

  test('reads paths relative to its own folder', () => {
    const cwd = knownFolder({ 'in/b.txt': story({ headline: 'Talks  end\n' }) });
    expect(found(join(cwd, 'in'), '--baseline', '../known.json', '..', 'b.txt')).toEqual([]);
    expect(found(cwd, join(cwd, 'a.txt'))).toEqual([]);
  });

  test('matches duplicate stories', () => {
    const cwd = knownFolder({ 'b.txt': FAULTY });
    writeFileSync(join(cwd, 'a.txt'), `\n${FAULTY}`);
    expect(found(cwd, '.')).toEqual([]);
    writeFileSync(join(cwd, 'c.txt'), FAULTY);
    expect(found(cwd, '--select', 'corpus', '.')).toEqual([
      'c.txt:2:1 id-duplicate',
      'c.txt:6:1 story-duplicate',
    ]);
  });

  test.each([
    [
      '',
      'known.json: is not a baseline that this version can read; --write-baseline writes a new one.',
    ],
    ['{"version":2,"problems":{}}', /is not a baseline that this version can read/],
    ['{"version":1}', /is not a baseline that this version can read/],
    [
      '{"version":1,"problems":{"a.txt":{"tab":{"x":"1"}}}}',
      /is not a baseline that this version can read/,
    ],
  ])('that is invalid is rejected: %s', (text, message) => {
    const { stdout, stderr, code } = validate(
      tempFolder({ 'a.txt': FAULTY, 'known.json': text }),
      '--baseline',
      'known.json',
    );
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(message);
  });

  test('that is missing or cannot be written is reported', () => {
    const cwd = tempFolder({ 'a.txt': FAULTY });
    expect(validate(cwd, '--baseline', 'known.json', '.').stderr).toBe(
      'copydesk: --baseline: known.json: no such file or folder\n',
    );
    expect(validate(cwd, '--write-baseline', 'none/known.json', '.')).toMatchObject({
      stderr: 'copydesk: none/known.json cannot be written: the folder does not exist.\n',
      code: 2,
    });
  });
});
