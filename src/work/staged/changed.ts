import { statSync } from 'node:fs';
import type { InputOptions } from '../../corpus/read/stories.ts';
import { UsageError } from '../../errors.ts';
import type { Io } from '../../terminal/io.ts';
import { Git } from './git.ts';
import { chooser } from './staged.ts';

/**
 * The files among the paths that differ from where the current branch left a commit: committed since
 * then, changed in the work tree, or new there. A path that does not exist is kept, so that reading it
 * fails.
 */
export function changedSince(
  commit: string,
  paths: readonly string[],
  options: InputOptions,
  env: Io['env'],
): string[] {
  const git = new Git(env, '--changed-since');
  const base = baseOf(git, commit);
  const diff = git.run(['-c', 'diff.relative=false', ...DIFF, base, '--', ...paths]);
  const changed = listed(diff).map(git.relativePaths());
  const fresh = listed(git.run(['--literal-pathspecs', ...UNTRACKED, '--', ...paths]));
  const isChosen = chooser(paths, options);
  const mistyped = paths.filter((path) => statSync(path, { throwIfNoEntry: false }) === undefined);
  return [...mistyped, ...[...new Set([...changed, ...fresh])].filter(isChosen).sort()];
}

const DIFF = [
  '--literal-pathspecs',
  'diff',
  '--name-only',
  '-z',
  '--no-ext-diff',
  '--no-renames',
  '--diff-filter=AMT',
];
const UNTRACKED = ['ls-files', '-z', '--others', '--exclude-standard'];

/** Where the current branch left that of the commit; the commit itself where they share nothing. */
function baseOf(git: Git, commit: string): string {
  const parsed = git.try([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${commit}^{commit}`,
  ]);
  if (parsed === null) {
    throw new UsageError(
      `--changed-since: there is no commit "${commit}". A shallow clone has only the newest commits.`,
    );
  }
  return git.try(['merge-base', parsed, 'HEAD']) ?? parsed;
}

const listed = (output: Buffer): string[] => output.toString().split('\0').filter(Boolean);
