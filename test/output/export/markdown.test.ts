import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTimestamp } from '../../../src/article/timestamp.ts';
import type { Story } from '../../../src/corpus/read/story.ts';
import { markdown } from '../../../src/output/export/markdown.ts';
import { seedStories, someStory } from './stories.ts';

const options = { time: isoTimestamp, zoned: false, uriBase: 'urn:test:' };
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
]);

function split(story: Story): { head: string; text: string } {
  const [, head = '', text = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(markdown.write(story, options)) ?? [];
  return { head, text };
}

/** What a reader of CommonMark shows: paragraphs and headings, a line break as a line feed. */
function render(text: string): string[] {
  const html = execFileSync('cmark', ['--unsafe'], { input: text, encoding: 'utf8' });
  expect(html.replace(/<\/?(?:p|h1)>|<br \/>/g, '')).not.toMatch(/<[a-z/]/);
  return Array.from(html.matchAll(/<(p|h1)>(.*?)<\/\1>/gs), ([, , inner = '']) =>
    inner
      .replaceAll('<br />', '')
      .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES.get(entity) ?? ''),
  );
}

function readYaml(heads: readonly string[]): Record<string, unknown>[] {
  const script = 'import json, sys, yaml; print(json.dumps(list(yaml.safe_load_all(sys.stdin))))';
  const input = heads.join('\n---\n');
  return JSON.parse(execFileSync('python3', ['-c', script], { input, encoding: 'utf8' }));
}

const stories = [...seedStories(), ...fc.sample(someStory, 300)];

describe('Markdown', () => {
  it('shows headline and paragraphs as they are', () => {
    const rendered = render(stories.map((story) => split(story).text).join('\n'));
    const expected = stories.flatMap(({ article }) => [
      ...(article.headline === null ? [] : [article.headline]),
      ...(article.body?.split('\n\n') ?? []),
    ]);
    expect(rendered).toEqual(expected);
  });

  it('has front matter that YAML reads as the same values', () => {
    const heads = readYaml(stories.map((story) => split(story).head));
    expect(heads.map(({ title = null, id = null, words }) => ({ title, id, words }))).toEqual(
      stories.map(({ article: { headline, id, words } }) => ({ title: headline, id, words })),
    );
    expect(heads.map(({ places = [] }) => places)).toEqual(
      stories.map(({ article }) => article.dateline?.places ?? []),
    );
  });
});
