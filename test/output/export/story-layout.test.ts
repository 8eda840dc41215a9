import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parseStory } from '../../../src/article/parse.ts';
import { isoTimestamp } from '../../../src/article/timestamp.ts';
import { storyLayout } from '../../../src/output/export/story-layout.ts';
import { defaultSeverities, planRules } from '../../../src/rules/engine/plan.ts';
import { check, utf8File } from '../../rules/check.ts';
import { seedStories, someStory, unusualStory } from './stories.ts';

const options = { time: isoTimestamp, zoned: false, uriBase: 'urn:test:' };
const seeds = seedStories();

function sourceOf({ text, start, end }: Article): string {
  return text.slice(start, end);
}

function fieldsOf(article: Article) {
  const { id, timestamp, author, shortlink, slug, leadMark, headline, subhead } = article;
  const { notes, byline, dateline, body, endMark, initials, words } = article;
  const raw = dateline?.raw.replaceAll('\r\n', '\n') ?? null;
  const { place = null, date = null, agencyName = null } = dateline ?? {};
  return {
    ...{ id, timestamp, author, shortlink, slug, leadMark, headline, subhead },
    ...{ notes, byline, raw, place, date, agencyName, body, endMark, initials, words },
  };
}

/** What the layout corrects in seeds without findings. */
const CORRECTED: ReadonlyMap<number, (text: string) => string> = new Map([
  [472411, (text) => text.replace('ties\n\nBy', 'ties\nBy')],
  [472520, (text) => text.replace('winter sets in\n', 'winter sets in\n\n')],
  [472701, (text) => text.replace('label\n\n', 'label\n')],
  [473077, (text) => text.replaceAll('\r\n', '\n')],
]);

describe('the reference layout', () => {
  const faultless = seeds.filter(({ article }) => {
    const plan = planRules({ severities: defaultSeverities(), now: null });
    return check([utf8File(sourceOf(article))], plan).flat().length === 0;
  });

  it('has enough seeds to test with', () => expect(faultless.length).toBeGreaterThan(12));

  it.each(faultless.map((story) => [story.article.id ?? 0, story] as const))(
    'reproduces %i byte for byte',
    (id, story) => {
      const correct = CORRECTED.get(id) ?? ((text: string) => text);
      expect(storyLayout.write(story, options)).toBe(correct(sourceOf(story.article)));
    },
  );

  it.each(seeds.map((story) => [story.article.id ?? 0, story] as const))(
    'of %i parses to the same fields',
    (_, story) => {
      const written = storyLayout.write(story, options);
      expect(fieldsOf(parseStory(written))).toEqual(fieldsOf(story.article));
    },
  );

  it('separates a long slug from the headline below it', () => {
    const slug = 'S. Korea China diplomacy talks roundup';
    const below = [slug, '', 'Top diplomats hold talks', 'BEIJING, Nov. 22 (Yonhap) -- They met.'];
    const text = `ID :\n1\nThu, 11/23/2017 - 01:57\nAuther :\n\n${below.join('\n')}\n\nX`;
    expect(parseStory(text).slug).toBe(slug);
    const [seed] = seeds;
    if (seed === undefined) throw new Error('there are seeds');
    const story = { ...seed, article: parseStory(text) };
    expect(storyLayout.write(story, options)).toBe(text);
  });

  const header = 'ID :\n1\nThu, 11/23/2017 - 01:57\n';
  const body = 'BEIJING, Nov. 22 (Yonhap) -- They met. (END)\n\nX';
  const headline = 'Top diplomats hold talks';
  it.each([
    ['an address below the headline', `Auther :\n\n${headline}\n\nkim@example.org\n\n${body}`],
    ['a subhead in lower case', `Auther :\n\n${headline}\n\nafter a long night\n\n${body}`],
    ['an author without a headline', `Author: Kim Soo-yeon\n\n${body}`],
    ['an author and a note', `Author: Kim Soo-yeon\nSubmitted by Yonhap on\nEds: a\n\n${body}`],
  ])('keeps the gaps around %s', (_, below) => {
    const [seed] = seeds;
    if (seed === undefined) throw new Error('there are seeds');
    const story = { ...seed, article: parseStory(header + below) };
    const written = storyLayout.write(story, options);
    expect(fieldsOf(parseStory(written))).toEqual(fieldsOf(story.article));
  });

  it('parses to the same fields with unusual lines above the body', () => {
    fc.assert(
      fc.property(unusualStory, (story) => {
        const written = storyLayout.write(story, options);
        expect(fieldsOf(parseStory(written))).toEqual(fieldsOf(story.article));
      }),
      { numRuns: 500 },
    );
  });

  it('parses to the same fields and does not change when written again', () => {
    fc.assert(
      fc.property(someStory, (story) => {
        const { spans, parts } = story.article;
        // A stray line in place of the ID is parsed as a malformed ID once the label is there.
        fc.pre(spans.id !== null || !parts.some(({ kind }) => kind === 'unknownHeader'));
        const written = storyLayout.write(story, options);
        const again = { ...story, article: parseStory(written) };
        expect(fieldsOf(again.article)).toEqual(fieldsOf(story.article));
        expect(storyLayout.write(again, options)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });
});
