import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, shell } from './cli/run.ts';
import { tempFolder } from './corpus/temp-folder.ts';

/** Pages whose scripts stand above what they print. COPYDESK_WRITE_TRANSCRIPTS=1 writes that in. */
const PAGES = ['docs/json.md', 'docs/recipes.md', 'docs/duckdb.md'];
const REWRITE = process.env.COPYDESK_WRITE_TRANSCRIPTS === '1';
const EXAMPLE = /^```sh\n(.*?)^```\n\n```text\n(.*?)^```/gms;

/** .ci/run installs it; it is too large to be installed for every checkout. */
const HAS_DUCKDB = spawnSync('sh', ['-c', 'command -v duckdb']).status === 0;
const lacksTool = (page: string): boolean => page === 'docs/duckdb.md' && !HAS_DUCKDB;

/** Runs a script in a folder that has the samples and nothing else. */
function run(script: string): string {
  const folder = tempFolder();
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
  const { stdout, stderr } = shell(script, { cwd: folder });
  return stdout + stderr;
}

describe.each(PAGES)('%s', (page) => {
  const path = join(ROOT, page);
  if (REWRITE && !lacksTool(page)) {
    const text = readFileSync(path, 'utf8').replace(
      EXAMPLE,
      (_, script: string) => `\`\`\`sh\n${script}\`\`\`\n\n\`\`\`text\n${run(script)}\`\`\``,
    );
    writeFileSync(path, text);
  }
  const text = readFileSync(path, 'utf8');
  const examples = Array.from(text.matchAll(EXAMPLE), ([, script = '', output = '']) => {
    return { script, output };
  });

  it('shows what each of its scripts prints', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(text.match(/^```sh$/gm)).toHaveLength(examples.length);
  });

  it.skipIf(lacksTool(page)).each(examples)(
    'prints what it says: $script',
    ({ script, output }) => {
      expect(output).not.toBe('');
      expect(run(script)).toBe(output);
    },
  );
});
