import type { Database } from './engine.ts';
import { blobOf, numberOf } from './format.ts';
import type { NumberSet } from './number-set.ts';
import { TOKENS_FOLLOW, type Token } from './tokens.ts';
import { type Entry, eachNumber, entriesOf } from './word-blocks.ts';
import { WordBuilder } from './word-builder.ts';

/** No word contains this byte. */
const AFTER_WORDS = Buffer.from([0xff]);

/** A part with fewer stories is replaced by one with the next stories as well. */
const SMALL = 256;
/** So many parts with fewer stories are replaced by one. */
const MANY = 16;
const LARGE = SMALL * MANY;

/** The blocks of one part that can contain words from one up to another. */
const BLOCKS = `SELECT data FROM words WHERE first = ?1 AND word <= ?3 AND word >=
coalesce((SELECT max(word) FROM words WHERE first = ?1 AND word <= ?2), ?2)`;

/**
 * The words of an index. It has several parts, each for the stories from a number on, because only
 * the words of so many are collected in memory before they are written.
 */
export class WordLists {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Adds the stories with a token to a set. */
  addStories({ text, isPrefix }: Token, set: NumberSet): void {
    const word = Buffer.from(text);
    const last = isPrefix ? Buffer.concat([word, AFTER_WORDS]) : word;
    const blocks = this.#database.prepare(BLOCKS);
    for (const first of this.#parts()) {
      for (const [block] of blocks.rows(first, word, last)) {
        for (const entry of entriesOf(blobOf(block))) {
          if (isIn(entry, word, isPrefix))
            eachNumber(entry, (number) => set.add(first + number - 1));
        }
      }
    }
  }

  /** Returns what the next story is to be added to, with the stories of parts that it replaces. */
  continued(nextNumber: number): WordBuilder {
    const first = continuedFrom([...this.#parts()], nextNumber);
    const builder = new WordBuilder(first);
    const stories = Array.from({ length: nextNumber - first }, (): string[] => []);
    const rows = this.#database
      .prepare('SELECT first, data FROM words WHERE first >= ?')
      .all(first);
    for (const [part, block] of rows) {
      const before = numberOf(part) - first - 1;
      for (const entry of entriesOf(blobOf(block))) {
        const token = Buffer.from(entry.word).toString();
        eachNumber(entry, (number) => stories[before + number]?.push(token));
      }
    }
    this.#database.prepare('DELETE FROM words WHERE first >= ?').run(first);
    for (const tokens of stories) builder.add(TOKENS_FOLLOW + tokens.join(' '));
    return builder;
  }

  /** Writes a part, and prepares for the next one. */
  write(builder: WordBuilder): void {
    const insert = this.#database.prepare('INSERT INTO words VALUES (?, ?, ?)');
    for (const [word, block] of builder.blocks()) insert.run(builder.first, word, block);
    builder.restart();
  }

  /** The number of the first story in each part. */
  *#parts(): Generator<number> {
    const next = this.#database.prepare('SELECT min(first) FROM words WHERE first > ?');
    for (let first = -1; ; ) {
      const [row] = next.all(first);
      if (row?.[0] == null) return;
      first = numberOf(row[0]);
      yield first;
    }
  }
}

/** The first story of the parts to replace; the next one if there are none. */
function continuedFrom(parts: readonly number[], nextNumber: number): number {
  const sizes = parts.map((first, at) => (parts[at + 1] ?? nextNumber) - first);
  const small = parts.slice(sizes.findLastIndex((size) => size >= LARGE) + 1);
  const [first = nextNumber] = small.length >= MANY ? small : small.slice(-1);
  return small.length >= MANY || nextNumber - first < SMALL ? first : nextNumber;
}

function isIn({ word }: Entry, wanted: Uint8Array, isPrefix: boolean): boolean {
  if (isPrefix ? word.length < wanted.length : word.length !== wanted.length) return false;
  for (let at = 0; at < wanted.length; at++) if (word[at] !== wanted[at]) return false;
  return true;
}
