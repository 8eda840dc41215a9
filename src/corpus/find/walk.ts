import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type InputProblem, inputProblem, NOT_UTF8, problemFromError } from '../problem.ts';
import { type FileIdentity, isIdentity } from './file-identity.ts';
import { type EntryKind, type Folder, listFolder } from './folder.ts';
import type { GivenPaths } from './given-paths.ts';
import {
  type IgnoreScope,
  isIgnored,
  type OnProblem,
  scopeAbove,
  scopeInside,
} from './ignore-scope.ts';
import { excludesFolder, type Selection, takesFile } from './selection.ts';

/** A file that was found, or an input that cannot be used. */
export type Found =
  | {
      readonly kind: 'file';
      /** Path, which begins with the argument as given; `-` is standard input. */
      readonly path: string;
      /** True for what can be read only once: standard input, pipes and devices. */
      readonly isStream?: true;
    }
  | {
      readonly kind: 'problem';
      /** Why the input cannot be used. */
      readonly problem: InputProblem;
    };

/** Consecutive files of one folder, which are passed on together because that is faster. */
export interface FoundRow {
  readonly kind: 'row';
  /** The path before the names: empty for `.`, else the folder's path with a slash. */
  readonly prefix: string;
  readonly names: readonly string[];
}

/** The file as a row of one. */
export function rowOf(path: string): FoundRow {
  const slash = path.lastIndexOf('/') + 1;
  return { kind: 'row', prefix: path.slice(0, slash), names: [path.slice(slash)] };
}

/** The files of a row, one by one. */
export function* filesOf({ prefix, names }: FoundRow): Generator<Found> {
  for (const name of names) yield { kind: 'file', path: prefix + name };
}

/** A folder may have a million files, and the first of them should not wait for the last. */
const MAX_ROW = 1024;

interface WalkOptions {
  readonly hidden: boolean;
  readonly ignoreFiles: boolean;
  readonly selection: Selection;
  readonly given: GivenPaths;
  readonly onFolder?: (prefix: string) => void;
  /** The file that the results are written to. */
  readonly output: FileIdentity | null;
}

/**
 * Yields the files below a folder, depth first. Keeps only the listings of the folders on the
 * current path in memory, on an explicit stack, because folders can be nested more deeply than the
 * call stack allows.
 */
export function* walk(root: string, options: WalkOptions): Generator<Found | FoundRow> {
  const problems: InputProblem[] = [];
  const onProblem = (problem: InputProblem): void => {
    problems.push(problem);
  };
  const above = options.ignoreFiles ? scopeAbove(root, onProblem) : { scope: null, names: [] };
  const from = above.names.length;
  const names = [...above.names];
  const levels: Level[] = [];
  const open = { ...options, onProblem };
  const start = openLevel(prefixOf(root), resolve(root), from, above.scope, open);
  if (isLevel(start)) levels.push(start);
  else yield start;
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (problems.length > 0) yield* problems.splice(0).map(problemFound);
    const row = takeRow(level, names, from, options);
    if (row.length > 0) {
      yield { kind: 'row', prefix: level.prefix, names: row };
      continue;
    }
    const name = level.folder.names[level.next];
    level.next += 1;
    if (name === undefined) {
      levels.pop();
      continue;
    }
    const entry = visit(level, name, open);
    if (entry === null) continue;
    if (isLevel(entry)) levels.push(entry);
    else yield entry;
  }
}

interface OpenOptions extends WalkOptions {
  readonly onProblem: OnProblem;
}

/** A folder on the current path. */
interface Level {
  /** The prefix for the paths of its files: empty for `.`, else the folder's path with a slash. */
  readonly prefix: string;
  /** The absolute path of the folder. */
  readonly location: string;
  /** The number of path segments that lead to it, from the repository's root if there is one. */
  readonly depth: number;
  readonly folder: Folder;
  readonly scope: IgnoreScope | null;
  next: number;
}

