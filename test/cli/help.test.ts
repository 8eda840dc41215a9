import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copydesk, ROOT } from './run.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const help = copydesk(['--help']).stdout;

/** The commands that `--help` lists. */
const commands = Array.from(
  help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm),
  (match) => match[1] ?? '',
).filter((name) => name !== 'help');

describe('the version', () => {
  it("is package.json's", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(copydesk(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 });
  });
});

describe('help', () => {
  it('lists the four main commands', () => {
    expect(commands).toEqual(expect.arrayContaining(['list', 'show', 'search', 'validate']));
  });

  it.each(commands)('%s has a description, options and examples', (command) => {
    const { stdout, stderr, code } = copydesk([command, '--help']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/^Usage: copydesk /);
    expect(stdout).toMatch(/^Examples:\n {2}\$ copydesk /m);
    expect(copydesk(['help', command]).stdout).toBe(stdout);
  });

  it.each(commands)('README mentions %s', (command) => {
    expect(readme).toMatch(new RegExp(`copydesk ${command}\\b`));
  });

  it('README mentions no option that does not exist', () => {
    const known = commands.map((command) => copydesk([command, '--help']).stdout).join('\n');
    const shown = Array.from(
      readme.matchAll(/copydesk ([a-z]+)([^\n`|]*)/g),
      (match) => match[2] ?? '',
    ).flatMap((rest) => rest.match(/(?<=\s)--[a-z-]+/g) ?? []);
    expect(shown.length).toBeGreaterThan(5);
    for (const option of shown) expect(known).toMatch(new RegExp(`${option}\\b`));
  });
});
