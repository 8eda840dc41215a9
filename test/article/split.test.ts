import { describe, expect, it } from 'vitest';
import { parseStories, parseStory } from '../../src/index.ts';
import { storyText } from './story.ts';

const FIRST = storyText();
const SECOND = storyText({ id: 'ID :\n470854\n', body: 'They met again on Thursday.' });

function read(text: string) {
  return parseStories(text).map(({ id, body, endMark }) => ({ id, body, endMark }));
}

const BOTH = [
  { id: 470853, body: 'The ministers met on Wednesday.', endMark: '(END)' },
  { id: 470854, body: 'They met again on Thursday.', endMark: '(END)' },
];

describe('several stories in one text', () => {
  it.each([
    ['no line end (XID :)', ''],
    ['a line end', '\n'],
    ['empty lines', '\n\n\n'],
    ['CRLF', '\r\n'],
  ])('may be joined with %s between', (_, joint) => {
    expect(read(FIRST + joint + SECOND)).toEqual(BOTH);
  });

  it('may lack trailers', () => {
    const bare = FIRST.slice(0, FIRST.lastIndexOf('\n\nX'));
    expect(read(`${bare}\n${SECOND}`)).toEqual(BOTH);
    expect(read(bare + SECOND)).toEqual(BOTH);
  });

  it('may lack trailer and end mark', () => {
    const bare = FIRST.replace(' (END)\n\nX', '');
    const [first, second] = parseStories(`${bare}\n\n${SECOND}`);
    expect([first?.id, second?.id]).toEqual([470853, 470854]);
    expect(first?.body).toBe('The ministers met on Wednesday.');
  });

  it('each have a byte order mark, as files do', () => {
    expect(read(`\ufeff${FIRST}\n\ufeff${SECOND}`)).toEqual(BOTH);
  });

  it('lie end to end, and parseStory gives the first', () => {
    const text = FIRST + SECOND + FIRST;
    const stories = parseStories(text);
    expect(stories.map(({ start }) => start)).toEqual([
      0,
      FIRST.length,
      FIRST.length + SECOND.length,
    ]);
    expect(stories.at(-1)?.end).toBe(text.length);
    expect(parseStory(text).end).toBe(FIRST.length);
  });

  it('are not begun by words about an ID in a body', () => {
    const body = 'They spoke of papers.\nID : the card that everyone carries\nIt is blue.';
    expect(parseStories(storyText({ body }))).toHaveLength(1);
  });

  it('are one when there is nothing', () => {
    expect(parseStories('')).toHaveLength(1);
  });
});
