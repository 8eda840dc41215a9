import type { Span } from '../article.ts';
import { type Enclosed, PLAIN } from './agency-part.ts';
import { BAR, COLON, DASH, ELLIPSIS, EQUALS, SEMICOLON, SLASH, UNDERSCORE } from './characters.ts';
import type { PlacePart } from './places.ts';
import { END } from './tokens.ts';

export type Range = readonly [start: number, end: number];

/** A dateline while it is being read. Ranges are token indexes. */
export interface Candidate {
  byline: Range | null;
  /** The byline is a desk: `डिजिटल डेस्क`. */
  isDesk: boolean;
  place: PlacePart | null;
  date: Range | null;
  agency: Range | null;
  /** The agency is in brackets or between slashes. */
  enclosed: boolean;
  sureness: number;
  /** The place alone is in brackets: `(New York) –`. */
  bracketed: boolean;
  /** Only the city's name shows where the place ends: `Liputan6.com, Jakarta Menteri`. */
  isUnmarked: boolean;
  /** A dash ends it: no part is read after one. */
  readonly endsAtDash: boolean;
  /** A part was read after a dash. */
  passedDash: boolean;
  /** The kind of mark that ends it, or END if there is none. */
  mark: number;
  separator: Span | null;
  /** The first token of the first sentence. */
  next: number;
}

export function newCandidate(endsAtDash: boolean): Candidate {
  return {
    byline: null,
    isDesk: false,
    place: null,
    date: null,
    agency: null,
    enclosed: false,
    sureness: PLAIN,
    bracketed: false,
    isUnmarked: false,
    endsAtDash,
    passedDash: false,
    mark: END,
    separator: null,
    next: 0,
  };
}

export function setEnclosed(d: Candidate, enclosed: Enclosed): void {
  if (enclosed.agency !== null) setAgency(d, enclosed.agency, enclosed.sureness, true);
  if (enclosed.date !== null) d.date = enclosed.date;
}

export function setAgency(d: Candidate, agency: Range, sureness: number, enclosed: boolean): void {
  d.agency = agency;
  d.sureness = sureness;
  d.enclosed = enclosed;
}

const FIRM: ReadonlySet<number> = new Set([
  BAR,
  COLON,
  DASH,
  ELLIPSIS,
  EQUALS,
  SEMICOLON,
  SLASH,
  UNDERSCORE,
]);

/** Marks that end a dateline but hardly ever occur in the first words of a sentence. */
export function isFirm(kind: number): boolean {
  return FIRM.has(kind);
}
