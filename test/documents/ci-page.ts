import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copydesk } from '../cli/run.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { ROOT } from '../root.ts';

export const PAGE = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

export function blocks(language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms');
  return Array.from(PAGE.matchAll(pattern), ([, block = '']) => block);
}

/** A folder whose `archive` has stories with faults. */
export function project(): string {
  const folder = tempFolder();
  cpSync(join(ROOT, 'test/fixtures/faulty'), join(folder, 'archive'), { recursive: true });
  return folder;
}

/** What `--format json` says, as an editor has it. */
export function findings(cwd: string): Record<string, unknown>[] {
  const { stdout } = copydesk(['validate', 'archive', '--json'], { cwd });
  return JSON.parse(stdout).map(
    ({ path, line, column, severity, rule, message }: Record<string, unknown>) => ({
      ...{ path, line, column, severity, rule, message },
    }),
  );
}
