import { type Stats, statSync } from 'node:fs';
import { type InputProblem, problemFromError } from '../problem.ts';
import { GivenPaths } from './given-paths.ts';
import { parseSelection } from './selection.ts';
import { type Found, problemFound, walk } from './walk.ts';

export type { Found } from './walk.ts';

export interface FindOptions {
  /**
   * Patterns as for ripgrep's -g, relative to the given folder. If empty: `*.txt` and `*.txt.gz`.
   */
  readonly glob: readonly string[];
  /** Include files and folders whose name starts with a dot. */
  readonly hidden: boolean;
  /** Respect .gitignore and .git/info/exclude. */
  readonly ignoreFiles: boolean;
  /**
   * Called with each folder before it is listed: an empty string for the current folder, else its
   * path with a trailing slash, as in the paths of its files.
   */
  readonly onFolder?: (prefix: string) => void;
}

/**
 * Yields the files that the arguments refer to, in the order of the arguments. Folders are walked
 * depth first, sorted by the bytes of the names. A file given as an argument is always included,
 * but only once, even if two arguments lead to it. Links to files are followed; links to folders
 * only if they are arguments.
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

/** Whether an argument can be read only once: standard input, a pipe, a device. See `Found`. */
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
