import { describe, expect, it } from 'vitest';
import { findLeadMark } from '../../src/article/lead-mark.ts';
import { parseStory } from '../../src/article/parse.ts';
import { BODY, storyOf, wordsOf } from './story-text.ts';

function read(line: string): [mark: string, headline: string] | null {
  const found = findLeadMark(line, 0, line.length);
  return found && [line.slice(found.mark.start, found.mark.end), line.slice(found.headline)];
}

describe('findLeadMark', () => {
  it.each([
    '(LEAD)',
    '(2nd LD)',
    '(3rd LEAD)',
    '(2nd LD-Writethru)',
    '(LEAD-2)',
    '(URGENT)',
    '(Lead)',
    '(CORRECTED)',
    '(UPDATE 2)',
    '(ADV)',
    'UPDATE 1-',
    'UPDATE 12-',
    'CORRECTED-',
    'WRAPUP 3-',
    'RPT-',
    'REFILE-',
    'WRAPUP 12-',
    '(12th LD)',
    '(LEAD-12)',
    'RPT-UPDATE 1-',
    'URGENT:',
    '1ST LD:',
  ])('%s', (mark) => {
    const gap = mark.endsWith('-') ? '' : ' ';
    expect(read(`${mark}${gap}Ferry freed from sandbank`)).toEqual([
      mark,
      'Ferry freed from sandbank',
    ]);
  });

  it.each([
    'Lead prices rise',
    '(Yonhap Feature) Retired engineers repair toys',
    '(Leaders) meet in Seoul',
    'UPDATE on the ferry',
    'URGENT help is needed',
    'CORRECTED FIGURES SHOW GROWTH',
    '2nd LD of the week',
    '(123rd LD) Ferry freed',
    '(rd LD) Ferry freed',
    '(LEAD-123) Ferry freed',
    '(LEAD-) Ferry freed',
    'UPDATE 123-Ferry freed',
    'UPDATE -Ferry freed',
    'WRAPUP 123-Ferry freed',
    'WRAPUP -Ferry freed',
    '12TH LD: Ferry freed',
    'TH LD: Ferry freed',
    '(LEAD)',
    '',
  ])('does not find one in %j', (line) => {
    expect(read(line)).toBeNull();
  });
});

it('is not part of the headline', () => {
  const story = parseStory(storyOf('', '(2nd LD)  Ferry freed from sandbank', '', BODY));
  expect(wordsOf(story)).toMatchObject({
    leadMark: '(2nd LD)',
    headline: 'Ferry freed from sandbank',
  });
});
