import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { BIN } from '../cli/run.ts';
import { lastingFolder, tempFolder } from '../corpus/temp-folder.ts';
import { run as runProgram } from '../process.ts';
import { needPrograms } from '../programs.ts';
import { ROOT } from '../root.ts';
import { story } from '../rules/fixture.ts';
import { cloneProject, IDENTITY } from './clone.ts';

/** Installing needs npm and its registry. */
const INSTALL_MS = 300_000;
const DOCS = readFileSync(join(ROOT, 'docs/hooks.md'), 'utf8');

const GOOD = story();
const BAD = story({ id: 'ID :\n4708O3\n' });
const FIXABLE = story({ id: 'ID :\n470855\n', headline: 'Talks  end\n' });
const FIXED = FIXABLE.replace('  ', ' ');

/**
 * A plain clone of the project in its current state, including its bundle. This is the address to
 * install from.
 */
let address = '';
let commit = '';
let folderOfCommand = '';

function run(cwd: string, program: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = runProgram(program, args, {
    cwd,
    env: {
      ...process.env,
      ...IDENTITY,
      PRE_COMMIT_HOME: join(dirname(address), 'pre-commit'),
      PATH: [folderOfCommand, process.env.PATH].join(delimiter),
    },
    limit: INSTALL_MS,
  });
  return { code, output: stripVTControlCharacters(stdout + stderr) };
}

function runWell(cwd: string, command: string, ...args: readonly string[]): void {
  const { code, output } = run(cwd, command, ...args);
  expect(code, output).toBe(0);
}

beforeAll(() => {
  const home = lastingFolder();
  address = join(home, 'copydesk');
  commit = cloneProject(address);
  folderOfCommand = join(home, 'on-the-path');
  mkdirSync(folderOfCommand);
  symlinkSync(BIN, join(folderOfCommand, 'copydesk'));
});

/** The code below a heading of docs/hooks.md, with the address filled in. */
function recipe(heading: string): string {
  const section = DOCS.split(`\n## ${heading}\n`)[1] ?? '';
  const [, code] = /^```\w+\n([\s\S]*?)^```$/m.exec(section) ?? [];
  if (code === undefined) throw new Error(`no recipe for ${heading}`);
  return code
    .replace('git+<address of this repository>', `git+file://${address}`)
    .replace('<address of this repository>', address)
    .replace('<a tag or commit>', commit);
}

/** A repository with a first commit, and helpers to work in it. */
function repository(files: Readonly<Record<string, string>> = {}) {
  const folder = tempFolder({ 'archive/': '', ...files });
  runWell(folder, 'git', 'init', '-q');
  runWell(folder, 'git', 'commit', '-q', '--allow-empty', '-m', 'x');
  return {
    folder,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    /** Writes a file, adds it and commits. */
    commit(path: string, text: string) {
      writeFileSync(join(folder, path), text);
      runWell(folder, 'git', 'add', '-A');
      return run(folder, 'git', 'commit', '-m', path);
    },
    committed: (path: string) => run(folder, 'git', 'show', `HEAD:${path}`).output,
  };
}

describe('pre-commit', { timeout: INSTALL_MS }, () => {
  needPrograms('pre-commit');

  test('installs the hooks from a clone; they block, fix and pass commits', () => {
    const { folder, commit: commitFile, read, committed } = repository();
    writeFileSync(join(folder, '.pre-commit-config.yaml'), recipe('pre-commit'));
    runWell(folder, 'pre-commit', 'install');

    expect(commitFile('archive/good.txt', GOOD)).toMatchObject({ code: 0 });
    expect(committed('archive/good.txt')).toBe(GOOD);

    const bad = commitFile('archive/bad.txt', BAD);
    expect(bad.code).toBe(1);
    expect(bad.output).toMatch(/copydesk validate\.+Failed/);
    expect(bad.output).toContain('archive/bad.txt:2:1: error id-malformed');
    rmSync(join(folder, 'archive/bad.txt'));

    const fixed = commitFile('archive/two words.txt', FIXABLE);
    expect(fixed.code).toBe(1);
    expect(fixed.output).toMatch(/copydesk fix\.+Failed[\s\S]*files were modified by this hook/);
    expect(read('archive/two words.txt')).toBe(FIXED);
    expect(commitFile('notes.txt', 'No story, and not in the archive.')).toMatchObject({ code: 0 });
  });
});

test('a plain Git hook checks the staged content', () => {
  const { folder, commit: commitFile } = repository();
  runWell(folder, 'sh', '-c', recipe('Git without pre-commit'));
  const bad = commitFile('archive/a.txt', BAD);
  expect(bad.code).toBe(1);
  expect(bad.output).toContain('archive/a.txt:2:1: error id-malformed');
  // Fixed but not added, so the commit would still contain the problem.
  writeFileSync(join(folder, 'archive/a.txt'), GOOD);
  expect(run(folder, 'git', 'commit', '-m', 'again').code).toBe(1);
  expect(commitFile('archive/a.txt', GOOD)).toMatchObject({ code: 0 });
});

test('husky and lint-staged fix what is committed, and block', { timeout: INSTALL_MS }, () => {
  const {
    folder,
    commit: commitFile,
    committed,
  } = repository({
    'package.json': '{ "private": true }',
    '.gitignore': 'node_modules\n',
  });
  runWell(folder, 'sh', '-ec', recipe('husky and lint-staged'));

  const fixed = commitFile('archive/a.txt', FIXABLE);
  expect(fixed.code, fixed.output).toBe(0);
  expect(committed('archive/a.txt')).toBe(FIXED);

  const bad = commitFile('archive/b.txt', BAD);
  expect(bad.code).toBe(1);
  expect(bad.output).toContain('archive/b.txt:2:1: error id-malformed');
});
