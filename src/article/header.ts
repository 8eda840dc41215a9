import type { Diagnostic, DiagnosticCode, Span, Timestamp } from './article.ts';
import { type LabelKind, readLabel } from './labels.ts';
import { type Line, skipBlanks } from './lines.ts';
import type { PartList } from './parts.ts';
import { looksLikeTimestamp, readTimestamp } from './timestamp.ts';

/** The fields above the headline. */
export interface Header {
  id: { readonly value: number | null; readonly span: Span } | null;
  timestamp: { readonly value: Timestamp | null; readonly span: Span } | null;
  shortlink: Span | null;
  author: Span | null;
  /**
   * The text line directly after the author's label, if it could be the author or a headline. Not
   * yet added as a part.
   */
  authorLine: Line | null;
}

type HeaderField = 'id' | 'timestamp' | 'shortlink' | 'author';

/** The shortlink has no fixed position: on the site's pages it comes after the author. */
const ORDER = { id: 0, timestamp: 1, author: 2 } as const;
const ID = /^\d+$/;
const MAX_ID_LENGTH = 40;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** Printed on all older pages of the site, which misspells "copied". */
const SHORTLINK_NOTICE = /^the shortlink cop(?:ei|ie)d\b/i;
/** A header has at most this many lines above the author's label. */
const LABEL_REACH = 5;

/** What is wrong with an ID; null if it is valid. */
function idFault(written: string): string | null {
  if (!ID.test(written)) return 'is not a whole number.';
  if (Number.isSafeInteger(Number(written))) return null;
  return `is too large: IDs above ${Number.MAX_SAFE_INTEGER} cannot be told apart.`;
}

