/** A range of the text that was parsed, in UTF-16 code units. */
export interface Span {
  /** Offset of the first code unit, from 0. */
  readonly start: number;
  /** Offset after the last code unit; equal to `start` for an empty span. */
  readonly end: number;
}

/** Local time of a story as written, to the minute, without a time zone. */
export interface Timestamp {
  /** Four digits, as written. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** Positions of the parts of a dateline; `null` for a part it does not have. */
export interface DatelineSpans extends Span {
  /** Name of the writer, if the dateline begins with it; without `By`. */
  readonly byline: Span | null;
  /** All places, with region or country: `NEW YORK AND MAINZ, Germany`. */
  readonly place: Span | null;
  /** Each place by itself, without region or country. */
  readonly places: readonly Span[];
  /** Date as written, with weekday and year. */
  readonly date: Span | null;
  /** Agency, without brackets or slashes. */
  readonly agency: Span | null;
  /** Dash, colon or bar before the first sentence. */
  readonly separator: Span | null;
}

/** Kind of a part: what a stretch of a story's text is. */
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

/** A part of a story's text. The parts of a story cover its text without gaps or overlaps. */
export interface Part extends Span {
  /** What the part is. */
  readonly kind: PartKind;
}

/** What a diagnostic reports; also the name of the rule that passes it on. */
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

/** A problem with the layout of a story. The story is parsed in spite of it. */
export interface Diagnostic extends Span {
  /** What is wrong, for programs. */
  readonly code: DiagnosticCode;
  /** What is wrong, with the value found: one English sentence. */
  readonly message: string;
}

/**
 * Position of each field in the text; `null` for a field that the story does not have. The names are
 * those of the fields of {@link Article}.
 */
export interface ArticleSpans {
  /** The number, without its label. */
  readonly id: Span | null;
  /** The timestamp, with its weekday. */
  readonly timestamp: Span | null;
  /** The author's name. */
  readonly author: Span | null;
  /** The address. */
  readonly shortlink: Span | null;
  /** The slug or page title. */
  readonly slug: Span | null;
  /** The lead mark, with its brackets. */
  readonly leadMark: Span | null;
  /** The headline, without its lead mark. */
  readonly headline: Span | null;
  /** The second headline. */
  readonly subhead: Span | null;
  /** Each note, in order; empty if there is none. */
  readonly notes: readonly Span[];
  /** The name of the writer. */
  readonly byline: Span | null;
  /** The dateline and its parts. */
  readonly dateline: DatelineSpans | null;
  /** From the first character of the body to its last, without dateline and end mark. */
  readonly body: Span | null;
  /** The end mark. */
  readonly endMark: Span | null;
  /** The initials or addresses next to the end mark. */
  readonly initials: Span | null;
  /** `X` on the last line: the close button of the web page. */
  readonly trailer: Span | null;
}

/** A paragraph of a body: its position in the text, and its text. */
export interface Paragraph extends Span {
  /** The text with hard wraps undone. Line feeds are those of lists, tables and verse. */
  readonly value: string;
}

/** The words of a dateline, and what they mean. */
export interface Dateline {
  /** The whole dateline as written, with the separator. */
  readonly raw: string;
  /** All places as written, with the region: `NEW YORK AND MAINZ, Germany`. */
  readonly place: string | null;
  /** Each place by itself, as written, without the region. Empty if there is no place. */
  readonly places: readonly string[];
  /** Date as written: `Nov. 22`. */
  readonly dateWritten: string | null;
  /** Day the date means, `YYYY-MM-DD`; a missing year is taken from the timestamp. Null if uncertain. */
  readonly date: string | null;
  /** Agency as written: `AA`. */
  readonly agency: string | null;
  /** Canonical name of the agency, if it is certain: `Anadolu Agency`. */
  readonly agencyName: string | null;
  /** Dash, colon or bar before the first sentence, as written. */
  readonly separator: string | null;
}

/**
 * A story, read from a text. Text fields are as written, without the white space around them and with
 * hard wraps undone. A field that the story does not have is `null`. Fields below the header are
 * computed when one of them is first used.
 */
export interface Article extends Span {
  /** The whole text that was parsed. `start` and `end` are the position of the story in it. */
  readonly text: string;
  /** Node number on the news exchange's site, 0 to 9007199254740991. */
  readonly id: number | null;
  /** Local time at which the story was sent; null if missing, malformed or impossible. */
  readonly timestamp: Timestamp | null;
  /** Author named in the header. */
  readonly author: string | null;
  /** Address in the shortlink header of older pages. */
  readonly shortlink: string | null;
  /** Slug or page title above the headline. */
  readonly slug: string | null;
  /** Mark before the headline that says which version this is: `(LEAD)`, `(2nd LD)`, `UPDATE 1-`. */
  readonly leadMark: string | null;
  /** Headline, without its lead mark. */
  readonly headline: string | null;
  /** Second headline, below the first. */
  readonly subhead: string | null;
  /** Editors' notes, with their brackets, and the time of sending below the end mark. */
  readonly notes: readonly string[];
  /** Name of the writer, from a byline or from the dateline. */
  readonly byline: string | null;
  /** Dateline of the first paragraph. */
  readonly dateline: Dateline | null;
  /** Paragraphs separated by one empty line, without dateline, end mark and trailer. */
  readonly body: string | null;
  /** Paragraphs of the body; empty if there is no body. */
  readonly paragraphs: readonly Paragraph[];
  /** Mark that ends the body, as written: `(END)`, `Enditem`, `--SPA`. */
  readonly endMark: string | null;
  /** Initials or addresses of reporters next to the end mark, or a name after the last sentence. */
  readonly initials: string | null;
  /** Number of words in the body: runs without white space that contain a letter or digit. */
  readonly words: number;
  /** Position of each field in `text`. */
  readonly spans: ArticleSpans;
  /** The parts of the story, in order. Together they are the text from `start` to `end`. */
  readonly parts: readonly Part[];
  /** Problems with the layout, in no particular order. */
  readonly diagnostics: readonly Diagnostic[];
}
