import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../root.ts';

/** Bundles a program for browsers. Fails if it needs anything of Node.js. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(ROOT, 'test') },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs a bundle with only those globals that browsers share with Node.js. */
function runInBrowser(code: string): unknown {
  const context = createContext({ TextDecoder, TextEncoder, URL, report: null });
  runInContext(code, context);
  return context.report;
}

const seed = JSON.stringify(readFileSync(join(ROOT, 'seeds/470853.txt'), 'utf8'));

describe('the library in a browser', () => {
  it('is separate from what needs Node.js', async () => {
    await expect(bundle("export * from 'copydesk/corpus'")).rejects.toThrow(/node:fs/);
  });

  it('parses, validates, formats and counts', async () => {
    const code = await bundle(`
      import * as copydesk from 'copydesk';
      const [story] = copydesk.storiesFromText(${seed}, 'seed.txt');
      const stats = new copydesk.StoryStats(['agency']);
      stats.add(story.article);
      const time = copydesk.timestampWriter(null);
      const options = { time, zoned: false, uriBase: 'urn:x:' };
      report = {
        id: story.article.id,
        findings: copydesk.validateText(${seed}).length,
        bytes: copydesk.storyObject(story, time).source.bytes,
        same: copydesk.EXPORTERS.story.write(story, options) === ${seed},
        agencies: stats.result().by.get('agency').length,
      };
    `);
    expect(runInBrowser(code)).toEqual({
      ...{ id: 470853, findings: 0, bytes: 2440, same: true, agencies: 1 },
    });
  });

  it('is bundled without unused code', async () => {
    const parser = await bundle("import { parseStory } from 'copydesk'; report = parseStory;");
    const all = await bundle("export * from 'copydesk';");
    expect(all).toContain('author-as-headline');
    expect(all).toContain('Looking up the ID finds only one of them.');
    expect(parser).not.toContain('Looking up the ID finds only one of them.');
    expect(parser).not.toContain('NewsArticle');
    expect(parser.length).toBeLessThan(all.length / 2);
  });
});
