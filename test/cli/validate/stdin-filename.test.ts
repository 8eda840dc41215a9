import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk } from '../run.ts';

const FAULTY = story({ body: 'They held\ttalks &amp; ate on Friday.' });
const FILES = {
  'wire/.copydeskrc.json': JSON.stringify({
    select: ['tab', 'html-entity'],
    overrides: [{ files: ['raw-*.txt'], ignore: ['html-entity'] }],
  }),
};

function validate(...args: readonly string[]) {
  return copydesk(['validate', ...args], { cwd: tempFolder(FILES), input: FAULTY });
}

describe('--stdin-filename', () => {
  test.each([
    ['-', 'wire/1.txt', 2],
    ['-', 'wire/raw-1.txt', 1],
  ])('gives %s the configuration of %s and its name', (input, name, count) => {
    const { stdout, stderr } = validate('-f', 'ndjson', '--stdin-filename', name, input);
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findings.map(({ path }) => path)).toEqual(new Array(count).fill(name));
    expect(stderr).toBe('');
  });

  test('is the name in the output of --diff and --fix', () => {
    const diff = validate('--diff', '--stdin-filename', 'wire/1.txt').stdout;
    expect(diff).toContain('--- wire/1.txt\n+++ wire/1.txt\n');
    const fixed = validate('--fix', '-f', 'compact', '--stdin-filename', 'wire/1.txt', '-');
    expect(fixed.stdout).toContain('They held talks');
    expect(fixed.stderr).toMatch(/^wire\/1\.txt: fixed tab\nwire\/1\.txt:\d+:\d+: /);
  });

  test('is an error without standard input', () => {
    expect(validate('--stdin-filename', 'a.txt', 'wire')).toMatchObject({
      stderr: 'copydesk: --stdin-filename needs standard input. Give "-" as a path.\n',
      code: 2,
    });
  });
});
