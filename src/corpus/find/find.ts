import { type Stats, statSync } from 'node:fs';
import { type InputProblem, problemFromError } from '../problem.ts';
import { GivenPaths } from './given-paths.ts';
import { parseSelection } from './selection.ts';
import { type Found, problemFound, walk } from './walk.ts';

export type { Found } from './walk.ts';

export interface FindOptions {
  /** As ripgrep's -g, on the path below the walked folder. None: `*.txt` and `*.txt.gz`. */
  readonly glob: readonly string[];
  /** Take also what starts with a dot. */
  readonly hidden: boolean;
  /** Leave out what .gitignore and .git/info/exclude name. */
  readonly ignoreFiles: boolean;
  /**
   * Told of each folder before it is listed: nothing for the current one, else its path with a slash
   * at its end, as in the paths of what it holds.
   */
  readonly onFolder?: (prefix: string) => void;
}

/**
 * The files that the arguments stand for, in the order of the arguments; folders are walked depth
 * first, by the bytes of the names. A file that is an argument itself is taken whatever its name,
 * and given once even when two arguments lead to it. Links to files are followed, links to folders
 * only when they are arguments.
 */
export function* findFiles(paths: readonly string[], options: FindOptions): Generator<Found> {
  const given = new GivenPaths(paths);
  const walkOptions = { ...options, given, selection: parseSelection(options.glob) };
  for (const path of paths) {
    if (!given.isFirst(path)) continue;
    const stats = path === '-' ? null : statArgument(path);
    if (stats === null) yield { kind: 'file', path, isStream: true };
    else if ('code' in stats) yield problemFound(stats);
    else if (stats.isDirectory()) yield* walk(path, walkOptions);
    else if (stats.isFile()) yield { kind: 'file', path };
    else yield { kind: 'file', path, isStream: true };
  }
}

/** Whether an argument can be read only once, as `Found` says of it: standard input, a pipe, a device. */
export function isStream(path: string): boolean {
  if (path === '-') return true;
  const stats = statArgument(path);
  return !('code' in stats || stats.isFile() || stats.isDirectory());
}

function statArgument(path: string): Stats | InputProblem {
  try {
    return statSync(path);
  } catch (error) {
    return problemFromError(path, error);
  }
}
