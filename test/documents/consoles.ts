import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { canRewrite, type Example, type Group, isOf, runScript, testExamples } from './examples.ts';
import { REWRITE } from './rewrite.ts';

const DOCUMENTS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const CONSOLE = /^```console\n([\s\S]*?)^```$/gm;

/** A console block's commands, each with what is printed below it. */
function examplesOf(block: string): Example[] {
  return block
    .split(/^(?=\$ )/m)
    .filter((part) => part.startsWith('$ '))
    .map((part) => {
      const [command = '', ...rest] = part.trimEnd().split('\n');
      const script = command.slice(2);
      return { title: script, script, expected: rest.join('\n') };
    });
}

function printedBy(script: string): string {
  const { stdout, stderr } = runScript(script);
  // CSV ends its rows with CRLF; the page has line ends of one kind.
  return (stdout + stderr).replaceAll('\r\n', '\n').trimEnd();
}

function rewrite(group: Group, path: string): void {
  const text = readFileSync(path, 'utf8').replace(CONSOLE, (_, block: string) => {
    const played = examplesOf(block).map(({ script, expected }) =>
      `$ ${script}\n${canRewrite(group, script) ? printedBy(script) : expected}`.trimEnd(),
    );
    return `\`\`\`console\n${played.join('\n')}\n\`\`\``;
  });
  writeFileSync(path, text);
}

/** Tests the commands in the console blocks of README.md and docs/. */
export function testConsoles(group: Group): void {
  for (const name of DOCUMENTS) {
    const path = join(ROOT, name);
    if (REWRITE) rewrite(group, path);
    const blocks = readFileSync(path, 'utf8').matchAll(CONSOLE);
    const examples = Array.from(blocks, (match) => match[1] ?? '').flatMap(examplesOf);
    if (name === 'README.md')
      it(`${name} shows commands`, () => expect(examples.length).toBeGreaterThan(8));
    if (examples.some(({ script }) => isOf(group, script))) {
      describe(name, () => testExamples(group, examples, printedBy));
    }
  }
}