function openLevel(
  prefix: string,
  location: string,
  depth: number,
  outer: IgnoreScope | null,
  options: OpenOptions,
): Level | Found {
  const path = prefix === '' ? '.' : prefix;
  options.onFolder?.(prefix);
  try {
    const folder = listFolder(path);
    const scope = options.ignoreFiles
      ? scopeInside(path, folder, depth, outer, options.onProblem)
      : null;
    return { prefix, location, depth, folder, scope, next: 0 };
  } catch (error) {
    return problemFound(problemFromError(path, error));
  }
}

function isLevel(entry: Level | Found): entry is Level {
  return 'folder' in entry;
}

/** What the paths of everything below a folder begin with. */
export function prefixOf(root: string): string {
  if (root === '.') return '';
  return root.endsWith('/') ? root : `${root}/`;
}

/**
 * Takes the next plain files of a folder. Stops at the first name that is not excluded and has to be
 * visited, which is then the last of the path `names`.
 */
function takeRow(level: Level, names: string[], from: number, options: WalkOptions): string[] {
  const { folder, location, prefix } = level;
  const row: string[] = [];
  for (; row.length < MAX_ROW; level.next += 1) {
    const name = folder.names[level.next];
    if (name === undefined) break;
    names.length = level.depth;
    names.push(name);
    if (isExcluded(level, names, from, options)) continue;
    if (!isPlain(folder, name)) break;
    if (!options.given.isFirstInside(location, name)) continue;
    if (!isOutput(prefix + name, name, options.output)) row.push(name);
  }
  return row;
}

function isPlain({ kinds, badNames }: Folder, name: string): boolean {
  // A path that is just `-` would be standard input.
  return !kinds.has(name) && !badNames.has(name) && name !== '-';
}

function isExcluded(
  level: Level,
  names: readonly string[],
  from: number,
  options: WalkOptions,
): boolean {
  const name = names[level.depth] ?? '';
  if (!options.hidden && name.startsWith('.')) return true;
  const isFolder = level.folder.kinds.get(name) === 'folder';
  const isUnselected = isFolder
    ? excludesFolder(options.selection, names, from)
    : !takesFile(options.selection, names, from);
  return isUnselected || isIgnored(level.scope, names, isFolder);
}

/** Returns a new level for a folder, an entry for a file, or null if the name is skipped. */
function visit(level: Level, name: string, options: OpenOptions): Level | Found | null {
  if (!options.given.isFirstInside(level.location, name)) return null;
  const badName = level.folder.badNames.get(name);
  if (badName !== undefined) {
    return problemFound(inputProblem('bad-name', level.prefix + badName, NOT_UTF8));
  }
  const kind = level.folder.kinds.get(name) ?? 'file';
  if (kind !== 'folder') return entryFound(level.prefix + name, name, kind, options.output);
  const location = `${level.location}/${name}`;
  return openLevel(`${level.prefix}${name}/`, location, level.depth + 1, level.scope, options);
}

const SPECIAL = 'is a pipe, a socket or a device; name it as an argument to read it';

function entryFound(
  path: string,
  name: string,
  kind: EntryKind,
  output: FileIdentity | null,
): Found | null {
  if (kind === 'special') return problemFound(inputProblem('special', path, SPECIAL));
  if (kind === 'link') return linkFound(path, output);
  if (isOutput(path, name, output)) return null;
  // A plain `-` would be standard input.
  return { kind: 'file', path: path === '-' ? './-' : path };
}

/** A link to a folder is passed over: it could lead back to where the walk came from. */
function linkFound(path: string, output: FileIdentity | null): Found | null {
  try {
    const target = statSync(path);
    if (target.isDirectory() || isIdentity(target, output)) return null;
    return entryFound(path, '', target.isFile() ? 'file' : 'special', null);
  } catch (error) {
    return problemFound(problemFromError(path, error));
  }
}

/** Looks only at files that may be the output, because to look at each takes seconds in a large archive. */
function isOutput(path: string, name: string, output: FileIdentity | null): boolean {
  if (output === null || (output.name !== null && output.name !== name)) return false;
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && isIdentity(stats, output);
}

export function problemFound(problem: InputProblem): Found {
  return { kind: 'problem', problem };
}
