import { FACET_KINDS, type FacetKind } from '../open/archive-index.ts';
import { APPLICATION_ID, sealFile } from '../open/checksum.ts';
import { readChunk } from '../open/chunks.ts';
import type { Database, Engine, Statement } from '../open/engine.ts';
import { CHUNK, ColumnChunk } from '../stored/columns.ts';
import { BLOCK, packLines, unpackLines } from '../stored/field-blocks.ts';
import { packFiles } from '../stored/folder-files.ts';
import {
  bytesOf,
  type FolderFiles,
  type Meta,
  numberOf,
  packBytes,
  TABLES,
  textOf,
} from '../stored/format.ts';
import { SpanChunk } from '../stored/spans.ts';
import type { StoryRow } from '../stored/story-row.ts';

/** Nobody reads the file before it is complete, so there is nothing to roll back. */
const SETTINGS = `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY`;

/**
 * How many bytes of words FTS5 gathers before it writes them, and how many of these pieces it
 * merges at once: with the usual 1 MiB and 4, it would merge the same words again and again.
 */
const WORDS_SETTINGS = `INSERT INTO words (words, rank) VALUES ('hashsize', ${2 ** 24});
INSERT INTO words (words, rank) VALUES ('automerge', 16)`;

/** The most characters of findings that an index stores, for each story. */
const FINDINGS_SIZE = 32;
/** Added to the number of stories, so that a small archive can store some as well. */
const FINDINGS_FROM = 10_000;

/** Faster to create from all stories at once. */
const LATE = ['story_id', 'story_minute'];

/** Writes an index to a file that nobody else uses. */
export class IndexWriter {
  readonly #path: string;
  readonly #isNew: boolean;
  readonly #database: Database;
  readonly #codes: Readonly<Record<FacetKind, Map<string, number>>>;
  readonly #addFacet: Statement;
  readonly #addStory: Statement;
  readonly #addWords: Statement;
  readonly #setChunk: Statement;
  readonly #setSpans: Statement;
  readonly #setBlock: Statement;
  readonly #addFindings: Statement;
  readonly #dropStories: Statement;
  readonly #dropFindings: Statement;
  readonly #dropFolder: Statement;
  readonly #addFolder: Statement;
  readonly #addFiles: Statement;
  readonly #dropFiles: Statement;
  #nextNumber: number;
  #findingsSize: number;
  #chunk: ColumnChunk;
  #spans: SpanChunk;
  #fields: string[];
  /** The texts of the last stories, which are added together because that is faster. */
  #texts: string[] = [];

  /** `nextNumber` is that of the copied index; null for a new file. */
  constructor(path: string, engine: Engine, nextNumber: number | null) {
    this.#path = path;
    const database = engine.openOwn(path);
    this.#database = database;
    database.exec(SETTINGS);
    this.#isNew = nextNumber === null;
    if (this.#isNew) {
      for (const [name, sql] of Object.entries(TABLES)) {
        if (!LATE.includes(name)) database.exec(sql);
      }
      database.exec(WORDS_SETTINGS);
    }
    database.exec('BEGIN');
    this.#addFacet = database.prepare('INSERT INTO facet VALUES (?, ?, ?)');
    this.#addStory = database.prepare('INSERT INTO story VALUES (?, ?, ?, ?, ?, ?)');
    this.#addWords = database.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
    this.#setChunk = database.prepare('INSERT OR REPLACE INTO columns VALUES (?, ?)');
    this.#setSpans = database.prepare('INSERT OR REPLACE INTO spans VALUES (?, ?)');
    this.#setBlock = database.prepare('INSERT OR REPLACE INTO fields VALUES (?, ?)');
    this.#addFindings = database.prepare('INSERT INTO findings VALUES (?, ?)');
    this.#dropFindings = database.prepare('DELETE FROM findings WHERE story = ?');
    this.#dropStories = database.prepare('DELETE FROM story WHERE number BETWEEN ? AND ?');
    this.#dropFolder = database.prepare('DELETE FROM folder WHERE number = ?');
    this.#dropFiles = database.prepare('DELETE FROM files WHERE folder = ?');
    this.#addFolder = database.prepare('INSERT INTO folder VALUES (?, ?, ?)');
    this.#addFiles = database.prepare('INSERT INTO files VALUES (?, ?, ?)');
    this.#codes = readCodes(database);
    this.#nextNumber = nextNumber ?? 0;
    this.#findingsSize = findingsSize(database);
    this.#chunk = new ColumnChunk(lastChunk(database, 'columns', this.#nextNumber));
    this.#spans = new SpanChunk(lastChunk(database, 'spans', this.#nextNumber));
    this.#fields = readBlock(database, this.#nextNumber);
  }

  get nextNumber(): number {
    return this.#nextNumber;
  }

  /** Adds the stories of a file, and returns the number of the first. */
  addStories(folder: number, name: string, stories: readonly StoryRow[]): number {
    const first = this.#nextNumber;
    for (const [place, story] of stories.entries()) this.#addOne(folder, name, place, story);
    return first;
  }

