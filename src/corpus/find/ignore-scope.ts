import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode } from '../../errors.ts';
import { type InputProblem, inputProblem } from '../problem.ts';
import type { Folder } from './folder.ts';
import { decidingPattern, type PathPattern, parsePathPattern } from './path-pattern.ts';

/** The patterns of one ignore file, and those of the files that yield to it. */
export interface IgnoreScope {
  readonly patterns: readonly PathPattern[];
  /** How many names of a path lead to the folder of the ignore file. */
  readonly depth: number;
  readonly outer: IgnoreScope | null;
}

/** What holds for a folder from above it. */
export interface Surroundings {
  readonly scope: IgnoreScope | null;
  /** The names that lead from the repository's root to the folder. */
  readonly names: readonly string[];
}

/** Whether git would ignore a path none of whose folders it ignores. */
export function isIgnored(
  scope: IgnoreScope | null,
  names: readonly string[],
  isFolder: boolean,
): boolean {
  for (let inner = scope; inner !== null; inner = inner.outer) {
    const pattern = decidingPattern(inner.patterns, names, inner.depth, isFolder);
    if (pattern !== null) return !pattern.negated;
  }
  return false;
}

/** Told of an ignore file that is left out. */
export type OnProblem = (problem: InputProblem) => void;

/** The ignore files between a folder and the root of the repository that holds it, if one does. */
export function scopeAbove(folder: string, onProblem: OnProblem): Surroundings {
  try {
    return surroundingsOf(realpathSync(folder), onProblem);
  } catch (error) {
    // A folder that cannot be read is the walk's to report.
    if (errorCode(error) === null) throw error;
    return NO_REPOSITORY;
  }
}

/**
 * The scope inside a folder of the walk. A repository inside a repository starts anew. A folder
 * needs no repository around it for its .gitignore to count.
 */
export function scopeInside(
  path: string,
  folder: Folder,
  depth: number,
  outer: IgnoreScope | null,
  onProblem: OnProblem,
): IgnoreScope | null {
  const { names } = folder;
  let scope = outer;
  if (names.includes('.git')) scope = addFile(join(path, EXCLUDE), depth, null, onProblem);
  if (names.includes(GITIGNORE)) scope = addFile(join(path, GITIGNORE), depth, scope, onProblem);
  return scope;
}

const NO_REPOSITORY: Surroundings = { scope: null, names: [] };
const GITIGNORE = '.gitignore';
const EXCLUDE = join('.git', 'info', 'exclude');

function surroundingsOf(folder: string, onProblem: OnProblem): Surroundings {
  const above: string[] = [];
  for (let at = folder; !exists(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return NO_REPOSITORY;
    above.unshift(dirname(at));
  }
  const [root] = above;
  if (root === undefined) return NO_REPOSITORY;
  let scope = addFile(join(root, EXCLUDE), 0, null, onProblem);
  for (const [depth, at] of above.entries()) {
    scope = addFile(join(at, GITIGNORE), depth, scope, onProblem);
  }
  return { scope, names: relative(root, folder).split(sep) };
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function addFile(
  path: string,
  depth: number,
  outer: IgnoreScope | null,
  onProblem: OnProblem,
): IgnoreScope | null {
  const patterns = parseIgnoreFile(readIgnoreFile(path, onProblem));
  return patterns.length === 0 ? outer : { patterns, depth, outer };
}

/** Patterns take some forty times the memory of their text, and every file is held against each. */
const MOST_BYTES = 2 ** 20;
const TOO_LARGE =
  'is larger than 1 MiB and was not used; shorten it, or leave ignore files out with --no-ignore';

/** Only a regular file, as for git: a pipe of that name would hold the walk up for ever. */
function readIgnoreFile(path: string, onProblem: OnProblem): string {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return '';
    if (stats.size <= MOST_BYTES) return readFileSync(path, 'utf8');
    onProblem(inputProblem('too-large', path, TOO_LARGE));
    return '';
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return '';
  }
}

/** The patterns of a .gitignore; comments, empty lines and what fits nothing left out. */
export function parseIgnoreFile(text: string): PathPattern[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n|\r$/);
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => parsePathPattern(withoutEndBlanks(line)))
    .filter((pattern) => pattern !== null);
}

/** Blanks that end a line count only after a backslash. */
function withoutEndBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' && line[end - 2] !== '\\') end -= 1;
  return line.slice(0, end);
}
