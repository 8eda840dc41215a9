import { type Stats, statSync } from 'node:fs';
import { type InputProblem, inputProblem, problemFromError } from '../problem.ts';
import { type FileIdentity, isIdentity } from './file-identity.ts';
import { GivenPaths } from './given-paths.ts';
import { parseSelection } from './selection.ts';
import { type Found, type FoundRow, filesOf, problemFound, walk } from './walk.ts';

export { type Found, type FoundRow, filesOf, rowOf } from './walk.ts';

/** Which files of a folder are read. */
export interface FindOptions {
  /**
   * Patterns as for ripgrep's `-g`, matched against the path below the folder; `!` excludes. If empty:
   * `*.txt` and `*.txt.gz`.
   */
  readonly glob: readonly string[];
  /** Also read files and folders whose names begin with a dot. */
  readonly hidden: boolean;
  /** Skip what `.gitignore` and `.git/info/exclude` exclude. */
  readonly ignoreFiles: boolean;
  /**
   * Called before a folder is listed, with its path and a slash, as in the paths of its files; with an
   * empty string for the current folder.
   */
  readonly onFolder?: (prefix: string) => void;
  /** The file that the results are written to: it is not read. */
  readonly output?: FileIdentity | null;
}

/**
 * Finds files, in the order of `paths`. Folders are walked depth first, sorted by the bytes of the names.
 * A file named in `paths` is found whatever its name is, and only once. Links to files are followed;
 * links to folders are followed only if `paths` names them. Never throws for what the file system says:
 * such an input is a `Found` of the kind `problem`.
 */
export function* findFiles(paths: readonly string[], options: FindOptions): Generator<Found> {
  for (const found of findRows(paths, options)) {
    if (found.kind === 'row') yield* filesOf(found);
    else yield found;
  }
}

/** The same, with files in a row together. */
export function* findRows(
  paths: readonly string[],
  options: FindOptions,
): Generator<Found | FoundRow> {
  const given = new GivenPaths(paths);
  const { output = null } = options;
  const walkOptions = { ...options, output, given, selection: parseSelection(options.glob) };
  for (const path of paths) {
    if (!given.isFirst(path)) continue;
    const stats = path === '-' ? null : statArgument(path);
    if (stats === null) yield { kind: 'file', path, isStream: true };
    else if ('code' in stats) yield problemFound(stats);
    else if (stats.isDirectory()) yield* walk(path, walkOptions);
    else if (isIdentity(stats, output)) yield problemFound(inputProblem('special', path, OUTPUT));
    else if (stats.isFile()) yield { kind: 'file', path };
    else yield { kind: 'file', path, isStream: true };
  }
}

const OUTPUT = 'is not read, because standard output writes to it';

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
