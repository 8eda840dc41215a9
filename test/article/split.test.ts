import { describe, expect, it } from 'vitest';
import { parseStories, parseStory } from '../../src/article/parse.ts';
import { BODY, HEADLINE, SENTENCE, storyOf, wordsOf } from './story-text.ts';

const FIRST = storyOf('', HEADLINE, '', BODY, '', 'X');
const SECOND = FIRST.replace('470900', '470901');
const READ = wordsOf(parseStory(FIRST));

function idsOf(text: string): (number | null)[] {
  return parseStories(text).map(({ id }) => id);
}

describe('several stories in one text', () => {
  it.each([
    ['joined directly', FIRST + SECOND],
    ['joined with a line ending', `${FIRST}\n${SECOND}`],
    ['joined with empty lines', `${FIRST}\n\n\n${SECOND}`],
    ['joined with CRLF', `${FIRST}\r\n${SECOND}`],
    ['joined with a byte order mark', `${FIRST}\n\uFEFF${SECOND}`],
  ])('%s', (_, text) => {
    const stories = parseStories(text);
    expect(stories.map(wordsOf)).toEqual([READ, { ...READ, id: 470901 }]);
    expect(stories.map(({ text: all, start, end }) => all.slice(start, end)).join('')).toBe(text);
  });

  it('assigns the X of `XID :` to the previous story', () => {
    const [first, second] = parseStories(FIRST + SECOND);
    expect(first?.spans.trailer).toEqual({ start: FIRST.length - 1, end: FIRST.length });
    expect(second?.start).toBe(FIRST.length);
  });

  it('splits after a story without a trailer', () => {
    const bare = storyOf('', HEADLINE, '', BODY);
    expect(idsOf(`${bare}\n\n${SECOND}`)).toEqual([470900, 470901]);
    expect(idsOf(bare + SECOND)).toEqual([470900, 470901]);
  });

  it('splits after a story without an end mark', () => {
    const bare = storyOf('', HEADLINE, '', BODY.replace(' (END)', ''), '');
    expect(idsOf(bare + SECOND)).toEqual([470900, 470901]);
  });

  it('does not split at a label above the end of a story', () => {
    const first = storyOf('', HEADLINE, '', `${SENTENCE}\n\nID :\n\n(END)`, '', 'X');
    expect(idsOf(`${first}\n${SECOND}`)).toEqual([470900, 470901]);
  });

  it('parses three copies like one', () => {
    expect(idsOf(FIRST.repeat(3))).toEqual([470900, 470900, 470900]);
  });

  it('parseStory returns the first', () => {
    expect(parseStory(FIRST + SECOND)).toMatchObject({ id: 470900, end: FIRST.length });
  });
});

describe('one story', () => {
  it.each([
    ['with ID in its text', `${BODY.replace('A ferry', 'ID : cards were shown; a ferry')}`],
    [
      'with a line that begins with ID',
      `${SENTENCE}\nID : cards are needed on board.\nAnd tickets.`,
    ],
  ])('%s', (_, body) => {
    expect(idsOf(storyOf('', HEADLINE, '', body, '', 'X'))).toEqual([470900]);
  });

  it.each(['', '\n', '\uFEFF', '\r\n\r\n', 'ID :', 'X', 'XID :'])('of %j', (text) => {
    const stories = parseStories(text);
    expect(stories.length).toBe(text === 'XID :' ? 2 : 1);
    expect(parseStory(text).start).toBe(0);
  });
});

describe('line endings and byte order mark', () => {
  it.each(['\n', '\r\n', '\r'])('reads the same with %j', (lineEnd) => {
    const story = parseStory(FIRST.replaceAll('\n', lineEnd));
    expect(wordsOf(story)).toEqual(READ);
    expect(story.diagnostics).toEqual([]);
  });

  it('makes a byte order mark a part of its own', () => {
    const story = parseStory(`\uFEFF${FIRST}`);
    expect(wordsOf(story)).toEqual(READ);
    expect(story.parts[0]).toEqual({ kind: 'byteOrderMark', start: 0, end: 1 });
  });
});
