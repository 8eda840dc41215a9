import type { DatelineSpans, Span } from './article.ts';
import { separateGluedAgency } from './dateline/agency-part.ts';
import { readByline } from './dateline/byline.ts';
import { type Candidate, newCandidate, type Range } from './dateline/candidate.ts';
import {
  BAR,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  EQUALS,
  OTHER,
  SEMICOLON,
  SLASH,
  STOP,
  UNDERSCORE,
} from './dateline/characters.ts';
import { findEastAsian } from './dateline/east-asian.ts';
import { readParts } from './dateline/following.ts';
import { readOpening } from './dateline/opening.ts';
import { splitPlaces } from './dateline/places.ts';
import { END, NEW_LINE, NO_CASE, NUMBER, TIGHT, Tokens, WORD } from './dateline/tokens.ts';
import { isDateline } from './dateline/verdict.ts';

const tokens = new Tokens();

/**
 * Finds the dateline at the start of the text in [from, to); null if there is none. Looks only at
 * the first few hundred characters. `from` must be the first non-blank character of the first line.
 */
export function findDateline(text: string, from: number, to: number): DatelineSpans | null {
  const t = tokens;
  t.open(text, from, to);
  const eastAsian = findEastAsian(text, from, to);
  if (eastAsian !== null) return eastAsian;
  const longest = read(t, false);
  if (longest === null) return null;
  if (isDateline(t, longest)) return toSpans(t, longest, from);
  // `(Reuters) - BBC journalists`: the words after the dash can also begin the story.
  const shorter = longest.passedDash ? read(t, true) : null;
  return shorter !== null && isDateline(t, shorter) ? toSpans(t, shorter, from) : null;
}

function read(t: Tokens, endsAtDash: boolean): Candidate | null {
  const candidate = newCandidate(endsAtDash);
  let at = skipOrnament(t);
  separateGluedAgency(t, at);
  const byline = readByline(t, at);
  if (byline !== null) {
    candidate.byline = [byline.start, byline.end];
    at = byline.end;
    if (t.kind(at) === BAR || t.kind(at) === COMMA) at++;
  }
  at = readOpening(t, at, candidate);
  if (at < 0) return null;
  close(t, readParts(t, at, candidate), candidate);
  return candidate;
}

/** `****LONDON`, `RPT --LUDWIGSHAFEN`. */
function skipOrnament(t: Tokens): number {
  let at = 0;
  while (t.kind(at) === OTHER && at < 8 && !/[\^#@$<>~\\]/.test(t.word(at))) at++;
  if (t.kind(at) === WORD && t.word(at) === 'RPT' && t.kind(at + 1) === DASH) at += 2;
  return at;
}

/** Reads the mark at the end of the dateline. */
function close(t: Tokens, from: number, d: Candidate): void {
  let at = from;
  d.next = from;
  while (at < from + 3 && isSeparator(t, at, d) && (at === from || t.gap(at) !== NEW_LINE)) {
    if (t.gap(at) === NEW_LINE) break;
    const dots = dotsEnd(t, at);
    if (dots > at + 1 && at === from) {
      d.separator = { start: t.start(at), end: t.stop(dots - 1) };
      d.mark = ELLIPSIS;
      at = dots;
      break;
    }
    const kind = t.kind(at);
    if (kind === STOP && at > from && d.mark !== COMMA) break;
    const glued = d.separator !== null && d.mark !== COMMA && t.gap(at) === TIGHT;
    const start: number = glued && d.separator !== null ? d.separator.start : t.start(at);
    d.separator = { start, end: t.stop(at) };
    if (d.mark === END || d.mark === COMMA || d.mark === STOP) d.mark = kind;
    at++;
  }
  d.next = at;
}

/** `پشاور...`: adjacent full stops are one mark. */
function dotsEnd(t: Tokens, i: number): number {
  let at = i;
  while (t.kind(at) === STOP && (at === i || t.gap(at) === TIGHT) && at < i + 6) at++;
  return at;
}

function isSeparator(t: Tokens, i: number, d: Candidate): boolean {
  switch (t.kind(i)) {
    case DASH:
      return !isHyphen(t, i);
    case ELLIPSIS:
      return d.separator === null;
    case COLON:
    case COMMA:
    case STOP:
    case BAR:
    case EQUALS:
    case UNDERSCORE:
      return true;
    case SLASH:
      return true;
    // `COLOMBO (News 1st);`
    case SEMICOLON:
      return d.enclosed && d.place !== null;
    default:
      return false;
  }
}

/**
 * `28-ம் தேதி`, `ХАІ-1`, `부산-제주`, `东京－大阪`: a hyphen inside a word, or between words of a
 * script that does not hyphenate.
 */
function isHyphen(t: Tokens, i: number): boolean {
  if (!'-－'.includes(t.text.charAt(t.start(i))) || t.stop(i) - t.start(i) > 1) return false;
  if (t.gap(i) !== TIGHT || t.gap(i + 1) !== TIGHT || t.kind(i - 1) === CLOSE) return false;
  return t.kind(i + 1) === NUMBER || (t.kind(i + 1) === WORD && t.case(i + 1) === NO_CASE);
}

function toSpans(t: Tokens, d: Candidate, from: number): DatelineSpans {
  return {
    start: from,
    end: d.separator !== null ? d.separator.end : t.stop(d.next - 1),
    byline: toSpan(t, d.byline),
    place: d.place === null ? null : toSpan(t, [d.place.start, d.place.end]),
    places: d.place === null ? [] : splitPlaces(t, d.place).map(([s, e]) => spanOf(t, s, e)),
    date: toSpan(t, d.date),
    agency: toSpan(t, d.agency),
    separator: d.separator,
  };
}

function toSpan(t: Tokens, range: Range | null): Span | null {
  return range === null ? null : spanOf(t, range[0], range[1]);
}

function spanOf(t: Tokens, start: number, end: number): Span {
  return { start: t.start(start), end: t.stop(end - 1) };
}
