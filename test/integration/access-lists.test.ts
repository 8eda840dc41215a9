import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { copydesk } from '../cli/run.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { outputOf, run } from '../process.ts';
import { NEEDS, needPrograms } from '../programs.ts';
import { story } from '../rules/fixture.ts';

const FILE = '470853.txt';
const TEXT = story({ body: 'They held\ttalks.' });
const folder = (): string => tempFolder({ [FILE]: TEXT });

/** Fixes the file and returns its access list. */
function fixed(cwd: string): string {
  const { code, stderr } = copydesk(['validate', '--no-config', '--select', 'tab', '--fix', FILE], {
    cwd,
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(TEXT.replace('\t', ' '));
  return outputOf('getfacl', ['--omit-header', '--no-effective', FILE], { cwd });
}

describe('the rights of a file that --fix replaces', () => {
  needPrograms('getfacl', 'getfattr', 'setfacl', 'setfattr');

  beforeEach(({ skip }) => {
    const cwd = folder();
    const set = (program: string, ...args: string[]) => run(program, args, { cwd }).code;
    const has =
      set('setfacl', '-m', 'u:1:r', FILE) === 0 &&
      set('setfattr', '-n', 'user.a', '-v', '1', FILE) === 0;
    if (!has) skip(`${NEEDS}a disk with access lists and extended attributes`);
  });

  it('are not wider without its access list and extended attributes', () => {
    const cwd = folder();
    chmodSync(join(cwd, FILE), 0o600);
    outputOf('setfacl', ['-m', 'u:1:rw,g::-', FILE], { cwd });
    outputOf('setfattr', ['-n', 'user.note', '-v', 'kept by hand', FILE], { cwd });
    // The mode's group bits are the most that the list grants anyone, not the group's own rights.
    expect(statSync(join(cwd, FILE)).mode & 0o777).toBe(0o660);
    expect(fixed(cwd)).toBe('user::rw-\ngroup::---\nother::---\n\n');
    expect(outputOf('getfattr', [FILE], { cwd })).toBe('');
  });

  it('are not wider where the folder gives new files an access list', () => {
    const cwd = folder();
    chmodSync(join(cwd, FILE), 0o640);
    outputOf('setfacl', ['-d', '-m', 'u:1:rw', '.'], { cwd });
    expect(fixed(cwd)).toMatch(/^mask::---$/m);
  });

  it('stay the same without an access list', () => {
    const cwd = folder();
    chmodSync(join(cwd, FILE), 0o640);
    expect(fixed(cwd)).toBe('user::rw-\ngroup::r--\nother::---\n\n');
  });
});
