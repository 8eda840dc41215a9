import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BIN } from '../cli/run.ts';
import { lastingFolder, tempFolder } from '../corpus/temp-folder.ts';
import { outputOf } from '../process.ts';
import { skipWithout } from '../programs.ts';
import { ROOT } from '../root.ts';
import { cloneProject } from './clone.ts';

/** Installing needs npm's registry. */
const INSTALL_MS = 300_000;

const ADDRESS = '<address of this repository>';

/** Each npm version with a Node.js version that runs it, and whether it links manual pages. */
const NPMS = [
  { npm: 10, node: 20, linksMan: true },
  { npm: 11, node: 22, linksMan: true },
  { npm: 12, node: 24, linksMan: false },
];

/** The code blocks below a heading of a document. */
function linesOf(document: string, heading: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return Array.from(section.matchAll(/^```sh\n(.*?)^```/gms), ([, code = '']) => code);
}

const [fromGit = '', fromFolder = ''] = linesOf('README.md', 'Install');
const [library = ''] = linesOf('docs/library.md', 'Installing');
const version = outputOf(process.execPath, [BIN, '--version']);

/** A repository of the project in its current state. */
let clone = '';

beforeAll(() => {
  clone = join(lastingFolder(), 'copydesk');
  cloneProject(clone);
});

it('every page installs the command as the README does', () => {
  const known = [fromFolder.trim(), fromGit.trim()];
  for (const page of ['docs/ci.md', 'docs/hooks.md', 'docs/library.md']) {
    const text = readFileSync(join(ROOT, page), 'utf8');
    for (const [line] of text.matchAll(/npm install --global [^`\n]*/g)) {
      expect(known).toContain(line);
    }
  }
});

describe.each(NPMS)('npm $npm', { timeout: INSTALL_MS }, ({ npm, node, linksMan }) => {
  /**
   * Runs documented commands in a folder, with this npm and a prefix of its own. Only the address
   * is filled in.
   */
  function runLines(lines: string, cwd: string, prefix = cwd): void {
    const script = `set -e\nnpm --version\n${lines.replace(`git+${ADDRESS}`, `git+file://${clone}`).replace(ADDRESS, clone)}`;
    const packages = ['-p', `npm@${npm}`, '-p', `node@${node}`];
    const env = { ...process.env, npm_config_prefix: prefix };
    const printed = outputOf('npx', ['--yes', ...packages, '-c', script], {
      cwd,
      env,
      limit: INSTALL_MS,
    });
    expect(printed).toMatch(new RegExp(`^${npm}\\.`));
  }

  it.for([
    ['a clone', fromFolder],
    ['a Git address', fromGit],
  ] as const)('puts the command on the path from %s', ([, lines]) => {
    expect(lines).toContain('npm install --global');
    const prefix = tempFolder();
    runLines(lines, lines === fromFolder ? clone : tempFolder(), prefix);
    const PATH = [join(prefix, 'bin'), process.env.PATH].join(delimiter);
    expect(outputOf('sh', ['-c', 'copydesk --version'], { env: { PATH } })).toBe(version);
  });

  it.runIf(linksMan)('installs the manual page', (context) => {
    skipWithout(context, ['man']);
    const prefix = tempFolder();
    runLines(fromFolder, clone, prefix);
    const env = { ...process.env, MANPATH: join(prefix, 'share/man') };
    expect(outputOf('man', ['copydesk'], { env })).toContain('copydesk - list, read, search');
  });

  it('installs the schema of the configuration from a Git address', () => {
    const cwd = tempFolder({ 'package.json': '{ "private": true }' });
    runLines(fromGit.replace('--global ', ''), cwd, tempFolder());
    const page = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');
    const [, path = ''] = /"\$schema": "(.*?)"/.exec(page) ?? [];
    expect(existsSync(join(cwd, path))).toBe(true);
  });

  it('installs the library from a clone beside the project', () => {
    const cwd = join(tempFolder({ 'app/package.json': '{ "private": true }' }), 'app');
    runLines(library, cwd, tempFolder());
    const code =
      "import { parseStory } from 'copydesk'; console.log(parseStory('ID :\\n7\\n').id);";
    expect(outputOf(process.execPath, ['--input-type=module', '-e', code], { cwd })).toBe('7\n');
  });
});
