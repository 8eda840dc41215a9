import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { run } from '../../process.ts';
import { ROOT } from '../../root.ts';

const PAGE = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
const EXAMPLE = /^```js\n(.*?)^```\n\n```text\n(.*?)^```/gms;

/** Runs a program that has the package installed, in the project's folder. */
function printedBy(code: string): string {
  const folder = tempFolder({ 'package.json': '{}' });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/copydesk'));
  const path = join(folder, 'example.mjs');
  writeFileSync(path, code);
  const env = { ...process.env, TMPDIR: folder };
  const { stdout, stderr } = run(process.execPath, [path], { cwd: ROOT, env });
  return stdout + stderr;
}

const examples = Array.from(PAGE.matchAll(EXAMPLE), ([, code = '', output = '']) => {
  return { title: /[A-Z].*/.exec(code)?.[0] ?? code, code, output };
});

describe('docs/library.md', () => {
  it('has an example with output for each part of the library', () => {
    expect(PAGE.match(/^```js$/gm)).toHaveLength(examples.length);
    expect(examples).toHaveLength(7);
  });

  it.each(examples)('shows what this prints: $title', ({ code, output }) => {
    expect(printedBy(code)).toBe(output);
  });
});
