import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { ROOT } from '../root.ts';
import { canRewrite, type Example, type Group, runScript, testExamples } from './examples.ts';
import { REWRITE } from './rewrite.ts';

/**
 * A transcript is a comment, a command and all it prints, the exit code last when it is not 0:
 *
 *     # what the reader sees
 *     $ copydesk list seeds/470853.txt
 *     470853  2017-11-23T01:57  ...
 *     [exit 1]
 *
 * Standard error follows standard output, each of its lines after `! `.
 */
const FOLDER = join(ROOT, 'test/cli/transcripts');

function examplesOf(text: string): Example[] {
  return text
    .split(/^(?=# )/m)
    .filter((block) => block.startsWith('# '))
    .map((block) => {
      const [title = '', command = '', ...rest] = block.replace(/\n+$/, '').split('\n');
      return { title, script: command.replace(/^\$ /, ''), expected: rest.join('\n') };
    });
}

function printedBy(script: string): string {
  const { stdout, stderr, code } = runScript(script, { env: { TMPDIR: tempFolder() } });
  const lines = stdout.replace(/\n$/, '');
  const errors = stderr.replace(/\n$/, '').replace(/^/gm, '! ');
  const exit = code === 0 ? '' : `[exit ${code}]`;
  return [lines, stderr === '' ? '' : errors, exit].filter((part) => part !== '').join('\n');
}

function rewrite(group: Group, path: string, examples: readonly Example[]): void {
  const blocks = examples.map(({ title, script, expected }) =>
    `${title}\n$ ${script}\n${canRewrite(group, script) ? printedBy(script) : expected}`.replace(
      /\n+$/,
      '',
    ),
  );
  writeFileSync(path, `${blocks.join('\n\n')}\n`);
}

export function testTranscripts(group: Group): void {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.transcript'));

  describe.each(files)('%s', (file) => {
    const path = join(FOLDER, file);
    const examples = examplesOf(readFileSync(path, 'utf8'));
    if (REWRITE) rewrite(group, path, examples);

    it('has steps', () => expect(examples.length).toBeGreaterThan(0));
    testExamples(group, examples, printedBy);
  });
}
