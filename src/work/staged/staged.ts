import { normalize, relative } from 'node:path/posix';
import { parseSelection, takesFile } from '../../corpus/find/selection.ts';
import { MAX_BYTES, tooLarge } from '../../corpus/read/bytes.ts';
import { textFromBytes } from '../../corpus/read/read.ts';
import { type Input, type InputOptions, storiesOf } from '../../corpus/read/stories.ts';
import type { Io } from '../../terminal/io.ts';
import type { ReadInputs } from '../inputs.ts';
import { Git } from './git.ts';

/** A file as it stands in the index of Git. */
interface StagedFile {
  /** From the current folder. */
  readonly path: string;
  /** The object that is its content. */
  readonly object: string;
}

/** Contents are asked for so many at a time: enough to be quick, few enough to hold. */
const BATCH = 200;

/**
 * Reads what would be committed: files that are new or changed in Git's index, with the content
 * that they have there. Paths choose among them; of folders the usual files are taken.
 */
export const stagedReader = (env: Io['env']): ReadInputs =>
  function* readStaged(paths, options) {
    const git = new Git(env);
    const isChosen = chooser(paths, options);
    const files = listStaged(git, paths).filter(({ path }) => isChosen(path));
    for (let at = 0; at < files.length; at += BATCH) {
      const batch = files.slice(at, at + BATCH);
      const contents = readObjects(git, batch);
      for (const [index, { path }] of batch.entries()) {
        const bytes = contents[index];
        if (bytes !== undefined) yield inputOf(path, bytes, options);
      }
    }
  };

function inputOf(path: string, bytes: Buffer, { encoding }: InputOptions): Input {
  const file = bytes.length > MAX_BYTES ? tooLarge(path) : textFromBytes(path, bytes, encoding);
  if ('code' in file) return { kind: 'problem', problem: file };
  return { kind: 'file', file, stories: () => storiesOf(file) };
}

/** Takes what a walk would, and files that are named themselves whatever their names. */
function chooser(paths: readonly string[], options: InputOptions): (path: string) => boolean {
  const selection = parseSelection(options.glob);
  const named = new Set(paths.map(normalize));
  return (path) => {
    const names = path.split('/');
    const hidden = names.some((name) => name.startsWith('.') && name !== '..');
    return named.has(path) || ((options.hidden || !hidden) && takesFile(selection, names, 0));
  };
}

function listStaged(git: Git, paths: readonly string[]): StagedFile[] {
  const prefix = git.run(['rev-parse', '--show-prefix']).toString().replace(/\n$/, '');
  const listed = git
    .run(['-c', 'diff.relative=false', '--literal-pathspecs', 'diff', ...RAW, '--', ...paths])
    .toString()
    .split('\0');
  const files: StagedFile[] = [];
  for (let at = 0; at + 1 < listed.length; at += 2) {
    const [, mode = '', , object = ''] = listed[at]?.split(' ') ?? [];
    const path = relative(`/${prefix}`, `/${listed[at + 1]}`);
    // The others are links and submodules.
    if (mode.startsWith('100')) files.push({ path, object });
  }
  return files;
}

/** Added, changed and made a plain file; a renamed one counts as added. */
const RAW = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=AMT'];

function readObjects(git: Git, files: readonly StagedFile[]): Buffer[] {
  const input = files.map(({ object }) => `${object}\n`).join('');
  const output = git.run(['cat-file', '--batch'], input);
  const contents: Buffer[] = [];
  let at = 0;
  for (const { object } of files) {
    const headEnd = output.indexOf('\n', at);
    const head = output.toString('latin1', at, headEnd);
    const [, size = ''] = /^[0-9a-f]+ blob (\d+)$/.exec(head) ?? [];
    if (size === '') throw new Error(`git cat-file on ${object}: ${head}`);
    const start = headEnd + 1;
    const end = start + Number(size);
    contents.push(output.subarray(start, end));
    at = end + 1;
  }
  return contents;
}
