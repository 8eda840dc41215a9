/** A half-open range of UTF-16 code units in the parsed text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A story's timestamp: local time as written, to the minute, without a time zone. */
export interface Timestamp {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** The location of each piece of a dateline; `null` if the piece is missing. */
export interface DatelineSpans extends Span {
  /** The writer's name when it is part of the dateline, without `By`. */
  readonly byline: Span | null;
  /** All places together, including a region or country: `NEW YORK AND MAINZ, Germany`. */
  readonly place: Span | null;
  /** Each place separately, without a region or country. */
  readonly places: readonly Span[];
  /** The date as written, including weekday and year. */
  readonly date: Span | null;
  /** The agency, without brackets or slashes. */
  readonly agency: Span | null;
  /** The dash, colon or bar before the first sentence. */
  readonly separator: Span | null;
}

/** The kind of a part. The parts of a story cover its text without gaps or overlaps. */
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

/** Something irregular in the layout. It does not stop the story from being parsed. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode;
  /** One sentence that says what is wrong and quotes the value found. */
  readonly message: string;
}

/** The location of each field in the text; `null` if the field is missing. */
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
  /** From the body's first character to its last, without dateline and end mark. */
  readonly body: Span | null;
  readonly endMark: Span | null;
  readonly initials: Span | null;
  readonly trailer: Span | null;
}

/** A paragraph of the body: its location in the text, and its text with hard wraps undone. */
export interface Paragraph extends Span {
  readonly value: string;
}

/** A dateline as written, and what it means. */
export interface Dateline {
  /** The whole dateline as written, including the separator. */
  readonly raw: string;
  /** All places as written, including the region: `NEW YORK AND MAINZ, Germany`. */
  readonly place: string | null;
  /** Each place as written, without the region. */
  readonly places: readonly string[];
  /** The date as written: `Nov. 22`. */
  readonly dateWritten: string | null;
  /**
   * The date as `YYYY-MM-DD`. A missing year comes from the timestamp. Null if the date is
   * ambiguous.
   */
  readonly date: string | null;
  /** The agency as written: `AA`. */
  readonly agency: string | null;
  /** The agency's canonical name, if it is certain: `Anadolu Agency`. */
  readonly agencyName: string | null;
  readonly separator: string | null;
}

/**
 * A story parsed from a text. Text fields are as written, trimmed and with hard wraps undone; a
 * missing field is `null`. Expensive fields are computed on first access.
 */
export interface Article extends Span {
  /** The whole text that was parsed; `start` and `end` give the story's location in it. */
  readonly text: string;
  readonly id: number | null;
  readonly timestamp: Timestamp | null;
  readonly author: string | null;
  readonly shortlink: string | null;
  /** The slug line or page title above the headline. */
  readonly slug: string | null;
  /**
   * A mark before the headline, such as `(LEAD)`, `(2nd LD)` or `UPDATE 1-`. Not part of the
   * headline.
   */
  readonly leadMark: string | null;
  readonly headline: string | null;
  readonly subhead: string | null;
  /**
   * Editors' notes, including brackets, and the sending time that some agencies print at the
   * bottom.
   */
  readonly notes: readonly string[];
  readonly byline: string | null;
  readonly dateline: Dateline | null;
  /** Paragraphs separated by one empty line, without dateline, end mark and trailer. */
  readonly body: string | null;
  /** The paragraphs of the body; empty if there is no body. */
  readonly paragraphs: readonly Paragraph[];
  readonly endMark: string | null;
  /** Reporters' initials or addresses next to the end mark, or the name signed below the body. */
  readonly initials: string | null;
  /** Number of words in the body: runs of non-blank characters that contain a letter or a digit. */
  readonly words: number;
  readonly spans: ArticleSpans;
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}
