import { CHUNK } from '../stored/columns.ts';
import { unpackBuffer } from '../stored/format.ts';
import type { Database } from './engine.ts';

/** The most chunks of a kind to hold in memory at once: those of 260,000 stories. */
const MAX_CHUNKS = 64;

/** The chunks of a kind, of which a limited number is kept in memory. */
export class Chunks<Chunk> {
  readonly #read: (chunk: number) => Chunk;
  readonly #kept = new Map<number, Chunk>();

  constructor(read: (chunk: number) => Chunk) {
    this.#read = read;
  }

  /** The chunk that contains a story. */
  of(story: number): Chunk {
    const number = Math.floor(story / CHUNK);
    const known = this.#kept.get(number);
    if (known !== undefined) return known;
    const chunk = this.#read(number);
    // Stories are mostly asked for in order, so the oldest chunk goes.
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size < MAX_CHUNKS) break;
      this.#kept.delete(oldest);
    }
    this.#kept.set(number, chunk);
    return chunk;
  }
}

/** A chunk of columns or positions as it is stored. */
export function readChunk(
  database: Database,
  table: 'columns' | 'spans',
  chunk: number,
): ArrayBuffer {
  const [row] = database.prepare(`SELECT data FROM ${table} WHERE chunk = ?`).rows(chunk);
  return unpackBuffer(row?.[0]);
}
