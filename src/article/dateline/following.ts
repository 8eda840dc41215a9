import {
  ACRONYM,
  type AgencyPart,
  type Enclosed,
  isKnownAgency,
  isKnownName,
  KNOWN,
  LIKELY,
  readBareAgency,
  readEnclosed,
  separateGluedAgency,
} from './agency-part.ts';
import { readInnerByline } from './byline.ts';
import { type Candidate, isFirm, setAgency, setEnclosed } from './candidate.ts';
import { BAR, COLON, COMMA, DASH, EQUALS, OPEN, SLASH, STOP } from './characters.ts';
import { isSentenceStart } from './judge.ts';
import { CITY, fameOf } from './known-places.ts';
import { readMisspeltDate } from './misspelt-date.ts';
import { type PlacePart, readPlace } from './places.ts';
import { type DateParts, isBeforeDate, noDate, readDate } from './read-date.ts';
import {
  ALL_CAPS,
  END,
  NEW_LINE,
  NO_CASE,
  NUMBER,
  SMALL,
  TITLE,
  type Tokens,
  WORD,
} from './tokens.ts';

const scratch: DateParts = noDate();

// Each reader below returns the token after what it reads, or 0 if that is not there.

/** Reads date, agency, byline and place in any order. Returns the token after the last one. */
export function readParts(t: Tokens, from: number, d: Candidate): number {
  let at = from;
  for (let parts = 0; parts < 6; parts++) {
    const next = readPart(t, at, d);
    if (next === 0) break;
    at = next;
  }
  return at;
}

function readPart(t: Tokens, at: number, d: Candidate): number {
  switch (t.kind(at)) {
    case COMMA:
    case STOP: {
      const after = t.kind(at + 1) === STOP || t.kind(at + 1) === COMMA ? at + 2 : at + 1;
      const isComma = t.kind(at) === COMMA;
      return (
        (t.kind(after) === DASH && readAfterDash(t, after, d)) ||
        readDatePart(t, after, d) ||
        readEnclosedPart(t, after, d) ||
        (isComma && readPlacePart(t, after, d)) ||
        (isComma ? readInnerBylinePart(t, after, d) : readLeadingByline(t, after, d)) ||
        readAgencyPart(t, after, d, t.kind(at)) ||
        (isComma && readTrailingByline(t, after, d)) ||
        0
      );
    }
    case DASH:
    case BAR:
      return readAfterDash(t, at, d);
    case COLON:
      return readAfterColon(t, at + 1, d);
    case SLASH:
      return (
        readEnclosedPart(t, at, d) ||
        readDatePart(t, at + 1, d) ||
        readSlashedByline(t, at + 1, d) ||
        (d.date !== null || isKnownAgency(t, at + 1) ? readAgencyPart(t, at + 1, d, SLASH) : 0)
      );
    case OPEN:
      return readEnclosedPart(t, at, d);
    default:
      return (
        readDatePart(t, at, d) ||
        readInnerBylinePart(t, at, d) ||
        (d.date !== null && !d.enclosed ? readAgencyPart(t, at, d, END) : 0) ||
        (d.enclosed || d.date !== null ? readPlacePart(t, at, d) : 0)
      );
  }
}

function readDatePart(t: Tokens, i: number, d: Candidate): number {
  if (d.date !== null) return 0;
  const at = isBeforeDate(t, i) ? i + 1 : i;
  let end = readDate(t, at, scratch);
  if (end < 0 && isDayAlone(t, at)) end = at + 1;
  if (end < 0 && isCapitals(t, d)) end = readMisspeltDate(t, at);
  if (end < 0) return 0;
  d.date = [at, end];
  return end;
}

/** `Brasília, 22 (Agência Brasil)`: a day without a month, but not in `Leeds 2 (Smith 12, 45)`. */
function isDayAlone(t: Tokens, i: number): boolean {
  if (t.kind(i) !== NUMBER || t.value(i) > 31) return false;
  return t.kind(i - 1) === COMMA && t.kind(i + 1) === OPEN;
}

function readEnclosedPart(t: Tokens, i: number, d: Candidate): number {
  if (d.agency !== null && d.enclosed && d.place === null) return 0;
  const enclosed = readEnclosed(t, i);
  if (enclosed === null) return 0;
  if (enclosed.date !== null && d.date !== null) return 0;
  // `Lima (ANDINA). (Adds quotes) The`
  if (d.agency !== null && enclosed.agency !== null && enclosed.sureness < d.sureness) return 0;
  if (isPlaceAfterDate(t, enclosed, d)) {
    d.place = readPlace(t, i + 1);
    d.bracketed = true;
    return enclosed.end;
  }
  if (t.kind(i) === SLASH && d.place === null && enclosed.sureness < KNOWN) return 0;
  setEnclosed(d, enclosed);
  return enclosed.end;
}