  #addOne(folder: number, name: string, place: number, story: StoryRow): void {
    const number = this.#nextNumber++;
    const [id, minute, words, hasDateline, agency, where, author, fields, text, print, places] =
      story;
    this.#addStory.run(number, folder, name, place, id, minute);
    this.#fields.push(fields);
    this.#texts.push(text);
    this.#chunk.set(number % CHUNK, {
      id,
      minute,
      words,
      hasDateline,
      agency: this.#codeOf('agency', agency),
      place: this.#codeOf('place', where),
      author: this.#codeOf('author', author),
      print,
    });
    if (places !== null) this.#spans.set(number % CHUNK, places);
    if (this.#nextNumber % BLOCK === 0) this.#writeBlock();
    if (this.#nextNumber % CHUNK === 0) this.#writeChunk();
  }

  /** Adds the findings of the file with a first story, while they take little of the index. */
  addFindings(first: number, findings: string): void {
    this.#findingsSize += findings.length;
    if (this.#findingsSize > FINDINGS_SIZE * (this.#nextNumber + FINDINGS_FROM)) return;
    this.#addFindings.run(first, findings);
  }

  dropStories(first: number, count: number): void {
    this.#dropStories.run(first, first + count - 1);
    this.#dropFindings.run(first);
  }

  /** Adds or replaces a folder. */
  setFolder(folder: FolderFiles): void {
    this.dropFolder(folder.number);
    this.#addFolder.run(folder.number, folder.path, folder.print);
    this.#addFiles.run(folder.number, bytesOf(folder.prints), packFiles(folder));
  }

  dropFolder(number: number): void {
    this.#dropFolder.run(number);
    this.#dropFiles.run(number);
  }

  /** Replaces the hashes of all racy files. */
  setRacy(hashes: ReadonlyMap<string, string>): void {
    this.#database.exec('DELETE FROM racy');
    const add = this.#database.prepare('INSERT INTO racy VALUES (?, ?, ?)');
    for (const [key, hash] of hashes) {
      const slash = key.indexOf('/');
      add.run(Number(key.slice(0, slash)), key.slice(slash + 1), hash);
    }
  }

  /** Writes the rest, and closes the file. */
  finish(meta: Meta): void {
    if (this.#nextNumber % BLOCK > 0) this.#writeBlock();
    if (this.#nextNumber % CHUNK > 0) this.#writeChunk();
    if (this.#isNew) for (const name of LATE) this.#database.exec(TABLES[name] ?? '');
    this.#database.exec('DELETE FROM meta');
    this.#database.prepare('INSERT INTO meta VALUES (?)').run(JSON.stringify(meta));
    this.#database.exec(`COMMIT; PRAGMA application_id = ${APPLICATION_ID}`);
    this.#database.close();
    sealFile(this.#path);
  }

  /** Closes the file after an error, which is the one to report. */
  discard(): void {
    try {
      this.#database.close();
    } catch {
      // It is closed already, or cannot be.
    }
  }

  /** Writes the chunks of the last story. */
  #writeChunk(): void {
    const chunk = Math.floor((this.#nextNumber - 1) / CHUNK);
    this.#setChunk.run(chunk, packBytes(this.#chunk.bytes));
    this.#setSpans.run(chunk, packBytes(this.#spans.bytes));
    this.#chunk = new ColumnChunk();
    this.#spans = new SpanChunk();
  }

  /** Writes the block of the last story, and the words of the stories that were added since. */
  #writeBlock(): void {
    const block = Math.floor((this.#nextNumber - 1) / BLOCK);
    this.#setBlock.run(block, packLines(this.#fields));
    this.#fields = [];
    const first = this.#nextNumber - this.#texts.length;
    for (const [at, text] of this.#texts.entries()) this.#addWords.run(first + at, text);
    this.#texts = [];
  }

  #codeOf(kind: FacetKind, value: string): number {
    const codes = this.#codes[kind];
    const known = codes.get(value);
    if (known !== undefined) return known;
    const code = codes.size;
    codes.set(value, code);
    this.#addFacet.run(FACET_KINDS[kind], code, value);
    return code;
  }
}

function readCodes(database: Database): Record<FacetKind, Map<string, number>> {
  const read = (kind: FacetKind): Map<string, number> => {
    const rows = database
      .prepare('SELECT value, code FROM facet WHERE kind = ?')
      .rows(FACET_KINDS[kind]);
    return new Map(Array.from(rows, ([value, code]) => [textOf(value), numberOf(code)]));
  };
  return { agency: read('agency'), place: read('place'), author: read('author') };
}

function findingsSize(database: Database): number {
  const [row] = database.prepare('SELECT sum(length(data)) FROM findings').rows();
  return numberOf(row?.[0] ?? 0);
}

/** The chunk for the next story, if it already contains others. */
function lastChunk(
  database: Database,
  table: 'columns' | 'spans',
  nextNumber: number,
): ArrayBuffer | undefined {
  if (nextNumber % CHUNK === 0) return undefined;
  return readChunk(database, table, Math.floor(nextNumber / CHUNK));
}

/** The same for the block of fields. */
function readBlock(database: Database, nextNumber: number): string[] {
  if (nextNumber % BLOCK === 0) return [];
  const [row] = database
    .prepare('SELECT data FROM fields WHERE block = ?')
    .rows(Math.floor(nextNumber / BLOCK));
  return unpackLines(row?.[0]);
}
