import { lastUpTo } from '../../text/last-up-to.ts';
import { Column, float64, uint32 } from './column.ts';
import { HashIndex, textHash } from './hash-index.ts';

/** Size of a piece in bytes, unless a single path is longer. */
const PIECE = 2 ** 20;

/**
 * Paths packed into buffers. A million of them as strings would take several times the memory, and
 * time to garbage-collect.
 */
export class PackedPaths {
  readonly #pieces: Buffer[] = [];
  /** Bytes used of the last piece. */
  #used = PIECE;
  /** Where each path starts: the number of its piece times `PIECE`, and its place there. */
  readonly #starts = new Column(float64);
  readonly #sizes = new Column(uint32);

  get length(): number {
    return this.#sizes.length;
  }

  push(path: string): void {
    const size = Buffer.byteLength(path);
    if (this.#used + size > PIECE) {
      this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(size, PIECE)));
      this.#used = 0;
    }
    this.#pieces.at(-1)?.write(path, this.#used);
    this.#starts.push((this.#pieces.length - 1) * PIECE + this.#used);
    this.#sizes.push(size);
    this.#used += size;
  }

  /**
   * The path at an index, counted from 0 in the order of `push`; the empty string if there is none.
   */
  at(index: number): string {
    const place = this.#starts.at(index);
    const start = place % PIECE;
    const piece = this.#pieces[Math.floor(place / PIECE)];
    return piece?.toString('utf8', start, start + this.#sizes.at(index)) ?? '';
  }
}

/** Files of one folder. */
export interface PathRow {
  /** The folder that all paths begin with, with a trailing slash. */
  readonly prefix: string;
  /** The rest of each path. */
  readonly names: Names;
}

/** Consecutive paths: those of a row, or single ones. */
export interface PathRun {
  /** The folder that all of them begin with, as in a row; null for single paths. */
  readonly prefix: string | null;
  /** The index of the first one. */
  readonly from: number;
  /** The index after that of the last one. */
  readonly to: number;
}

/** Names that become strings only when they are used. */
export interface Names {
  /** The number of names. */
  readonly length: number;
  /** The name at an index from 0; undefined if there is none. */
  at(index: number): string | undefined;
}

/** Paths, single or in rows. Rows are kept as they are. */
export class PathList {
  readonly #packed = new PackedPaths();
  /** The index of the first path of each part. */
  readonly #firsts: number[] = [];
  /** A row, or single paths, which are packed from the index `from` on. */
  readonly #parts: { readonly row: PathRow | null; readonly from: number }[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(path: string): void {
    if (this.#parts.at(-1)?.row !== null) {
      this.#addPart(null);
    }
    this.#packed.push(path);
    this.#length += 1;
  }

  pushRow(row: PathRow): void {
    this.#addPart(row);
    this.#length += row.names.length;
  }

  #addPart(row: PathRow | null): void {
    this.#firsts.push(this.#length);
    this.#parts.push({ row, from: this.#packed.length });
  }

  /** The path at an index, counted from 0; the empty string if there is none. */
  at(index: number): string {
    const part = lastUpTo(this.#firsts, index);
    const { row = null, from = 0 } = this.#parts[part] ?? {};
    const nth = index - (this.#firsts[part] ?? 0);
    if (row === null) return this.#packed.at(from + nth);
    const name = row.names.at(nth);
    return name === undefined ? '' : row.prefix + name;
  }

  /** All paths, in runs. */
  *runs(): Generator<PathRun> {
    for (const [part, { row }] of this.#parts.entries()) {
      const [from = 0, to = this.#length] = this.#firsts.slice(part, part + 2);
      yield { prefix: row?.prefix ?? null, from, to };
    }
  }
}

/** Counts different paths. */
export class PathCounter {
  readonly #paths = new PackedPaths();
  readonly #index = new HashIndex(
    (number) => textHash(this.#paths.at(number)),
    (a, b) => this.#paths.at(a) === this.#paths.at(b),
  );
  #last: string | null = null;
  #count = 0;

  add(path: string): void {
    if (path === this.#last) return;
    this.#last = path;
    this.#paths.push(path);
    if (this.#index.findOrAdd(this.#paths.length - 1) === null) this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }
}
