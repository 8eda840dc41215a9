import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { run } from '../../process.ts';
import { ROOT } from '../../root.ts';

const OPTIONS = {
  strict: true,
  noEmit: true,
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
};

/** What the compiler has to say of a program that has installed the package; '' for nothing. */
function complaints(code: string, skipLibCheck = false): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/copydesk'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'program.ts'), code);
  const config = { compilerOptions: { ...OPTIONS, skipLibCheck }, files: ['program.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  return run(tsc, ['-p', folder]).stdout;
}

describe('the types', () => {
  it('tell what may be missing', () => {
    const code = "import { parseStory } from 'copydesk'; parseStory('').headline.length;";
    expect(complaints(code)).toContain('possibly');
  });

  it('stand without those of Node', () => {
    const code = `
      import { parseStory, RULES, type RuleName, StoryStats } from 'copydesk';
      const headline: string | null = parseStory('').headline;
      const names: readonly RuleName[] = RULES.map(({ name }) => name);
      new StoryStats(['place']).result();
      export { headline, names };
    `;
    expect(complaints(code)).toBe('');
  });

  it('are the same in both parts', () => {
    const code = `
      import type { Story } from 'copydesk';
      import { readStories } from 'copydesk/corpus';
      export const stories: Iterable<Story> = readStories(['.']);
    `;
    expect(complaints(code, true)).toBe('');
  });
});
