import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/index/format.ts';
import { NumberSet } from '../../src/index/number-set.ts';
import { indexedText } from '../../src/index/tokens.ts';
import { WordLists } from '../../src/index/word-lists.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { ENGINES } from './engines.ts';

/** Frequent and rare words, short and long ones, alike at their beginnings and at their ends. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.nat(5).map((number) => `w${number}`) },
  fc.nat(3000).map((number) => `word${number}`),
  fc.nat(300).map((number) => `${number}longerthaneight`),
  fc.constantFrom('oil', 'oils', 'нефть', '京', '1,000.5', 'x'.repeat(5000)),
);
const story = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const batches = fc.array(fc.array(story, { minLength: 1, maxLength: 60 }), {
  minLength: 1,
  maxLength: 4,
});

describe.each(ENGINES)('the lists of words with $name', (engine) => {
  function written(all: readonly (readonly string[])[]): WordLists {
    const path = join(tempFolder(), 'index.db');
    const database = engine.openOwn(path);
    database.exec(`${TABLES.words}; ${TABLES.words_first}`);
    const lists = new WordLists(database);
    let next = 0;
    for (const batch of all) {
      const builder = lists.takeLast(next);
      for (const text of batch) builder.add(indexedText([text]));
      lists.write(builder);
      next += batch.length;
    }
    database.close();
    return new WordLists(engine.openShared(path));
  }

  function found(lists: WordLists, text: string, isPrefix: boolean): number[] | null {
    const set = new NumberSet(10_000);
    lists.addStories({ text, isPrefix }, set);
    return set.list(10_000);
  }

  it('give every story with a word, or with a word that begins with it, and no other', () => {
    const check = fc.property(batches, fc.array(word, { minLength: 5 }), (all, wanted) => {
      const lists = written(all);
      const stories = all.flat().map((text) => text.split(' '));
      const having = (is: (token: string) => boolean) =>
        stories.flatMap((tokens, number) => (tokens.some(is) ? [number] : []));
      for (const token of new Set([...wanted, 'w1', 'wor', 'word1', 'oi'])) {
        expect(found(lists, token, false)).toEqual(having((one) => one === token));
        expect(found(lists, token, true)).toEqual(having((one) => one.startsWith(token)));
      }
    });
    fc.assert(check, { numRuns: 40 });
  });

  it('continue a small part, and begin another after a large one', () => {
    const batch = (size: number) => Array.from({ length: size }, (_, at) => `all n${at % 3}`);
    const lists = written([batch(900), batch(900), batch(1500), batch(10)]);
    expect(found(lists, 'all', false)).toHaveLength(3310);
    expect(found(lists, 'n0', false)).toHaveLength(300 + 300 + 500 + 4);
    expect(found(lists, 'n', true)).toHaveLength(3310);
    expect(found(lists, 'none', false)).toEqual([]);
  });

  it('split ASCII where it is no letter, digit, or point within a number', () => {
    const lists = written([["Cocoa-price at 1,000.5 isn't_one, e.g. .5 and 7.", 'coco cocoanut']]);
    const exactly = (text: string) => found(lists, text, false);
    expect(['cocoa', 'price', '1,000.5', 't_one', 'e', 'g', '5', '7'].map(exactly)).toEqual(
      Array(8).fill([0]),
    );
    expect(['cocoa-price', '000', 'e.g', '.5', '7.', '.'].map(exactly)).toEqual(Array(6).fill([]));
    expect(found(lists, 'coco', true)).toEqual([0, 1]);
  });
});