/** `November 22, 2017 (KHARTOUM) –`, but not `Jan 20 (DM)`. */
function isPlaceAfterDate(t: Tokens, enclosed: Enclosed, d: Candidate): boolean {
  if (d.place !== null || d.agency !== null || enclosed.agency === null) return false;
  const [start, end] = enclosed.agency;
  if (t.case(start) !== ALL_CAPS || enclosed.sureness > ACRONYM) return false;
  return t.stop(start) - t.start(start) > 3 && readPlace(t, start)?.end === end;
}

/** Reads an agency without brackets. The mark before it decides how certain it must be. */
function readAgencyPart(t: Tokens, i: number, d: Candidate, before: number): number {
  if (d.agency !== null && !(d.place === null && before === DASH)) return 0;
  if (before === COMMA) separateGluedAgency(t, i);
  const agency = readBareAgency(t, i);
  if (agency === null) return 0;
  const { end } = agency;
  const after = t.kind(end);
  const marked =
    after === DASH ||
    after === COLON ||
    after === STOP ||
    after === BAR ||
    after === SLASH ||
    after === EQUALS ||
    (after === COMMA && agency.isKnown);
  if (!marked && !agency.isKnown && (d.date === null || before !== COMMA)) return 0;
  const { sureness } = agency;
  // `Rabat - Trend Micro said`: without a mark, only an acronym ends before the sentence.
  if (!marked && before !== COMMA && before !== END && isTitled(t, i, end)) return 0;
  if (before === END && sureness < ACRONYM) return 0;
  // In a script without case, any words of a sentence look like a name: `港町で22日、駅が開業した。`.
  if (t.case(i) === NO_CASE && sureness < LIKELY) return 0;
  // `LONDON, March 31 -` is complete: what follows is the story, unless it is certainly an agency.
  if (before === DASH && d.place !== null && d.date !== null) {
    if (!isSureAfterDash(t, i, agency, marked, d)) return 0;
    setAgency(d, [i, end], sureness, false);
    return end;
  }
  const enough =
    (sureness === KNOWN && (marked || before !== DASH || !isCapitals(t, d))) ||
    (marked && sureness >= LIKELY) ||
    (before === BAR && after === BAR) ||
    (d.date !== null && before !== DASH && before !== STOP && marked && end - i <= 3) ||
    (marked && sureness === ACRONYM && (d.date === null || before !== DASH || after === STOP)) ||
    (d.date !== null && before === COMMA && sureness === ACRONYM);
  if (!enough) return 0;
  setAgency(d, [i, end], sureness, false);
  return end;
}

/** A name that is not in capitals and does not end its line. */
function isTitled(t: Tokens, i: number, end: number): boolean {
  return t.case(i) === TITLE && t.gap(end) !== NEW_LINE;
}

function isSureAfterDash(
  t: Tokens,
  i: number,
  agency: AgencyPart,
  marked: boolean,
  d: Candidate,
): boolean {
  const after = t.kind(agency.end);
  if (agency.sureness === KNOWN)
    return marked || !(isCapitals(t, d) || t.case(agency.end) === SMALL);
  if (!marked) return false;
  // `– АиФ. Паром`
  if (agency.sureness === ACRONYM) {
    return (
      after === STOP && agency.end === i + 1 && !t.word(i).includes('.') && t.case(i + 2) === TITLE
    );
  }
  if (agency.sureness !== LIKELY || isCapitals(t, d) || agency.end - i > 3) return false;
  return after === DASH || after === COLON || after === STOP;
}

function isCapitals(t: Tokens, d: Candidate): boolean {
  return d.place?.capitals === true && t.case(d.place.start) === ALL_CAPS;
}

function readInnerBylinePart(t: Tokens, i: number, d: Candidate): number {
  if (d.byline !== null) return 0;
  const byline = readInnerByline(t, i);
  if (byline === null) return 0;
  d.byline = [byline.start, byline.end];
  return byline.end;
}

/** `РИА Новости, Иван Петров.`: a writer after the agency. */
function readTrailingByline(t: Tokens, i: number, d: Candidate): number {
  if (d.agency === null || d.enclosed || d.place === null) return 0;
  return readName(t, i, d, (end) => t.kind(end) === STOP);
}

