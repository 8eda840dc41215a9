import type {
  Article,
  ArticleSpans,
  Dateline,
  Diagnostic,
  Paragraph,
  Part,
  Timestamp,
} from '../../article/article.ts';
import type { Source, Story } from '../../corpus/read/story.ts';
import type { Print } from '../../rules/engine/facts.ts';
import type { ArchiveIndex } from '../open/archive-index.ts';
import { CHUNK, type ColumnChunk } from '../stored/columns.ts';
import { type StoredFields, timestampAt } from '../stored/story-row.ts';

/** A story with values from an index. */
export interface StoredStory extends Story {
  /** Its place among the file's stories, from 0. */
  readonly place: number;
  /** See `storyPrint`. */
  readonly print: Print | null;
}

/** An unchanged file, with those of its stories that may match. */
export interface StoredFile {
  /** The same as without an index. */
  readonly path: string;
  readonly stories: readonly StoredStory[];
  /** The rules with findings in it; see `ruleBits`. */
  readonly rules: readonly [number, number];
  /** What they find by default, see `packFindings`; throws if that is not stored. */
  readonly findings: () => string;
}

/** What an index contains of an unchanged file, without its stories. */
export interface FileFacts extends Pick<StoredFile, 'path' | 'rules'> {
  /** What its path begins with, up to its name. */
  readonly folder: string;
  /** The latest timestamp of its stories, see `timestampAt`; -Infinity if they have none. */
  readonly latest: number;
  /** Whether `findings` are stored. */
  readonly hasFindings: boolean;
}

/** Reads a file and returns its articles. */
export type LoadArticles = (path: string) => readonly Article[];

export function storedStory(
  index: ArchiveIndex,
  number: number,
  path: string,
  place: number,
  load: LoadArticles,
): StoredStory {
  return new IndexedStory(new StoredRow(index, number, path, place, load));
}

/** A file changed after it was compared. */
export class ChangedFileError extends Error {
  override readonly name = 'ChangedFileError';
}

/** Reads a story's values from the index, and those of its file, when they are needed. */
class StoredRow {
  readonly index: ArchiveIndex;
  readonly path: string;
  readonly place: number;
  readonly at: number;
  readonly #number: number;
  readonly #load: LoadArticles;
  #chunk: ColumnChunk | null = null;
  #fields: StoredFields | null = null;

  constructor(
    index: ArchiveIndex,
    number: number,
    path: string,
    place: number,
    load: LoadArticles,
  ) {
    this.index = index;
    this.path = path;
    this.place = place;
    this.at = number % CHUNK;
    this.#number = number;
    this.#load = load;
  }

  get chunk(): ColumnChunk {
    this.#chunk ??= this.index.chunkOf(this.#number);
    return this.#chunk;
  }

  get fields(): StoredFields {
    this.#fields ??= this.index.fields(this.#number);
    return this.#fields;
  }

  loadArticle(): Article {
    const article = this.#load(this.path)[this.place];
    if (article === undefined) throw new ChangedFileError('the story is gone');
    return article;
  }
}

class IndexedStory implements StoredStory {
  readonly #row: StoredRow;
  #article: Article | null = null;
  #source: Source | null = null;

  constructor(row: StoredRow) {
    this.#row = row;
  }

  get article(): Article {
    this.#article ??= new StoredArticle(this.#row);
    return this.#article;
  }
  get source(): Source {
    this.#source ??= new StoredSource(this.#row);
    return this.#source;
  }

  get place(): number {
    return this.#row.place;
  }
  get print(): Print | null {
    return this.#row.chunk.print(this.#row.at);
  }
}

class StoredSource implements Source {
  readonly #row: StoredRow;

  constructor(row: StoredRow) {
    this.#row = row;
  }

  get path(): string {
    return this.#row.path;
  }
  get line(): number {
    return this.#row.fields.line;
  }
  get encoding(): string {
    return this.#row.fields.encoding;
  }
  get bytes(): number | null {
    return this.#row.fields.bytes;
  }
}

/** An article with stored values. The file is parsed again for the others. */
class StoredArticle implements Article {
  readonly #row: StoredRow;
  #real: Article | null = null;
  #dateline: Dateline | null = null;

  constructor(row: StoredRow) {
    this.#row = row;
  }

  get id(): number | null {
    return known(this.#row.chunk.id[this.#row.at]);
  }
  get timestamp(): Timestamp | null {
    const minute = known(this.#row.chunk.minute[this.#row.at]);
    return minute === null ? null : timestampAt(minute);
  }
  get words(): number {
    return this.#row.chunk.words(this.#row.at);
  }
  get author(): string | null {
    return this.#names[0];
  }
  get byline(): string | null {
    return this.#names[1];
  }
  get dateline(): Dateline | null {
    if (!this.#row.chunk.hasDateline(this.#row.at)) return null;
    this.#dateline ??= new StoredDateline(this.#row);
    return this.#dateline;
  }
  get headline(): string | null {
    return this.#row.fields.headline;
  }
  get subhead(): string | null {
    return this.#row.fields.subhead;
  }
  get slug(): string | null {
    return this.#row.fields.slug;
  }
  get leadMark(): string | null {
    return this.#row.fields.leadMark;
  }
  get notes(): readonly string[] {
    return this.#row.fields.notes;
  }
  get shortlink(): string | null {
    return this.#row.fields.shortlink;
  }
  get endMark(): string | null {
    return this.#row.fields.endMark;
  }
  get initials(): string | null {
    return this.#row.fields.initials;
  }

  get body(): string | null {
    return this.#row.fields.hasBody ? this.#article.body : null;
  }
  get text(): string {
    return this.#article.text;
  }
  get start(): number {
    return this.#article.start;
  }
  get end(): number {
    return this.#article.end;
  }
  get paragraphs(): readonly Paragraph[] {
    return this.#article.paragraphs;
  }
  get spans(): ArticleSpans {
    return this.#article.spans;
  }
  get parts(): readonly Part[] {
    return this.#article.parts;
  }
  get diagnostics(): readonly Diagnostic[] {
    return this.#article.diagnostics;
  }

  get #names(): readonly [string | null, string | null] {
    return this.#row.index.author(this.#row.chunk.author[this.#row.at] ?? 0);
  }
  get #article(): Article {
    this.#real ??= this.#row.loadArticle();
    return this.#real;
  }
}

class StoredDateline implements Dateline {
  readonly #row: StoredRow;

  constructor(row: StoredRow) {
    this.#row = row;
  }

  get raw(): string {
    return this.#written?.raw ?? '';
  }
  get date(): string | null {
    return this.#written?.date ?? null;
  }
  get dateWritten(): string | null {
    return this.#written?.dateWritten ?? null;
  }
  get separator(): string | null {
    return this.#written?.separator ?? null;
  }
  get place(): string | null {
    return this.#places[0];
  }
  get places(): readonly string[] {
    return this.#places[1];
  }
  get agency(): string | null {
    return this.#agencies[0];
  }
  get agencyName(): string | null {
    return this.#agencies[1];
  }

  get #written(): StoredFields['dateline'] {
    return this.#row.fields.dateline;
  }
  get #places(): readonly [string | null, readonly string[]] {
    return this.#row.index.place(this.#row.chunk.place[this.#row.at] ?? 0);
  }
  get #agencies(): readonly [string | null, string | null] {
    return this.#row.index.agency(this.#row.chunk.agency[this.#row.at] ?? 0);
  }
}

function known(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : number;
}
