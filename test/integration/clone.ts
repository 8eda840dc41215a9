import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILT } from '../cli/run.ts';
import { outputOf } from '../process.ts';
import { ROOT } from '../root.ts';

/** An identity for commits on machines where none is configured. */
export const IDENTITY = {
  GIT_AUTHOR_NAME: 't',
  GIT_AUTHOR_EMAIL: 't@example.org',
  GIT_COMMITTER_NAME: 't',
  GIT_COMMITTER_EMAIL: 't@example.org',
};

/**
 * Makes a repository of the project in its current state, with the current build, and returns its
 * commit.
 */
export function cloneProject(folder: string): string {
  const listed = outputOf('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: ROOT });
  for (const path of listed.split('\0').filter((name) => name !== '' && !name.startsWith('bin/'))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  cpSync(BUILT, join(folder, 'bin'), { recursive: true });
  const git = (...args: readonly string[]): string =>
    outputOf('git', args, { cwd: folder, env: { ...process.env, ...IDENTITY } });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  return git('rev-parse', 'HEAD').trim();
}
