import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/article/parse.ts';
import { DATELINE, HEADLINE, SENTENCE, storyOf } from './story-text.ts';

/** Notes of a story with this text between its headline and its first sentence. */
function notesOf(between: string): readonly string[] {
  return parseStory(storyOf('', HEADLINE, between + SENTENCE)).notes;
}

const above = (lines: string) => notesOf(`${lines}\n\n${DATELINE} `);
const below = (note: string) => notesOf(`\n${DATELINE} ${note}`);

/** A note on the lines below the headline, and what looks much like one. */
const LINES: readonly (readonly [inside: string, outside: string])[] = [
  ['Eds - photos of it', 'Eds  photos of it'],
  ['Eds -- photos of it', 'Eds --- photos of it'],
  ['Attention editors -- photos of it', 'Attention editors photos of it'],
  [`Eds: ${'photos '.repeat(200)}of it`, `Edds: ${'photos '.repeat(200)}of it`],
  ['(ATTN: RECASTS lead,\nheadline; TRIMS)', '(RECASTS lead,\nheadline; TRIMS)'],
  ['[Eds: photos\r\nof it]', '[Eds: photos\r\nof it'],
  [`(Eds: ${'o'.repeat(993)})`, `(Eds: ${'o'.repeat(994)})`],
];

/** The same between the dateline and the first sentence. */
const DESK_NOTES: readonly (readonly [inside: string, outside: string])[] = [
  ['(EDS: photos of it) ', '(photos of it) '],
  ['(EDS: photos\nof it) ', '(EDS: photos\n\nof it) '],
  ['(EDS: photos\r\nof it) ', '(EDS: photos\r\n\r\nof it) '],
  ['(ADD)\n', '(AD)\n'],
  ['(3RD ADD)\n', '(3rd ADD)\n'],
  ['(ADDS PHOTOS)\n', '(ADDS PHOTOS) '],
];

describe('limits of a note', () => {
  it.each(LINES)('%j, but not %j', (inside, outside) => {
    expect([above(inside), above(outside)]).toEqual([[inside.replace(/\s+/g, ' ')], []]);
  });

  it('directly below the header only if its brackets contain a label', () => {
    const first = (line: string) => {
      const { author, headline, notes } = parseStory(storyOf('', line, HEADLINE, '', SENTENCE));
      return [author, headline, ...notes];
    };
    expect(first('(ATTN: RECASTS)')).toEqual([null, HEADLINE, '(ATTN: RECASTS)']);
    expect(first('(RECASTS)')).toEqual([null, '(RECASTS)']);
  });

  it.each(DESK_NOTES)('after a dateline: %j, but not %j', (inside, outside) => {
    expect([below(inside), below(outside)]).toEqual([[inside.trim().replace(/\s+/g, ' ')], []]);
  });
});