export class HeaderReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #parts: PartList;
  readonly #diagnostics: Diagnostic[];
  readonly #header: Header = {
    id: null,
    timestamp: null,
    shortlink: null,
    author: null,
    authorLine: null,
  };
  #cursor = 0;
  #furthest = 0;
  #authorSeen = false;

  constructor(
    text: string,
    lines: readonly Line[],
    parts: PartList,
    diagnostics: Diagnostic[],
    from: number,
  ) {
    this.#text = text;
    this.#lines = lines;
    this.#parts = parts;
    this.#diagnostics = diagnostics;
    this.#cursor = from;
  }

  /** Reads lines until the first one that is not part of the header; `next` is its index. */
  read(): { header: Header; next: number } {
    for (let line = this.#textLine(); line !== null; line = this.#textLine()) {
      if (!this.#readLine(line)) break;
    }
    return { header: this.#header, next: this.#cursor };
  }

  /** Skips blank lines. */
  #textLine(): Line | null {
    for (; this.#cursor < this.#lines.length; this.#cursor++) {
      const line = this.#lines[this.#cursor];
      if (line !== undefined && line.first < line.last) return line;
    }
    return null;
  }

  #words(line: Line): string {
    return this.#text.slice(line.first, line.last);
  }

  #isHeaderLine(line: Line | undefined): boolean {
    if (line === undefined || line.first === line.last) return false;
    const label = readLabel(this.#text, line, line.first);
    return (label !== null && label.kind !== 'other') || looksLikeTimestamp(this.#words(line));
  }

  /** Returns false if the line is not part of the header. */
  #readLine(line: Line): boolean {
    const label = readLabel(this.#text, line, line.first);
    if (label !== null && label.kind !== 'other') {
      return this.#readLabelled(line, label.kind, label.end);
    }
    const words = this.#words(line);
    if (looksLikeTimestamp(words)) return this.#takeTimestamp(line);
    if (SHORTLINK_NOTICE.test(words)) return this.#take('label', line);
    if (this.#authorSeen) return false;
    if (this.#header.id === null && ID.test(words) && this.#isValue('id', line)) {
      return this.#takeId(line, line.first);
    }
    if (!this.#authorLabelAhead()) return false;
    if (label === null && this.#header.id !== null && this.#header.timestamp === null) {
      return this.#takeTimestamp(line);
    }
    this.#report('header-unknown', line, 'This header line is not part of the format');
    return this.#take('unknownHeader', line);
  }

  #authorLabelAhead(): boolean {
    const ahead = this.#lines.slice(this.#cursor + 1, this.#cursor + 1 + LABEL_REACH);
    return ahead.some((line) => readLabel(this.#text, line, line.first)?.kind === 'author');
  }

  /** Returns true (the line was taken), so that callers can return its result. */
  #take(kind: 'label' | 'unknownHeader', line: Line): true {
    this.#parts.add(kind, line.first, line.last);
    this.#cursor++;
    return true;
  }

  #readLabelled(line: Line, kind: Exclude<LabelKind, 'other'>, labelEnd: number): boolean {
    this.#checkOrder(kind, line);
    this.#parts.add('label', line.first, labelEnd);
    const value = skipBlanks(this.#text, labelEnd, line.last);
    if (kind === 'author') return this.#takeAuthor(line, value);
    if (value < line.last) return this.#takeLabelled(kind, line, value);
    this.#cursor++;
    const below = this.#textLine();
    if (below === null || !this.#isValue(kind, below)) return true;
    return this.#takeLabelled(kind, below, below.first);
  }

  #isValue(kind: 'id' | 'shortlink', line: Line): boolean {
    if (this.#isHeaderLine(line)) return false;
    return kind === 'id'
      ? line.last - line.first <= MAX_ID_LENGTH
      : ADDRESS.test(this.#words(line));
  }

  #takeLabelled(kind: 'id' | 'shortlink', line: Line, from: number): true {
    if (kind === 'id') return this.#takeId(line, from);
    const span = this.#parts.add('shortlink', from, line.last);
    this.#header.shortlink ??= span;
    this.#cursor++;
    return true;
  }

  #takeId(line: Line, from: number): true {
    const written = this.#text.slice(from, line.last);
    const fault = idFault(written);
    const span = this.#parts.add('id', from, line.last);
    if (fault !== null) {
      const message = `The ID "${written.slice(0, MAX_ID_LENGTH)}" ${fault}`;
      this.#diagnostics.push({ code: 'id-malformed', ...span, message });
    }
    this.#header.id ??= { value: fault === null ? Number(written) : null, span };
    this.#cursor++;
    return true;
  }

  #takeTimestamp(line: Line): true {
    const repeated = this.#checkOrder('timestamp', line);
    const span = this.#parts.add('timestamp', line.first, line.last);
    this.#cursor++;
    if (repeated) return true;
    const { timestamp, fault } = readTimestamp(this.#words(line));
    this.#header.timestamp = { value: timestamp, span };
    if (fault !== null) this.#diagnostics.push({ ...fault, ...span });
    return true;
  }

  /**
   * The author follows the label on the same line or is on the next line. The next line certainly
   * is the author only if more header lines follow; otherwise the front decides.
   */
  #takeAuthor(line: Line, value: number): boolean {
    this.#authorSeen = true;
    this.#cursor++;
    if (value < line.last) {
      const span = this.#parts.add('author', value, line.last);
      this.#header.author ??= span;
      return true;
    }
    const below = this.#lines[this.#cursor];
    if (below === undefined || below.first === below.last || this.#isHeaderLine(below)) return true;
    if (this.#isHeaderLine(this.#lines[this.#cursor + 1])) {
      const span = this.#parts.add('author', below.first, below.last);
      this.#header.author ??= span;
      this.#cursor++;
      return true;
    }
    this.#header.authorLine = below;
    return false;
  }

  /** Reports a field that is repeated or out of order. Returns true if it is repeated. */
  #checkOrder(field: HeaderField, line: Line): boolean {
    const repeated = this.#header[field] !== null;
    const rank = field === 'shortlink' ? this.#furthest : ORDER[field];
    if (repeated) this.#report('header-repeated', line, `The story has a second ${field} line`);
    else if (rank < this.#furthest) {
      this.#report('header-order', line, `The ${field} line comes too late in the header`);
    }
    this.#furthest = Math.max(this.#furthest, rank);
    return repeated;
  }

  #report(code: DiagnosticCode, line: Line, what: string): void {
    const found = this.#text.slice(line.first, Math.min(line.last, line.first + 60));
    const message = `${what}: "${found}".`;
    this.#diagnostics.push({ code, start: line.first, end: line.last, message });
  }
}
