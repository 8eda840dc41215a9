/** A half-open range of UTF-16 code units in the text that was parsed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A story's timestamp: local wall time as written, no zone, minutes precise. */
export interface Timestamp {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Where the pieces of a dateline stand; `null` for a piece that is not written. */
export interface DatelineSpans extends Span {
  /** The writer's name where it runs into the dateline, without `By`. */
  readonly byline: Span | null;
  /** All places together, region or country included: `NEW YORK AND MAINZ, Germany`. */
  readonly place: Span | null;
  /** Each place on its own, region or country left out. */
  readonly places: readonly Span[];
  /** The date as written, weekday and year included. */
  readonly date: Span | null;
  /** The agency without its brackets or slashes. */
  readonly agency: Span | null;
  /** The dash, colon or bar before the first sentence. */
  readonly separator: Span | null;
}

/** What a stretch of a story's text is. The parts of a story tile its text without gap or overlap. */
export type PartKind =
  | 'byteOrderMark'
  | 'blank'
  | 'label'
  | 'id'
  | 'timestamp'
  | 'author'
  | 'shortlink'
  | 'slug'
  | 'leadMark'
  | 'headline'
  | 'transmissionMark'
  | 'subhead'
  | 'note'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'repetition'
  | 'endMark'
  | 'initials'
  | 'trailer'
  | 'residue'
  | 'unknownHeader';

export interface Part extends Span {
  readonly kind: PartKind;
}

export type DiagnosticCode =
  | 'id-missing'
  | 'id-malformed'
  | 'timestamp-missing'
  | 'timestamp-malformed'
  | 'timestamp-impossible'
  | 'timestamp-weekday'
  | 'author-as-headline'
  | 'headline-missing'
  | 'headline-repeated'
  | 'dateline-missing'
  | 'body-missing'
  | 'text-repeated'
  | 'end-mark-missing'
  | 'text-after-end-mark'
  | 'header-repeated'
  | 'header-order'
  | 'header-unknown'
  | 'page-residue';

/** A fact about the layout that a reader should know; the story is parsed all the same. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode;
  /** What is wrong and the value found, in one sentence. */
  readonly message: string;
}

/** Where each field stands in the text; `null` for a field that is not there. */
export interface ArticleSpans {
  readonly id: Span | null;
  readonly timestamp: Span | null;
  readonly author: Span | null;
  readonly shortlink: Span | null;
  readonly slug: Span | null;
  readonly leadMark: Span | null;
  readonly headline: Span | null;
  readonly subhead: Span | null;
  readonly notes: readonly Span[];
  readonly byline: Span | null;
  readonly dateline: DatelineSpans | null;
  /** From the body's first character to its last, end mark and dateline left out. */
  readonly body: Span | null;
  readonly endMark: Span | null;
  readonly initials: Span | null;
  readonly trailer: Span | null;
}

/** A paragraph of a body as it stands in the text, and its words with hard wraps undone. */
export interface Paragraph extends Span {
  readonly value: string;
}

/** A dateline's words as written, and what they mean. */
export interface Dateline {
  /** As it stands, separator included. */
  readonly raw: string;
  /** All places as written, region included: `NEW YORK AND MAINZ, Germany`. */
  readonly place: string | null;
  /** Each place on its own, as written, region left out. */
  readonly places: readonly string[];
  /** The date as written: `Nov. 22`. */
  readonly dateWritten: string | null;
  /** The date meant, `YYYY-MM-DD`, its year told by the timestamp; null where it cannot be told. */
  readonly date: string | null;
  /** The agency as written: `AA`. */
  readonly agency: string | null;
  /** The agency's usual name where that is certain: `Anadolu Agency`. */
  readonly agencyName: string | null;
  readonly separator: string | null;
}

/**
 * One story as read from a text. Text fields are as written with the blanks around them removed and
 * hard wraps undone;
 * what is not there is `null`. Everything costly is worked out when first asked for.
 */
export interface Article extends Span {
  /** The whole text the story was read from; `start` and `end` are the story's place in it. */
  readonly text: string;
  readonly id: number | null;
  readonly timestamp: Timestamp | null;
  readonly author: string | null;
  readonly shortlink: string | null;
  /** A slug line or page title above the real headline. */
  readonly slug: string | null;
  /** `(LEAD)`, `(2nd LD)`, `UPDATE 1-`: stands before the headline, not part of it. */
  readonly leadMark: string | null;
  readonly headline: string | null;
  readonly subhead: string | null;
  /** Editors' notes, brackets included, and the clock that an agency writes at the foot. */
  readonly notes: readonly string[];
  readonly byline: string | null;
  readonly dateline: Dateline | null;
  /** Paragraphs separated by one empty line; without dateline, end mark and trailer. */
  readonly body: string | null;
  /** Those of the body; none where there is no body. */
  readonly paragraphs: readonly Paragraph[];
  readonly endMark: string | null;
  /** Reporters' initials or addresses next to the end mark, or the name signed after the body. */
  readonly initials: string | null;
  /** Words in the body: runs between white space that hold a letter or a digit. */
  readonly words: number;
  readonly spans: ArticleSpans;
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}
