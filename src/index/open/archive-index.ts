import type { StoryPlaces } from '../../rules/engine/facts.ts';
import { CHUNK, ColumnChunk } from '../stored/columns.ts';
import { BLOCK, unpackLines } from '../stored/field-blocks.ts';
import { unpackFiles } from '../stored/folder-files.ts';
import { damaged, type FolderFiles, type Meta, numberOf, textOf } from '../stored/format.ts';
import { SpanChunk } from '../stored/spans.ts';
import {
  type Facets,
  type StoredFields,
  timestampNumber,
  unpackAgency,
  unpackAuthor,
  unpackFields,
  unpackPlace,
} from '../stored/story-row.ts';
import { type Candidates, type IndexedRange, toMatch } from './candidates.ts';
import { Chunks, readChunk } from './chunks.ts';
import type { Database, Statement } from './engine.ts';
import type { FirstFew } from './first-few.ts';
import { NumberSet } from './number-set.ts';

/** The number of each kind of facet in the table. */
export const FACET_KINDS = { agency: 0, place: 1, author: 2 } as const;
export type FacetKind = keyof typeof FACET_KINDS;

/** The most rows to hold in memory at once. */
const FEW = 10_000;

const SELECT_WORDS = 'SELECT rowid FROM words WHERE words MATCH ?';

const NO_BLOCK = { number: -1, fields: [] };

type FolderPrint = Pick<FolderFiles, 'path' | 'print'>;

/** The location of a story. */
export interface StoredPlace {
  readonly number: number;
  /** Relative to the archive, with a trailing slash. */
  readonly folder: string;
  readonly name: string;
  /** Its place among the file's stories, from 0. */
  readonly place: number;
}

