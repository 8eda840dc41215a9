import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
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

/** Paragraphs and headings as rendered by a CommonMark parser, with line breaks as line feeds. */
function render(text: string): string[] {
  const html = new HtmlRenderer().render(new Parser().parse(text));
  expect(html.replace(/<\/?(?:p|h1)>|<br \/>/g, '')).not.toMatch(/<[a-z/]/);
  return Array.from(html.matchAll(/<(p|h1)>(.*?)<\/\1>/gs), ([, , inner = '']) =>
    inner
      .replaceAll('<br />', '')
      .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES.get(entity) ?? ''),
  );
}

/** Front matter as parsed by YAML 1.1 or YAML 1.2. */
function readYaml(heads: readonly string[], version: '1.1' | '1.2'): Record<string, unknown>[] {
  return Array.from(parseAllDocuments(heads.join('\n---\n'), { version }), (document) => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    return document.toJS();
  });
}

const stories = [...seedStories(), ...fc.sample(someStory, 300)];

describe('Markdown', () => {
  it('renders headline and paragraphs unchanged', () => {
    const rendered = render(stories.map((story) => split(story).text).join('\n'));
    const expected = stories.flatMap(({ article }) => [
      ...(article.headline === null ? [] : [article.headline]),
      ...(article.body?.split('\n\n') ?? []),
    ]);
    expect(rendered).toEqual(expected);
  });

  it.each(['1.1', '1.2'] as const)('has front matter that YAML %s parses the same', (version) => {
    const heads = readYaml(
      stories.map((story) => split(story).head),
      version,
    );
    expect(heads.map(({ title = null, id = null, words }) => ({ title, id, words }))).toEqual(
      stories.map(({ article: { headline, id, words } }) => ({ title: headline, id, words })),
    );
    expect(heads.map(({ places = [] }) => places)).toEqual(
      stories.map(({ article }) => article.dateline?.places ?? []),
    );
  });
});
