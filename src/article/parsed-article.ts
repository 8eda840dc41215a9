import { agencyName } from './agency.ts';
import type {
  Article,
  ArticleSpans,
  Dateline,
  DatelineSpans,
  Diagnostic,
  Paragraph,
  Part,
  Span,
  Timestamp,
} from './article.ts';
import { resolveDate } from './dateline/date.ts';
import type { Header } from './header.ts';
import { readParagraphs } from './paragraphs.ts';
import { countWords } from './words.ts';
import { unwrap } from './wraps.ts';

/** The parser's results for a whole story, as offsets. */
export interface ArticleFindings {
  readonly spans: ArticleSpans;
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}

class ParsedDateline implements Dateline {
  readonly #text: string;
  readonly #spans: DatelineSpans;
  readonly #timestamp: Timestamp | null;
  #date: string | null | undefined = undefined;
  #agencyName: string | null | undefined = undefined;

  constructor(text: string, spans: DatelineSpans, timestamp: Timestamp | null) {
    this.#text = text;
    this.#spans = spans;
    this.#timestamp = timestamp;
  }

  get raw(): string {
    return this.#text.slice(this.#spans.start, this.#spans.end);
  }
  get place(): string | null {
    return cut(this.#text, this.#spans.place);
  }
  get places(): readonly string[] {
    return this.#spans.places.map(({ start, end }) => this.#text.slice(start, end));
  }
  get dateWritten(): string | null {
    return cut(this.#text, this.#spans.date);
  }
  get date(): string | null {
    if (this.#date === undefined) {
      const written = this.dateWritten;
      this.#date = written === null ? null : resolveDate(written, this.#timestamp);
    }
    return this.#date;
  }
  get agency(): string | null {
    return cut(this.#text, this.#spans.agency);
  }
  get agencyName(): string | null {
    if (this.#agencyName === undefined) {
      const written = this.agency;
      this.#agencyName = written === null ? null : agencyName(written, this.places);
    }
    return this.#agencyName;
  }
  get separator(): string | null {
    return cut(this.#text, this.#spans.separator);
  }
}

function cut(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

/** For fields that can be wrapped over several lines. */
function cutLines(text: string, span: Span | null): string | null {
  return span === null ? null : unwrap(text, span.start, span.end);
}

/** Holds what was read of one article; the one before forgets it. */
export class Shelf {
  #last: ParsedArticle | null = null;

  put(article: ParsedArticle): void {
    this.#last?.forget();
    this.#last = article;
  }
}

/**
 * An article backed by its text. Fields are cut out, and expensive ones computed, on first access.
 */
export class ParsedArticle implements Article {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: number | null;
  readonly timestamp: Timestamp | null;
  #findings: ArticleFindings | (() => ArticleFindings);
  readonly #again: (() => ArticleFindings) | null;
  readonly #shelf: Shelf | null;
  #dateline: Dateline | null = null;
  #paragraphs: readonly Paragraph[] | null = null;
  #words: number | null = null;

  /** `read` parses the rest of the story: once, or, with a shelf, whenever it is needed. */
  constructor(
    text: string,
    { start, end }: Span,
    header: Header,
    read: () => ArticleFindings,
    shelf: Shelf | null = null,
  ) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.id = header.id?.value ?? null;
    this.timestamp = header.timestamp?.value ?? null;
    this.#findings = read;
    this.#again = shelf === null ? null : read;
    this.#shelf = shelf;
  }

  /** Drops what can be read again. */
  forget(): void {
    if (this.#again === null) return;
    this.#findings = this.#again;
    this.#dateline = null;
    this.#paragraphs = null;
  }

  get #found(): ArticleFindings {
    if (typeof this.#findings === 'function') {
      this.#findings = this.#findings();
      this.#shelf?.put(this);
    }
    return this.#findings;
  }

  get spans(): ArticleSpans {
    return this.#found.spans;
  }
  get parts(): readonly Part[] {
    return this.#found.parts;
  }
  get diagnostics(): readonly Diagnostic[] {
    return this.#found.diagnostics;
  }
  get dateline(): Dateline | null {
    const { dateline } = this.spans;
    if (dateline === null) return null;
    this.#dateline ??= new ParsedDateline(this.text, dateline, this.timestamp);
    return this.#dateline;
  }
  get author(): string | null {
    return cut(this.text, this.spans.author);
  }
  get shortlink(): string | null {
    return cut(this.text, this.spans.shortlink);
  }
  get slug(): string | null {
    return cutLines(this.text, this.spans.slug);
  }
  get leadMark(): string | null {
    return cut(this.text, this.spans.leadMark);
  }
  get headline(): string | null {
    return cutLines(this.text, this.spans.headline);
  }
  get subhead(): string | null {
    return cutLines(this.text, this.spans.subhead);
  }
  get notes(): readonly string[] {
    return this.spans.notes.map(({ start, end }) => unwrap(this.text, start, end));
  }
  get byline(): string | null {
    return cut(this.text, this.spans.byline);
  }
  get body(): string | null {
    if (this.spans.body === null) return null;
    let body = '';
    for (const { value } of this.paragraphs) body = body === '' ? value : `${body}\n\n${value}`;
    return body;
  }
  get paragraphs(): readonly Paragraph[] {
    const { body } = this.spans;
    this.#paragraphs ??= body === null ? [] : readParagraphs(this.text, body);
    return this.#paragraphs;
  }
  get endMark(): string | null {
    return cut(this.text, this.spans.endMark);
  }
  get initials(): string | null {
    return cutLines(this.text, this.spans.initials);
  }
  get words(): number {
    const { body } = this.spans;
    this.#words ??= body === null ? 0 : countWords(this.text, body.start, body.end);
    return this.#words;
  }
}