/** An index opened for reading. Methods throw if the index cannot be read. */
export class ArchiveIndex {
  readonly meta: Meta;
  readonly #database: Database;
  #folderPrints: ReadonlyMap<number, FolderPrint> | null = null;
  readonly #chunks = new Chunks(
    (chunk) => new ColumnChunk(readChunk(this.#database, 'columns', chunk)),
  );
  readonly #spans = new Chunks((chunk) => new SpanChunk(readChunk(this.#database, 'spans', chunk)));
  readonly #agencies = new Map<number, Facets['agency']>();
  readonly #places = new Map<number, Facets['place']>();
  readonly #authors = new Map<number, Facets['author']>();
  /** The last block read, because stories are mostly read in order. */
  #block: { readonly number: number; readonly fields: readonly string[] } = NO_BLOCK;
  #readBlock: Statement | null = null;
  #withFindings: ReadonlySet<number> | null = null;
  #readFindings: Statement | null = null;
  #readFacet: Statement | null = null;

  constructor(database: Database, meta: Meta) {
    this.#database = database;
    this.meta = meta;
  }

  close(): void {
    this.#database.close();
  }

  /** The files of all folders. */
  folders(): FolderFiles[] {
    const rows = this.#database
      .prepare(
        'SELECT number, path, print, prints, files FROM folder JOIN files ON folder = number',
      )
      .rows();
    return Array.from(rows, ([number, path, print, prints, files]) => ({
      number: numberOf(number),
      path: textOf(path),
      print: numberOf(print),
      ...unpackFiles(prints, files),
    }));
  }

  /** The paths of all folders, relative to the archive, and their prints; by number. */
  get folderPrints(): ReadonlyMap<number, FolderPrint> {
    if (this.#folderPrints !== null) return this.#folderPrints;
    const rows = this.#database.prepare('SELECT number, path, print FROM folder').all();
    this.#folderPrints = new Map(
      rows.map(([number, path, print]) => [
        numberOf(number),
        { path: textOf(path), print: numberOf(print) },
      ]),
    );
    return this.#folderPrints;
  }

  /** The locations of stories, without those that were deleted. */
  placesOf(numbers: readonly number[]): StoredPlace[] {
    const folders = this.folderPrints;
    const found = this.#database
      .prepare(
        'SELECT number, folder, name, place FROM json_each(?) CROSS JOIN story ON number = value',
      )
      .all(JSON.stringify(numbers));
    return found.map(([number, folder, name, place]) => ({
      number: numberOf(number),
      folder: folders.get(numberOf(folder))?.path ?? '',
      name: textOf(name),
      place: numberOf(place),
    }));
  }

  /** The first stories in an order, including ties with the last one; null for all stories. */
  firstNumbers({ field, descending, limit }: FirstFew): number[] | null {
    const column = field === 'id' ? 'id' : 'minute';
    const [order, sign] = descending ? ['DESC', '>='] : ['ASC', '<='];
    if (limit < 1 || !Number.isFinite(limit)) return null;
    const [last] = this.#database
      .prepare(
        `SELECT ${column} FROM story WHERE ${column} IS NOT NULL ORDER BY ${column} ${order} LIMIT 1 OFFSET ?`,
      )
      .rows(limit - 1);
    if (last === undefined) return null;
    const rows = this.#database
      .prepare(`SELECT number FROM story WHERE ${column} ${sign} ?`)
      .rows(last[0] ?? null);
    return Array.from(rows, ([number]) => numberOf(number));
  }

  /** Like `numbersOf`, but a list; null if there are more than `most`. */
  listNumbers(candidates: Candidates, most: number): number[] | null {
    const match = toMatch(candidates);
    if (match === null) return this.numbersOf(candidates).list(most);
    const rows = this.#database.prepare(`${SELECT_WORDS} LIMIT ?`).all(match, most + 1);
    return rows.length > most ? null : rows.map(([number]) => numberOf(number));
  }

  /** The content hashes of racy files; see `racyKey`. */
  racyHashes(): Map<string, string> {
    const rows = this.#database.prepare('SELECT folder, name, hash FROM racy').rows();
    return new Map(
      Array.from(rows, ([folder, name, hash]) => [
        racyKey(numberOf(folder), textOf(name)),
        textOf(hash),
      ]),
    );
  }

  /** The chunk that contains a story's columns, at `number % CHUNK`. */
  chunkOf(number: number): ColumnChunk {
    return this.#chunks.of(number);
  }

  /** The positions of a story's ID and headline; null if they are not stored. */
  spansOf(number: number): StoryPlaces | null {
    return this.#spans.of(number).get(number % CHUNK);
  }

  /** Whether the findings of the file with this first story are stored. */
  hasFindings(first: number): boolean {
    this.#withFindings ??= new Set(
      this.#database
        .prepare('SELECT story FROM findings')
        .all()
        .map(([story]) => numberOf(story)),
    );
    return this.#withFindings.has(first);
  }

  /** The findings of the file with this first story, see `packFindings`; throws if not stored. */
  findingsOf(first: number): string {
    this.#readFindings ??= this.#database.prepare('SELECT data FROM findings WHERE story = ?');
    const [row] = this.#readFindings.rows(first);
    return textOf(row?.[0]);
  }

  agency(code: number): Facets['agency'] {
    return this.#facet('agency', code, this.#agencies, unpackAgency);
  }
  place(code: number): Facets['place'] {
    return this.#facet('place', code, this.#places, unpackPlace);
  }
  author(code: number): Facets['author'] {
    return this.#facet('author', code, this.#authors, unpackAuthor);
  }

