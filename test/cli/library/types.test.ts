import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** The compiler's errors in programs that have installed the package; '' if there are none. */
function errorsIn(programs: readonly string[], options: { node?: boolean } = {}): string {
  const folder = tempFolder();
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  symlinkSync(ROOT, join(modules, 'copydesk'));
  if (options.node) symlinkSync(join(ROOT, 'node_modules/@types'), join(modules, '@types'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const files = programs.map((code, index) => {
    writeFileSync(join(folder, `program-${index}.ts`), code);
    return `program-${index}.ts`;
  });
  const compilerOptions = { ...OPTIONS, types: options.node ? ['node'] : [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  return run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder]).stdout;
}

describe('the types', () => {
  it('say what can be missing', () => {
    const code = "import { parseStory } from 'copydesk'; parseStory('').headline.length;";
    expect(errorsIn([code])).toContain('possibly');
  });

  it('of copydesk need no other package', () => {
    const code = `
      import { parseStory, RULES, type RuleName, StoryStats } from 'copydesk';
      const headline: string | null = parseStory('').headline;
      const names: readonly RuleName[] = RULES.map(({ name }) => name);
      new StoryStats(['place']).result();
      export { headline, names };
    `;
    expect(errorsIn([code])).toBe('');
  });

  it('of copydesk/corpus need those of Node.js, and are the same in both', () => {
    const code = `
      import type { Story } from 'copydesk';
      import { readStories } from 'copydesk/corpus';
      export const stories: Iterable<Story> = readStories(['.']);
    `;
    expect(errorsIn([code])).toContain('@types/node');
    expect(errorsIn([code], { node: true })).toBe('');
  });

  it('accept every example of docs/library.md', () => {
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const examples = Array.from(page.matchAll(/^```js\n(.*?)^```/gms), ([, code = '']) => code);
    expect(examples.length).toBeGreaterThan(0);
    expect(errorsIn(examples, { node: true })).toBe('');
  });
});
