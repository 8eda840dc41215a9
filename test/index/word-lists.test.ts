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
  function written(all: readonly (readonly string[])[]) {
    const path = join(tempFolder(), 'index.db');
    const database = engine.openOwn(path);
    database.exec(`${TABLES.words}; ${TABLES.words_first}`);
    const lists = new WordLists(database);
    let next = 0;
    for (const batch of all) {
      const builder = lists.continued(next);
      for (const text of batch) builder.add(indexedText([text]));
      lists.write(builder);
      next += batch.length;
    }
    const [row] = database.prepare('SELECT count(DISTINCT first) FROM words').all();
    database.close();
    return { lists: new WordLists(engine.openShared(path)), parts: row?.[0] };
  }

  function found(lists: WordLists, text: string, isPrefix: boolean): number[] | null {
    const set = new NumberSet(100_000);
    lists.addStories({ text, isPrefix }, set);
    return set.list(100_000);
  }

  it('give every story with a word, or with a word that begins with it, and no other', () => {
    const check = fc.property(batches, fc.array(word, { minLength: 5 }), (all, wanted) => {
      const { lists } = written(all);
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

  it('stay few, however many times stories are added', () => {
    const batch = (size: number) => Array.from({ length: size }, (_, at) => `all n${at % 3}`);
    const sizes = [
      900,
      90,
      300,
      5000,
      10,
      ...Array.from({ length: 60 }, (_, at) => 30 * (at % 12)),
    ];
    const { lists, parts } = written(sizes.filter((size) => size > 0).map(batch));
    const total = sizes.reduce((sum, size) => sum + size);
    expect(found(lists, 'all', false)).toEqual(Array.from({ length: total }, (_, at) => at));
    expect(found(lists, 'n', true)).toHaveLength(total);
    expect(found(lists, 'n0', false)).toHaveLength(
      sizes.reduce((sum, size) => sum + Math.ceil(size / 3), 0),
    );
    expect(found(lists, 'none', false)).toEqual([]);
    expect(parts).toBeLessThan(20);
  });

  it('split ASCII where it is no letter, digit, or point within a number', () => {
    const { lists } = written([
      ["Cocoa-price at 1,000.5 isn't_one, e.g. .5 and 7.", 'coco cocoanut'],
    ]);
    const exactly = (text: string) => found(lists, text, false);
    expect(['cocoa', 'price', '1,000.5', 't_one', 'e', 'g', '5', '7'].map(exactly)).toEqual(
      Array(8).fill([0]),
    );
    expect(['cocoa-price', '000', 'e.g', '.5', '7.', '.'].map(exactly)).toEqual(Array(6).fill([]));
    expect(found(lists, 'coco', true)).toEqual([0, 1]);
  });
});
