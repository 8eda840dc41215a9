import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemFromError } from '../../src/corpus/problem.ts';
import { tempFolder } from './temp-folder.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('problemFromError', () => {
  it('describes error codes of the system', () => {
    expect(problemFromError('a.txt', systemError('EACCES'))).toEqual({
      code: 'unreadable',
      path: 'a.txt',
      reason: 'permission denied; change its permissions or exclude it',
      message: 'a.txt: permission denied; change its permissions or exclude it',
    });
    expect(problemFromError('-', systemError('EBADF')).message).toBe(
      'standard input: cannot be read (EBADF)',
    );
    expect(problemFromError('', systemError('ENOENT')).message).toBe("'': no such file or folder");
  });

  it('tells a link without a target from a file that does not exist', () => {
    const link = join(tempFolder(), 'link.txt');
    symlinkSync('nowhere', link);
    expect(problemFromError(link, systemError('ENOENT'))).toMatchObject({
      code: 'not-found',
      reason: 'is a symbolic link to a file that does not exist; correct or remove the link',
    });
  });

  it('rethrows errors that are bugs', () => {
    const bug = new TypeError('x is not a function');
    expect(() => problemFromError('a.txt', bug)).toThrow(bug);
  });
});
