import { expect, test } from 'vitest';
import { hitObject } from '../../src/output/hits/hit-object.ts';
import { HEADLINE, storyOf } from '../article/story-text.ts';
import { expectLinear } from '../linear.ts';
import { storyFrom } from '../query/story.ts';

test('matches in many paragraphs take linear time', () => {
  expectLinear(1500, (count) => {
    const story = storyFrom(storyOf('', HEADLINE, '', 'Talks go on today.\n\n'.repeat(count)));
    const matches = Array.from(story.article.body?.matchAll(/Talks/g) ?? [], ({ index }) => {
      return { field: 'body' as const, start: index, end: index + 'Talks'.length };
    });
    const { matches: objects } = hitObject({ story, matches, score: null }, () => '');
    expect(objects).toHaveLength(count);
  });
});
