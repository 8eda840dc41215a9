import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { errorCode } from '../../errors.ts';
import { type InputProblem, inputProblem } from '../problem.ts';
import type { Folder } from './folder.ts';
import { decidingPattern, type PathPattern, parsePathPattern } from './path-pattern.ts';

/** The patterns of an ignore file, linked to those of the files that it overrides. */
export interface IgnoreScope {
  readonly patterns: readonly PathPattern[];
  /** The number of path segments that lead to the folder of the ignore file. */
  readonly depth: number;
  readonly outer: IgnoreScope | null;
}

/** The rules that a folder inherits from the folders above it. */
interface Surroundings {
  readonly scope: IgnoreScope | null;
  /** The path segments from the repository's root to the folder. */
  readonly names: readonly string[];
}

/** Whether git would ignore this path, provided that none of its folders is ignored. */
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

/** Called for an ignore file that cannot be used. */
export type OnProblem = (problem: InputProblem) => void;

/** Reads the ignore files from a folder up to the root of its repository, if it is in one. */
export function scopeAbove(folder: string, onProblem: OnProblem): Surroundings {
  try {
    return surroundingsOf(realpathSync(folder), onProblem);
  } catch (error) {
    // The walk reports folders that cannot be read.
    if (errorCode(error) === null) throw error;
    return NO_REPOSITORY;
  }
}

/**
 * The scope inside a folder of the walk. A nested repository starts from scratch. A .gitignore
 * counts even outside a repository.
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

/**
 * Patterns take about forty times the memory of their text, and every file is matched against each
 * of them.
 */
const MAX_BYTES = 2 ** 20;
const TOO_LARGE = 'is larger than 1 MiB and was not used; shorten it, or use --no-ignore';

/** Like git, reads only regular files: a pipe with that name would block the walk forever. */
function readIgnoreFile(path: string, onProblem: OnProblem): string {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return '';
    if (stats.size <= MAX_BYTES) return readFileSync(path, 'utf8');
    onProblem(inputProblem('too-large', path, TOO_LARGE));
    return '';
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return '';
  }
}

/** Parses a .gitignore. Skips comments, empty lines and patterns that cannot match. */
function parseIgnoreFile(text: string): PathPattern[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n|\r$/);
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => parsePathPattern(withoutEndBlanks(line)))
    .filter((pattern) => pattern !== null);
}

/** Removes trailing blanks, unless a backslash precedes them. */
function withoutEndBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' && line[end - 2] !== '\\') end -= 1;
  return line.slice(0, end);
}