/** `ALMATY. KAZINFORM /Aizhan Serikova/ -`: a writer between slashes after the agency. */
function readSlashedByline(t: Tokens, i: number, d: Candidate): number {
  if (d.agency === null || d.enclosed) return 0;
  const end = readName(t, i, d, (mark) => t.kind(mark) === SLASH && isFirm(t.kind(mark + 1)));
  return end > 0 ? end + 1 : 0;
}

/** `Baku. Lamiya Adilgizi – APA.`: a writer before the agency. */
function readLeadingByline(t: Tokens, i: number, d: Candidate): number {
  if (d.agency !== null) return 0;
  return readName(t, i, d, (end) => t.kind(end) === DASH && isKnownAgency(t, end + 1));
}

/** Two or three capitalised words as the byline, if what ends them `fits`. */
function readName(t: Tokens, i: number, d: Candidate, fits: (end: number) => boolean): number {
  if (d.byline !== null) return 0;
  let at = i;
  while (at < i + 4 && t.kind(at) === WORD && t.case(at) === TITLE) at++;
  if (at - i < 2 || !fits(at)) return 0;
  d.byline = [i, at];
  return at;
}

/**
 * A dash ends the dateline, unless it is followed by another part that has its own closing mark.
 */
function readAfterDash(t: Tokens, dash: number, d: Candidate): number {
  const i = dash + 1;
  if (d.endsAtDash) return 0;
  if (d.date !== null && d.agency !== null && (d.place !== null || d.enclosed)) return 0;
  const next =
    readClosedDate(t, i, d) ||
    readClosedBrackets(t, i, d) ||
    readAgencyPart(t, i, d, t.kind(dash)) ||
    readPlacePart(t, i, d);
  d.passedDash ||= next > 0;
  return next;
}

/** `LAHORE: (APP)`, `NEW DELHI: Nov 22 (PTI)`. */
function readAfterColon(t: Tokens, i: number, d: Candidate): number {
  const date = readClosedDate(t, i, d);
  if (date > 0) return date;
  if (d.agency !== null || t.kind(i) !== OPEN) return 0;
  const enough = d.place !== null && t.case(d.place.start) === NO_CASE ? LIKELY : KNOWN;
  return (readEnclosed(t, i)?.sureness ?? 0) >= enough ? readEnclosedPart(t, i, d) : 0;
}

/** `- (ACN Newswire) -`, but not a sentence that begins `- (Ivaco Inc) said`. */
function readClosedBrackets(t: Tokens, i: number, d: Candidate): number {
  const enclosed = readEnclosed(t, i);
  if (enclosed === null) return 0;
  if (enclosed.sureness < KNOWN && !isFirm(t.kind(enclosed.end))) return 0;
  return readEnclosedPart(t, i, d);
}

function readClosedDate(t: Tokens, i: number, d: Candidate): number {
  if (d.date !== null) return 0;
  const end = readDate(t, i, scratch);
  if (end < 0) return 0;
  const kind = t.kind(end);
  const closed = kind === DASH || kind === COLON || kind === OPEN || kind === BAR || kind === SLASH;
  // `RIYADH: 3 Rabi Al-Awwal 1439, Nov 22, 2017, SPA --`
  if (!closed && !(kind === COMMA && isKnownAgency(t, end + 1))) return 0;
  d.date = [i, end];
  return end;
}

function isCity(t: Tokens, place: PlacePart): boolean {
  return fameOf(t.slice(place.start, place.nameEnd)) === CITY;
}

/** A place after the agency: `(ANSA) - ROMA, 16 APR -`, `NNA - Beirut -`. */
function readPlacePart(t: Tokens, i: number, d: Candidate): number {
  if (d.place !== null) return 0;
  const place = readPlace(t, i);
  if (place === null || place.words > 4 || isSentenceStart(t, place)) return 0;
  if (t.case(i) === ALL_CAPS && isKnownName(t, i, place.nameEnd)) return 0;
  const kind = t.kind(place.end);
  const followed =
    kind === DASH ||
    (kind === OPEN && readEnclosed(t, place.end) !== null) ||
    (kind === COLON && (t.case(i) !== TITLE || isCity(t, place))) ||
    kind === BAR ||
    (kind === COMMA && readDate(t, place.end + 1, scratch) > 0) ||
    (kind === SLASH && readEnclosed(t, place.end) !== null) ||
    readDate(t, place.end, scratch) > 0;
  if (!followed) return 0;
  d.place = place;
  return place.end;
}
