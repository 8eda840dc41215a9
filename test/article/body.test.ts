import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/index.ts';
import { codes, found, slice, storyText, storyWith } from './story.ts';

describe('the end mark', () => {
  it.each([
    '(END)',
    '(End)',
    '(end)',
    '(끝)',
    '（完）',
    '(完)',
    '(了)',
    '【完】',
    'Enditem',
    'ENDS',
    '-0-',
    '-30-',
    '###',
    '-- BERNAMA',
    '/APA/',
    '/TASS/',
    '--SPA',
    '(QNA)',
    '(KUNA)',
    '--AKP',
    '- VNA',
    '==Kyodo',
    '-- (بترا)',
  ])('%s closes the body on its line or below it', (mark) => {
    for (const gap of [' ', '\n', '\n\n']) {
      const story = storyWith({ end: `${gap}${mark}\n\nX` });
      expect(story.endMark, JSON.stringify(gap)).toBe(mark);
      expect(story.body).toBe('The ministers met on Wednesday.');
      expect(slice(story, story.spans.trailer)).toBe('X');
      expect(codes(story)).toEqual([]);
    }
  });

  it.each([
    'They spoke of the army -- ROKA',
    'The ministers met in the capital of the UAE (ABU)',
    'The weekend sends the wrong sends',
    'It is half past ten - or 10',
  ])('does not end in one: %s', (body) => {
    const story = storyWith({ body, end: '\n\nX' });
    expect(story).toMatchObject({ endMark: null, body });
    expect(found(story, 'end-mark-missing')?.start).toBe(story.spans.body?.end);
  });

  it.each([
    ['kdh', '\n\nkdh'],
    ['PJ/AB', ' PJ/AB'],
    ['kdh@example.org', '\nkdh@example.org'],
  ])('may be followed by initials: %s', (initials, after) => {
    const story = storyWith({ end: ` (END)${after}\n\nX` });
    expect(story).toMatchObject({ endMark: '(END)', initials });
    expect(slice(story, story.spans.initials)).toBe(initials);
    expect(codes(story)).toEqual([]);
  });

  it('is the last one where several stand', () => {
    const story = storyWith({ body: 'They said (END) and went on.', end: ' (END)\n\nX' });
    expect(story.body).toBe('They said (END) and went on.');
  });

  it('may have text after it, which is told', () => {
    const story = storyWith({ end: ' (END)\nRead more on our site today\n\nX' });
    expect(story).toMatchObject({ endMark: '(END)', body: 'The ministers met on Wednesday.' });
    expect(found(story, 'text-after-end-mark')).toMatchObject({
      at: 'Read more on our site today',
      message: 'Text stands after the end mark.',
    });
  });
});

describe('the trailer', () => {
  it.each(['X', '×', '\n\nX\n\n', 'X\n'])('%j is no part of the body', (trailer) => {
    const story = storyWith({ end: ` (END)\n${trailer}` });
    expect(slice(story, story.spans.trailer)).toBe(trailer.trim());
    expect(story.body).toBe('The ministers met on Wednesday.');
  });

  it.each(['', '\n'])('may be missing', (end) => {
    const story = storyWith({ end: ` (END)${end}` });
    expect(story.spans.trailer).toBeNull();
    expect(codes(story)).toEqual([]);
  });
});

describe('a story without a body', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', ' \n\n\t\n'],
    ['a byte order mark', '\ufeff'],
  ])('may be %s', (_, text) => {
    const story = parseStory(text);
    expect(story).toMatchObject({ id: null, headline: null, body: null, words: 0 });
    expect(codes(story)).toEqual([
      'id-missing',
      'timestamp-missing',
      'headline-missing',
      'body-missing',
    ]);
  });

  it('says where the body would stand', () => {
    const story = parseStory(storyText({ dateline: '', body: '', end: '' }));
    expect(found(story, 'body-missing')).toMatchObject({
      start: story.spans.headline?.end,
      end: story.spans.headline?.end,
    });
  });
});

describe('words', () => {
  it.each([
    ['one two  three\nfour', 4],
    ['a 1 -- … “ ” b', 3],
    ['서울 시는 내년', 3],
    ['don’t hard-working U.S.', 3],
    ['😀 𝒳 – !', 1],
  ])('%j has %i', (body, words) => {
    expect(storyWith({ body }).words).toBe(words);
  });
});
