import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../root.ts';

/** What a bundler makes of a program for browsers. It fails on anything of Node. */
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

/** Runs a bundle with the globals that a browser shares with Node, and no others. */
function runInBrowser(code: string): unknown {
  const context = createContext({ TextDecoder, TextEncoder, URL, report: null });
  runInContext(code, context);
  return context.report;
}

const seed = JSON.stringify(readFileSync(join(ROOT, 'seeds/470853.txt'), 'utf8'));

describe('the library in a browser', () => {
  it('is told from what needs Node', async () => {
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

  it('comes without what is not used', async () => {
    const parser = await bundle("import { parseStory } from 'copydesk'; report = parseStory;");
    const all = await bundle("export * from 'copydesk';");
    expect(all).toContain('author-as-headline');
    expect(all).toContain('A look-up by ID finds only one of them.');
    expect(parser).not.toContain('A look-up by ID finds only one of them.');
    expect(parser).not.toContain('NewsArticle');
    expect(parser.length).toBeLessThan(all.length / 2);
  });
});
