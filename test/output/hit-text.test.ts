import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/corpus/read/story.ts';
import { hitLines } from '../../src/output/hits/hit-text.ts';
import { PLAIN } from '../../src/output/text/style.ts';
import type { TextField } from '../../src/query/language/fields.ts';
import { textOf } from '../../src/query/match/view.ts';
import { BODY, HEADLINE, storyOf } from '../article/story-text.ts';
import { expectLinear } from '../linear.ts';
import { storyFrom, storyWith } from '../query/story.ts';

const options = {
  ...{ context: Number.POSITIVE_INFINITY, style: PLAIN, width: 80 },
  ...{ link: (text: string) => text, time: () => '' },
};

/** All passages of a story around each `ferry` in a field. */
function linesOf(story: Story, field: TextField): string {
  const matches = Array.from((textOf(story, field) ?? '').matchAll(/ferry/g), ({ index }) => {
    return { field, start: index, end: index + 'ferry'.length };
  });
  return hitLines({ story, matches, score: null }, options);
}

describe('the passages of a story', () => {
  test('show the line on which they begin', () => {
    const body = ['A ferry sails.', '', 'No ship does,', '', 'and a ferry'].join('\r\n');
    const shown = ['archive/1.txt:8: A ferry sails.\n', 'archive/1.txt:12: and a ferry\n'];
    expect(linesOf(storyFrom(storyOf('', HEADLINE, '', body)), 'body')).toBe(shown.join(''));
  });

  test('include a headline whole, whatever its length', () => {
    const headline = 'The ferry of the year '.repeat(12).trim();
    expect(linesOf(storyFrom(storyOf('', headline, '', BODY)), 'headline')).toBe(
      `archive/1.txt:6: ${headline}\n`,
    );
  });

  test.each<[field: TextField, storyOfMany: (count: number) => Story]>([
    [
      'body',
      (count) =>
        storyFrom(storyOf('', HEADLINE, '', `The ferry${' sails'.repeat(20)}. `.repeat(count))),
    ],
    ['author', (count) => storyWith({ author: 'ferry '.repeat(count * 20) })],
  ])('take linear time in a long %s', (field, storyOfMany) => {
    expectLinear(200, (count) => linesOf(storyOfMany(count), field));
  });
});