  #facet<Facet>(
    kind: FacetKind,
    code: number,
    known: Map<number, Facet>,
    unpack: (text: string) => Facet,
  ): Facet {
    const found = known.get(code);
    if (found !== undefined) return found;
    this.#readFacet ??= this.#database.prepare(
      'SELECT value FROM facet WHERE kind = ? AND code = ?',
    );
    const [row] = this.#readFacet.all(FACET_KINDS[kind], code);
    const made = unpack(textOf(row?.[0]));
    known.set(code, made);
    return made;
  }

  /** The number of different facets of a kind. Their codes count from 0. */
  facetCount(kind: FacetKind): number {
    const [row] = this.#database
      .prepare('SELECT count(*) FROM facet WHERE kind = ?')
      .rows(FACET_KINDS[kind]);
    return numberOf(row?.[0]);
  }

  /** The fields that a story does not share with others. */
  fields(number: number): StoredFields {
    const text = this.#blockOf(number)[number % BLOCK];
    if (text === undefined) throw damaged('a story');
    try {
      return unpackFields(text);
    } catch (error) {
      throw error instanceof SyntaxError || error instanceof TypeError ? damaged('a story') : error;
    }
  }

  #blockOf(number: number): readonly string[] {
    const block = Math.floor(number / BLOCK);
    if (block === this.#block.number) return this.#block.fields;
    this.#readBlock ??= this.#database.prepare('SELECT data FROM fields WHERE block = ?');
    const [row] = this.#readBlock.rows(block);
    const fields = unpackLines(row?.[0]);
    this.#block = { number: block, fields };
    return fields;
  }

  /** The stories selected by a plan, possibly with deleted ones: only the folders know those. */
  numbersOf(candidates: Candidates): NumberSet {
    const match = toMatch(candidates);
    if (match !== null) return this.#numbersHolding(match);
    switch (candidates.kind) {
      case 'all':
      case 'token':
        return this.#all();
      case 'range':
        return this.#numbersInRange(candidates.field, candidates.from, candidates.to);
      case 'not': {
        const set = this.numbersOf(candidates.node);
        set.invert();
        return set;
      }
      case 'and': {
        const set = this.#all();
        for (const node of candidates.nodes) set.keep(this.numbersOf(node));
        return set;
      }
      case 'or': {
        const set = new NumberSet(this.meta.nextNumber);
        for (const node of candidates.nodes) set.addAll(this.numbersOf(node));
        return set;
      }
    }
  }

  #all(): NumberSet {
    const set = new NumberSet(this.meta.nextNumber);
    set.invert();
    return set;
  }

  #numbersHolding(match: string): NumberSet {
    const set = new NumberSet(this.meta.nextNumber);
    const few = this.#database.prepare(`${SELECT_WORDS} LIMIT ${FEW}`).all(match);
    const rows = few.length < FEW ? few : this.#database.prepare(SELECT_WORDS).rows(match);
    for (const [number] of rows) set.add(numberOf(number));
    return set;
  }

  #numbersInRange(field: IndexedRange, from: number | null, to: number | null): NumberSet {
    const set = new NumberSet(this.meta.nextNumber);
    if (field === 'id') {
      const rows = this.#database
        .prepare('SELECT number FROM story WHERE id BETWEEN ? AND ?')
        .rows(from ?? Number.MIN_SAFE_INTEGER, to ?? Number.MAX_SAFE_INTEGER);
      for (const [number] of rows) set.add(numberOf(number));
      return set;
    }
    const [low, high] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
    for (let first = 0; first < this.meta.nextNumber; first += CHUNK) {
      const chunk = this.chunkOf(first);
      for (let at = 0; at < CHUNK; at++) {
        const value = rangeValue(chunk, at, field);
        // NaN, for no value, is in no range.
        if (value >= low && value <= high) set.add(first + at);
      }
    }
    return set;
  }
}

function rangeValue(chunk: ColumnChunk, at: number, field: Exclude<IndexedRange, 'id'>): number {
  if (field === 'words') return chunk.words(at);
  const number = timestampNumber(chunk.minute[at] ?? Number.NaN);
  return field === 'timestamp' ? number : Math.floor(number / MINUTES_OF_DAY);
}

/** A timestamp number divided by this is its date. */
const MINUTES_OF_DAY = 10_000;

export const racyKey = (folder: number, name: string): string => `${folder}/${name}`;
