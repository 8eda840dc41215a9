import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseStory } from '../../src/article/parse.ts';
import { DATELINE, HEADLINE, pointsOf, SENTENCE, storyOf } from './story-text.ts';

/** What is reported as repeated in a story with this text after its dateline. */
function repeatedIn(...body: readonly string[]): string[] {
  return repetitionsOf(parseStory(storyOf('', HEADLINE, '', `${DATELINE} ${body.join('\n')}`)));
}

function repetitionsOf(story: Article): string[] {
  return pointsOf(story).flatMap(([code, words]) => (code === 'text-repeated' ? [words] : []));
}

describe('limits of a repetition', () => {
  it('the end of the last word, by which the first copy is found', () => {
    const [start, end] = [SENTENCE.slice(0, -1), 'o'.repeat(40)];
    const second = `${start} ${end}`;
    const first = (length: number) => `${start} ${end.slice(length)}\n${end.slice(0, length)}`;
    expect(repeatedIn(first(24), second)).toEqual([second]);
    expect(repeatedIn(first(23), second)).toEqual([]);
  });

  it('the number of times that word is compared', () => {
    const text = (words: number) => `${`${SENTENCE} `.repeat(20)}${'so '.repeat(words - 1)}so`;
    expect(repeatedIn(text(100), text(100))).toEqual([text(100)]);
    expect(repeatedIn(text(101), text(101))).toEqual([]);
  });

  it('the share of the text that the first copy takes up', () => {
    const text = `${'so '.repeat(30)}it went on.`;
    const marks = (length: number) =>
      `${'a'.repeat(40)}@${'b'.repeat(40)}.c\n${'d'.repeat(length - 88)}@e.f`;
    expect(marks(92)).toHaveLength(92);
    const read = (length: number) => repeatedIn(text, marks(length), text).length;
    expect([read(92), read(93)]).toEqual([1, 0]);
  });

  it('the longest line of marks between the copies', () => {
    const text = `${SENTENCE} `.repeat(5).trim();
    const marks = (length: number) =>
      `${'a'.repeat(40)}@${'b'.repeat(40)}.c ${'d'.repeat(length - 88)}@e.f`;
    expect(marks(110)).toHaveLength(110);
    const read = (length: number) => repeatedIn(text, marks(length), text).length;
    expect([read(110), read(111)]).toEqual([1, 0]);
  });

  it('a dateline that directly follows itself', () => {
    const readAfter = (...openings: readonly string[]) => {
      const story = parseStory(storyOf('', HEADLINE, '', `${openings.join('\n')} ${SENTENCE}`));
      return [story.body, repetitionsOf(story)];
    };
    expect(readAfter(DATELINE, DATELINE)).toEqual([SENTENCE, [DATELINE]]);
    expect(readAfter(DATELINE, DATELINE, DATELINE)).toEqual([SENTENCE, [DATELINE, DATELINE]]);
    expect(readAfter('SEOUL:', 'SEOUL:')).toEqual([`SEOUL: ${SENTENCE}`, []]);
  });

  it('the shortest opening', () => {
    const read = (length: number) => {
      const lead = `${'o'.repeat(length - 1)}.`;
      return repeatedIn(`${lead} ${DATELINE} ${lead} ${SENTENCE}`);
    };
    expect(DATELINE).toHaveLength(26);
    expect(read(13)).toEqual([`${'o'.repeat(12)}. ${DATELINE}`]);
    expect(read(12)).toEqual([]);
  });
});
