import { lstatSync } from 'node:fs';
import { errorCode } from '../errors.ts';
import { escapeName } from '../text/escape.ts';

/** Why an input cannot be read. */
export type ProblemCode =
  | 'not-found'
  | 'unreadable'
  | 'special'
  | 'bad-name'
  | 'binary'
  | 'empty'
  | 'too-large'
  | 'bad-gzip';

/** An input that cannot be read. */
export interface InputProblem {
  /** Why, for programs. */
  readonly code: ProblemCode;
  /** Path as given or found; `-` is standard input. */
  readonly path: string;
  /** What is wrong and what to do, phrased to follow the path: `is empty`. */
  readonly reason: string;
  /** Path, what is wrong and what to do: English text without control characters. */
  readonly message: string;
}

export function inputProblem(code: ProblemCode, path: string, what: string): InputProblem {
  return { code, path, reason: what, message: `${displayPath(path)}: ${what}` };
}

/** Converts an error of a file system call to a problem. Rethrows anything else, which is a bug. */
export function problemFromError(path: string, error: unknown): InputProblem {
  const code = errorCode(error);
  if (code === null) throw error;
  // Node.js replaces bytes of an argument that are not UTF-8 by U+FFFD.
  if (code === 'ENOENT' && path.includes('\ufffd')) return inputProblem('bad-name', path, NOT_UTF8);
  if (code === 'ENOENT' && isLink(path)) return inputProblem('not-found', path, DANGLING);
  const known = SYSTEM_ERRORS.get(code);
  if (known !== undefined) return inputProblem(known[0], path, known[1]);
  return inputProblem('unreadable', path, `cannot be read (${code})`);
}

export const NOT_UTF8 = 'its name is not UTF-8 and cannot be opened; rename it';
export const NOT_FOUND = 'no such file or folder';
const DANGLING = 'is a symbolic link to a file that does not exist; correct or remove the link';

const SYSTEM_ERRORS: ReadonlyMap<string, readonly [ProblemCode, string]> = new Map([
  ['ENOENT', ['not-found', NOT_FOUND]],
  ['ENOTDIR', ['not-found', `${NOT_FOUND}: a part of the path is a file, not a folder`]],
  ['EACCES', ['unreadable', 'permission denied; change its permissions or exclude it']],
  ['EPERM', ['unreadable', 'permission denied; change its permissions or exclude it']],
  ['ELOOP', ['unreadable', 'its symbolic links form a loop; correct or remove the link']],
  ['ENAMETOOLONG', ['unreadable', 'the path is too long to open; start from a folder inside it']],
  ['EISDIR', ['unreadable', 'is a folder, not a file']],
  ['EMFILE', ['unreadable', 'too many open files; raise the limit (ulimit -n)']],
  ['ENXIO', ['special', 'is a socket or a device that cannot be read']],
  ['EIO', ['unreadable', 'the disk or the file system failed to read it']],
  [
    'ERR_INVALID_ARG_VALUE',
    [
      'not-found',
      `${NOT_FOUND}: the path contains a NUL character; separate a list of paths with -0`,
    ],
  ],
]);

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** A path on one line, without characters that control a terminal. */
export function displayPath(path: string): string {
  if (path === '-') return 'standard input';
  if (path === '') return "''";
  return escapeName(path);
}
