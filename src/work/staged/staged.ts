import { existsSync, statSync } from 'node:fs';
import { normalize } from 'node:path/posix';
import { parseSelection, takesFile } from '../../corpus/find/selection.ts';
import { inputProblem, NOT_FOUND } from '../../corpus/problem.ts';
import { MAX_BYTES, tooLarge } from '../../corpus/read/bytes.ts';
import { textFromBytes } from '../../corpus/read/read.ts';
import { type Input, type InputOptions, storiesOf } from '../../corpus/read/stories.ts';
import type { Io } from '../../terminal/io.ts';
import type { ReadInputs } from '../inputs.ts';
import { Git } from './git.ts';

/** A file in Git's index. */
interface StagedFile {
  /** Relative to the current folder. */
  readonly path: string;
  /** The ID of the object that holds its content. */
  readonly object: string;
}

/** How many contents to request at a time: enough to be fast, few enough to fit in memory. */
const BATCH = 200;

/**
 * Reads what would be committed: new and changed files in Git's index, with the content they have
 * there. `paths` selects among them; inside folders, the same files are read as in a normal run.
 */
export const stagedReader = (env: Io['env']): ReadInputs =>
  function* readStaged(paths, options) {
    const git = new Git(env, '--staged');
    const isChosen = chooser(paths, options);
    const staged = listStaged(git, paths);
    for (const path of paths.filter((path) => !isKnown(git, path, staged))) yield unknown(path);
    const files = staged.filter(({ path }) => isChosen(path));
    for (let at = 0; at < files.length; at += BATCH) {
      const batch = files.slice(at, at + BATCH);
      const contents = readObjects(git, batch);
      for (const [index, { path }] of batch.entries()) {
        const bytes = contents[index] ?? null;
        yield bytes === null ? lost(path) : inputOf(path, bytes, options);
      }
    }
  };

/**
 * Whether a path refers to something that a commit could contain: a staged file, a folder, or a
 * file that Git knows even if the commit does not touch it or deletes it. Anything else is a typo.
 */
function isKnown(git: Git, given: string, staged: readonly StagedFile[]): boolean {
  const path = normalize(given);
  if (staged.some((file) => file.path === path || file.path.startsWith(`${path}/`))) return true;
  if (statSync(given, { throwIfNoEntry: false })?.isDirectory() === true) return true;
  const listings = [['ls-files'], ['diff', '--cached', '--name-only']];
  return listings.some(
    (listing) => git.run(['--literal-pathspecs', ...listing, '--', given]).length > 0,
  );
}

function unknown(path: string): Input {
  const problem = existsSync(path)
    ? inputProblem('not-found', path, "is not in Git's index; git add puts it there")
    : inputProblem('not-found', path, NOT_FOUND);
  return { kind: 'problem', problem };
}

function lost(path: string): Input {
  const reason = 'Git has lost what its index names; "git fsck" says more, "git add" puts it there';
  return { kind: 'problem', problem: inputProblem('unreadable', path, reason) };
}

function inputOf(path: string, bytes: Buffer, { encoding }: InputOptions): Input {
  const file = bytes.length > MAX_BYTES ? tooLarge(path) : textFromBytes(path, bytes, encoding);
  if ('code' in file) return { kind: 'problem', problem: file };
  return { kind: 'file', file, stories: () => storiesOf(file) };
}

/** Selects the files that a walk would select, and any file that is named explicitly. */
export function chooser(
  paths: readonly string[],
  options: InputOptions,
): (path: string) => boolean {
  const selection = parseSelection(options.glob);
  const named = new Set(paths.map(normalize));
  return (path) => {
    const names = path.split('/');
    const hidden = names.some((name) => name.startsWith('.') && name !== '..');
    return named.has(path) || ((options.hidden || !hidden) && takesFile(selection, names, 0));
  };
}

function listStaged(git: Git, paths: readonly string[]): StagedFile[] {
  const fromHere = git.relativePaths();
  const listed = git
    .run(['-c', 'diff.relative=false', '--literal-pathspecs', 'diff', ...RAW, '--', ...paths])
    .toString()
    .split('\0');
  const files: StagedFile[] = [];
  for (let at = 0; at + 1 < listed.length; at += 2) {
    const [, mode = '', , object = ''] = listed[at]?.split(' ') ?? [];
    // Other modes are symbolic links and submodules.
    if (mode.startsWith('100')) files.push({ path: fromHere(listed[at + 1] ?? ''), object });
  }
  return files;
}

/** Files that were added, modified or changed their type. A rename counts as an addition. */
const RAW = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=AMT'];

/** Null for a missing object. */
function readObjects(git: Git, files: readonly StagedFile[]): (Buffer | null)[] {
  const input = files.map(({ object }) => `${object}\n`).join('');
  const output = git.run(['cat-file', '--batch'], input);
  const contents: (Buffer | null)[] = [];
  let at = 0;
  for (const _ of files) {
    const headEnd = output.indexOf('\n', at);
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, headEnd)) ?? [];
    const start = headEnd + 1;
    if (size === undefined) {
      contents.push(null);
      at = start;
      continue;
    }
    const end = start + Number(size);
    contents.push(output.subarray(start, end));
    at = end + 1;
  }
  return contents;
}
