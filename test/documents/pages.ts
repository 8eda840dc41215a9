import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { ROOT } from '../root.ts';
import { canRewrite, type Example, type Group, runScript, testExamples } from './examples.ts';
import { REWRITE } from './rewrite.ts';

/** Pages that show scripts, each followed by what it prints. */
const PAGES = ['docs/configuration.md', 'docs/json.md', 'docs/recipes.md', 'docs/duckdb.md'];
const EXAMPLE = /^```sh\n(.*?)^```\n\n```text\n(.*?)^```/gms;

/** Runs a script in a folder that has the samples and nothing else. */
function printedBy(script: string): string {
  const cwd = tempFolder();
  cpSync(join(ROOT, 'seeds'), join(cwd, 'seeds'), { recursive: true });
  const { stdout, stderr } = runScript(script, { cwd });
  return stdout + stderr;
}

function rewrite(group: Group, path: string): void {
  const text = readFileSync(path, 'utf8').replace(EXAMPLE, (all, script: string) =>
    canRewrite(group, script)
      ? `\`\`\`sh\n${script}\`\`\`\n\n\`\`\`text\n${printedBy(script)}\`\`\``
      : all,
  );
  writeFileSync(path, text);
}

/** Tests the scripts of the pages that show how other programs go on with what copydesk prints. */
export function testPages(group: Group): void {
  describe.each(PAGES)('%s', (page) => {
    const path = join(ROOT, page);
    if (REWRITE) rewrite(group, path);
    const text = readFileSync(path, 'utf8');
    const examples = Array.from(
      text.matchAll(EXAMPLE),
      ([, script = '', expected = '']): Example => ({ title: script, script, expected }),
    );

    it('shows what each of its scripts prints', () => {
      expect(examples.length).toBeGreaterThan(0);
      expect(text.match(/^```sh$/gm)).toHaveLength(examples.length);
      expect(examples.map(({ expected }) => expected)).not.toContain('');
    });

    testExamples(group, examples, printedBy);
  });
}
