import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/article/parse.ts';
import { BODY, DATELINE, HEADLINE, SENTENCE, storyOf } from './story-text.ts';

const letters = (count: number) => 'o'.repeat(count);
const times = (count: number, text: string, between: string) =>
  Array(count).fill(text).join(between);

/** Lines below the end mark: initials or addresses, and what is longer or shorter. */
const SIGNATURES: readonly (readonly [inside: string, outside: string])[] = [
  ['jk', 'j'],
  ['jklm', 'jklmn'],
  ['jk/lm', 'jk/l'],
  ['jk/lmno', 'jk/lmnop'],
  [times(4, 'jk', '/'), times(5, 'jk', '/')],
  ['jk.lm', 'jk,lm'],
  ['JK // LM', 'JK / LM'],
  ['JK LM', 'jk lm'],
  ['JK LM', 'J LM'],
  ['JKLM NO', 'JKLMN OP'],
  [times(4, 'JK', ' '), times(5, 'JK', ' ')],
  ['a@b.c', '@b.c'],
  ['a@b.cc', 'a@.c'],
  [`${letters(40)}@b.c`, `${letters(41)}@b.c`],
  [`a@${letters(40)}.c`, `a@${letters(41)}.c`],
  [`a@b.${letters(20)}`, `a@b.${letters(21)}`],
  ['a@b.c.d.e.f', 'a@b.c.d.e.f.g'],
  ['a@b.d', 'a@b'],
  ['a@b.d', 'a@b.'],
  ['<a@b.c> <d@e.f>', '<a@b.c><d@e.f>'],
  ['a@b.c , d@e.f', 'a@b.c  , d@e.f'],
  [times(4, 'a@b.c', ' '), times(5, 'a@b.c', ' ')],
];

/** The sending time below the end mark, and what is longer or shorter. */
const CLOCKS: readonly (readonly [inside: string, outside: string])[] = [
  ['1:48 GMT', ':48 GMT'],
  ['21:48 GMT', '121:48 GMT'],
  ['21:48 AB', '21:48 A'],
  ['21:48 LOCAL', '21:48 LOCALS'],
  ['21:48 8:48', '21:48 :48'],
  ['21:48 18:48', '21:48 118:48'],
  ['21:48 GMT', '21:48'],
  [`21:48${' GMT'.repeat(5)}`, `21:48${' GMT'.repeat(6)}`],
];

/** What follows the last word of a story: a name signs it, or is part of the sentence. */
const SIGN_OFFS: readonly (readonly [inside: string, outside: string])[] = [
  ['. B.Oak', '.B.Oak'],
  ['.    B.Oak', '.     B.Oak'],
  ['. B.Oak', '. B.Oa'],
  [`. B.O${letters(20)}`, `. B.O${letters(21)}`],
  ['. B.B.Oak', '. B.B.B.Oak'],
  ['. B.Oak', '. Oak'],
  ['. Bb.Oak', '. Bbb.Oak'],
  ['. B.Oak-El', '. B.Oak-E'],
  [`. B.Oak-E${letters(20)}`, `. B.Oak-E${letters(21)}`],
  ['.”) B.Oak', '.”)) B.Oak'],
];

describe('limits of a signature', () => {
  it.each(SIGNATURES)('%s, but not %s', (inside, outside) => {
    const read = (line: string) => parseStory(storyOf('', HEADLINE, '', BODY, line)).initials;
    expect([read(inside), read(outside)]).toEqual([inside, null]);
  });

  it.each(CLOCKS)('%s, but not %s', (inside, outside) => {
    const read = (line: string) => parseStory(storyOf('', HEADLINE, '', BODY, line)).notes;
    expect([read(inside), read(outside)]).toEqual([[inside], []]);
  });

  it('the longest line of addresses next to an end mark', () => {
    const addresses = (length: number) =>
      `${letters(40)}@${letters(40)}.c ${letters(length - 88)}@e.f`;
    expect(addresses(110)).toHaveLength(110);
    const text = `${DATELINE} ${SENTENCE}`;
    const below = (length: number) =>
      parseStory(storyOf('', HEADLINE, '', `${text} Enditem`, addresses(length))).initials;
    expect([below(110), below(111)]).toEqual([addresses(110), null]);
    const above = (length: number) =>
      parseStory(storyOf('', HEADLINE, '', text, addresses(length), 'Enditem')).initials;
    expect([above(110), above(111)]).toEqual([addresses(110), null]);
  });

  it('reads the longest name whole', () => {
    const name = `Bb.Bb.O${letters(20)}-E${letters(20)}`;
    const text = `${DATELINE} ${SENTENCE}”)    ${name}`;
    expect(parseStory(storyOf('', HEADLINE, '', text)).initials).toBe(name);
  });

  it.each(SIGN_OFFS)('%s, but not %s', (inside, outside) => {
    const read = (end: string) =>
      parseStory(storyOf('', HEADLINE, '', `${DATELINE} ${SENTENCE.slice(0, -1)}${end}`)).initials;
    expect(read(inside)).toBe(inside.replace(/^\S+\s+/, ''));
    expect(read(outside)).toBeNull();
  });
});
