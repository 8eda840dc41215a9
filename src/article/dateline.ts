import type { DatelineSpans, Span } from './article.ts';
import {
  ACRONYM,
  closing,
  type Enclosed,
  isKnown,
  isKnownAgency,
  judgeName,
  KNOWN,
  LIKELY,
  PLAIN,
  readBareAgency,
  readEnclosed,
} from './dateline/agency-part.ts';
import { readByline, readInnerByline } from './dateline/byline.ts';
import {
  BAR,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  EQUALS,
  OPEN,
  OTHER,
  QUOTE,
  SLASH,
  STOP,
  UNDERSCORE,
} from './dateline/characters.ts';
import { findEastAsian } from './dateline/east-asian.ts';
import { isDoubtful, isSentenceStart } from './dateline/judge.ts';
import { type PlacePart, readPlace, splitPlaces } from './dateline/places.ts';
import {
  type DateParts,
  isBeforeDate,
  noDate,
  readDate,
  readMistypedDate,
} from './dateline/read-date.ts';
import {
  ALL_CAPS,
  END,
  NEW_LINE,
  NO_CASE,
  NUMBER,
  SMALL,
  TIGHT,
  TITLE,
  Tokens,
  WORD,
} from './dateline/tokens.ts';
import { isLabel, isSentenceOpener } from './dateline/vocabulary.ts';

type Range = readonly [start: number, end: number];

/** A dateline while it is read; ranges count tokens. */
interface Draft {
  byline: Range | null;
  place: PlacePart | null;
  date: Range | null;
  dateParts: DateParts;
  agency: Range | null;
  /** The agency stands in brackets or between slashes. */
  enclosed: boolean;
  sureness: number;
  /** The place stands in brackets by itself: `(New York) –`. */
  bracketed: boolean;
  /** What ends it: a kind of mark, or END for none. */
  mark: number;
  separator: Span | null;
  /** Index of the first token of the story's first sentence. */
  next: number;
}

const tokens = new Tokens();
const scratch: DateParts = noDate();

/**
 * Finds the dateline that the text in [from, to) opens with; null where it opens with none.
 * Looks at the first few hundred characters only. `from` stands on the first non-blank character
 * of the first line.
 */
export function findDateline(text: string, from: number, to: number): DatelineSpans | null {
  const t = tokens;
  t.open(text, from, to);
  const eastAsian = findEastAsian(text, from, to);
  if (eastAsian !== null) return eastAsian;
  const draft = read(t);
  return draft !== null && isDateline(t, draft) ? toSpans(t, draft, from) : null;
}

function read(t: Tokens): Draft | null {
  const draft: Draft = {
    byline: null,
    place: null,
    date: null,
    dateParts: scratch,
    agency: null,
    enclosed: false,
    sureness: PLAIN,
    bracketed: false,
    mark: END,
    separator: null,
    next: 0,
  };
  let at = skipOrnament(t);
  partGluedAgency(t, at);
  const byline = readByline(t, at);
  if (byline !== null) {
    draft.byline = [byline.start, byline.end];
    at = t.kind(byline.end) === BAR ? byline.end + 1 : byline.end;
  }
  at = readOpening(t, at, draft);
  if (at < 0) return null;
  close(t, readParts(t, at, draft), draft);
  return draft;
}

/** `****LONDON`, `RPT --LUDWIGSHAFEN`. */
function skipOrnament(t: Tokens): number {
  let at = 0;
  while (t.kind(at) === OTHER && at < 8) at++;
  if (t.kind(at) === WORD && t.word(at) === 'RPT' && t.kind(at + 1) === DASH) at += 2;
  return at;
}

/** `Baku-APA`, `APA-Dakar`: place and agency with a hyphen between them are two words. */
function partGluedAgency(t: Tokens, i: number): void {
  if (t.kind(i) !== WORD) return;
  const word = t.word(i);
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 3 || isKnown(word)) return;
  if (isKnown(word.slice(0, hyphen)) || isKnown(word.slice(hyphen + 1))) t.cut(i, hyphen);
}

// ---- the first part

/** Reads what the dateline opens with: an agency, a date, brackets or a place. */
function readOpening(t: Tokens, at: number, d: Draft): number {
  const kind = t.kind(at);
  if (kind === OPEN || kind === SLASH) return readOpeningBrackets(t, at, d);
  const date = readDate(t, at, scratch);
  if (date > 0 && scratch.day > 0) {
    d.date = [at, date];
    return date;
  }
  if (kind !== WORD) return -1;
  return readOpeningAgency(t, at, d) ?? readOpeningPlace(t, at, d);
}

/** `(Reuters)`, `(ANSA)`, `(Colombo, Lankapuvath)`, `(New York, November 22, 2017)`. */
function readOpeningBrackets(t: Tokens, at: number, d: Draft): number {
  const end = readPair(t, at, d);
  if (end > 0) return end;
  const enclosed = readEnclosed(t, at);
  if (enclosed === null) return -1;
  const { agency, sureness } = enclosed;
  if (t.kind(at) === SLASH && sureness < KNOWN) return -1;
  if (agency !== null && isRubric(t, agency, enclosed.end)) return -1;
  const words = agency === null ? null : readPlace(t, agency[0]);
  if (
    agency !== null &&
    sureness === PLAIN &&
    words?.end === agency[1] &&
    t.case(agency[0]) === TITLE
  ) {
    d.place = words;
    d.date = enclosed.date;
    d.bracketed = true;
  } else setEnclosed(d, enclosed);
  return enclosed.end;
}

/** `(Photo)`, and `(Yonhap Feature)` with no mark after it. */
function isRubric(t: Tokens, [start, end]: Range, after: number): boolean {
  return isLabel(t.word(start)) || (isLabel(t.word(end - 1)) && !isFirm(t.kind(after)));
}

/** Place and agency together in brackets, in either order. */
function readPair(t: Tokens, at: number, d: Draft): number {
  const end = closing(t, at);
  for (let i = at + 2; i < end - 1; i++) {
    const kind = t.kind(i);
    if (kind !== COMMA && kind !== EQUALS && kind !== BAR) continue;
    if (i + 4 < end || readDate(t, i + 1, scratch) > 0) break;
    const left = judgeName(t, at + 1, i);
    const right = judgeName(t, i + 1, end);
    const [agency, from, to] =
      left > right ? ([[at + 1, i], i + 1, end] as const) : ([[i + 1, end], at + 1, i] as const);
    const place = readPlace(t, from);
    if (place === null || place.nameEnd !== to) break;
    d.place = { ...place, end: to };
    setAgency(d, agency, Math.max(left, right), true);
    return end + 1;
  }
  return -1;
}

/** `Rasa - `, `TEMPO.CO, Jakarta - `, `Canadian Press - WINNIPEG (CP) -`, `WANA (Mar 27) –`. */
function readOpeningAgency(t: Tokens, at: number, d: Draft): number | null {
  const agency = readBareAgency(t, at);
  if (agency === null) return null;
  const { end, sureness } = agency;
  if (!isOpeningAgency(t, at, end, sureness)) return null;
  setAgency(d, [at, end], sureness, false);
  return t.kind(end) === OPEN ? readBracketsOfAgency(t, at, end, d) : end;
}

function isOpeningAgency(t: Tokens, at: number, end: number, sureness: number): boolean {
  if (isLabel(t.word(at))) return false;
  const after = t.kind(end);
  switch (after) {
    case DASH:
      return sureness >= LIKELY || isUnspeakable(t, at, end);
    case COLON:
    case BAR:
    case OPEN:
      return sureness >= LIKELY;
    case SLASH:
      return sureness >= LIKELY && t.stop(end) - t.start(end) === 1 && t.gap(end + 1) !== TIGHT;
    case COMMA:
      // `TEMPO.CO, Jakarta -`, `ТАСС, 22 ноября.`
      return (
        (sureness === KNOWN || t.word(at).includes('.')) &&
        (readDate(t, end + 1, scratch) > 0 || readPlace(t, end + 1) !== null)
      );
    default:
      return false;
  }
}

/** Three capitals, or up to five without a vowel: no city is written so. */
function isUnspeakable(t: Tokens, at: number, end: number): boolean {
  if (end !== at + 1 || t.case(at) !== ALL_CAPS) return false;
  const word = t.word(at);
  return word.length === 3 || (word.length < 6 && word.length > 2 && !/[AEIOUYÀ-Ý]/.test(word));
}

/** `WANA (Mar 27)`, `AhlulBayt News Agency (ABNA)`, `Hawzah News Agency (Qom, Iran)`. */
function readBracketsOfAgency(t: Tokens, at: number, open: number, d: Draft): number | null {
  const enclosed = readEnclosed(t, open);
  if (enclosed === null) return null;
  if (enclosed.agency === null) return open;
  if (enclosed.date !== null || open - at < 2) return null;
  if (enclosed.sureness >= ACRONYM) {
    d.agency = [at, enclosed.end];
    return enclosed.end;
  }
  const place = readPlace(t, open + 1);
  if (place === null || place.end !== enclosed.end - 1) return null;
  d.place = place;
  d.bracketed = true;
  return enclosed.end;
}

function readOpeningPlace(t: Tokens, at: number, d: Draft): number {
  d.place = readPlace(t, at);
  return d.place === null ? -1 : d.place.end;
}

// ---- the parts after it

/** Reads date, agency, byline and place in whatever order they stand; the token after the last. */
function readParts(t: Tokens, from: number, d: Draft): number {
  let at = from;
  for (let parts = 0; parts < 6; parts++) {
    const next = readPart(t, at, d);
    if (next < 0) break;
    at = next;
  }
  return at;
}

function readPart(t: Tokens, at: number, d: Draft): number {
  switch (t.kind(at)) {
    case COMMA:
    case STOP: {
      const after = t.kind(at + 1) === STOP || t.kind(at + 1) === COMMA ? at + 2 : at + 1;
      return first(
        t.kind(after) === DASH ? readAfterDash(t, after, d) : -1,
        () => readDatePart(t, after, d),
        () => readEnclosedPart(t, after, d),
        () => (t.kind(at) === COMMA ? readPlacePart(t, after, d) : -1),
        () => readAgencyPart(t, after, d, t.kind(at)),
        () => (t.kind(at) === COMMA ? readTrailingByline(t, after, d) : -1),
      );
    }
    case DASH:
    case BAR:
      return readAfterDash(t, at, d);
    case SLASH:
      return first(
        readEnclosedPart(t, at, d),
        () => readDatePart(t, at + 1, d),
        () =>
          d.date !== null || isKnownAgency(t, at + 1) ? readAgencyPart(t, at + 1, d, SLASH) : -1,
      );
    case OPEN:
      return readEnclosedPart(t, at, d);
    case COLON:
      // `KARACHI: (APP):`, `NEW DELHI: Nov 22 (KNN)`
      return first(readClosedBrackets(t, at + 1, d), () => readClosedDate(t, at + 1, d));
    default:
      return first(
        readDatePart(t, at, d),
        () => readInnerBylinePart(t, at, d),
        () => (d.date !== null ? readAgencyPart(t, at, d, END) : -1),
        () => (d.enclosed || d.date !== null ? readPlacePart(t, at, d) : -1),
      );
  }
}

/** Tries readers until one reads. */
function first(found: number, ...readers: (() => number)[]): number {
  let end = found;
  for (const reader of readers) {
    if (end >= 0) break;
    end = reader();
  }
  return end;
}

function readDatePart(t: Tokens, i: number, d: Draft): number {
  if (d.date !== null) return -1;
  const at = isBeforeDate(t, i) ? i + 1 : i;
  let end = readDate(t, at, scratch);
  // `Brasília, 22 (Agência Brasil)`: the day alone.
  if (end < 0 && t.kind(at) === NUMBER && t.value(at) <= 31 && t.kind(at + 1) === OPEN)
    end = at + 1;
  if (end < 0) end = readMistyped(t, at, d);
  if (end < 0) return -1;
  d.date = [at, end];
  return end;
}

/** `NEW YORK, Narch 2 -`: between a comma after capitals and a mark only a date can stand. */
function readMistyped(t: Tokens, i: number, d: Draft): number {
  if (!isCapitals(t, d) || t.kind(i - 1) !== COMMA) return -1;
  const end = readMistypedDate(t, i, scratch);
  const kind = end < 0 ? END : t.kind(end);
  return kind === DASH || kind === COLON || kind === OPEN ? end : -1;
}

function readEnclosedPart(t: Tokens, i: number, d: Draft): number {
  if (d.agency !== null && d.enclosed && d.place === null) return -1;
  const enclosed = readEnclosed(t, i);
  if (enclosed === null) return -1;
  if (enclosed.date !== null && d.date !== null) return -1;
  if (isPlaceAfterDate(t, enclosed, d)) {
    d.place = readPlace(t, i + 1);
    d.bracketed = true;
    return enclosed.end;
  }
  if (t.kind(i) === SLASH && d.place === null && enclosed.sureness < KNOWN) return -1;
  setEnclosed(d, enclosed);
  return enclosed.end;
}

/** `November 22, 2017 (KHARTOUM) –`, as against `Jan 20 (DM)`. */
function isPlaceAfterDate(t: Tokens, enclosed: Enclosed, d: Draft): boolean {
  if (d.place !== null || d.agency !== null || enclosed.agency === null) return false;
  const [start, end] = enclosed.agency;
  if (t.case(start) !== ALL_CAPS || enclosed.sureness > ACRONYM) return false;
  return t.stop(start) - t.start(start) > 3 && readPlace(t, start)?.end === end;
}

function setEnclosed(d: Draft, enclosed: Enclosed): void {
  if (enclosed.agency !== null) setAgency(d, enclosed.agency, enclosed.sureness, true);
  if (enclosed.date !== null) d.date = enclosed.date;
}

function setAgency(d: Draft, agency: Range, sureness: number, enclosed: boolean): void {
  d.agency = agency;
  d.sureness = sureness;
  d.enclosed = enclosed;
}

/** An agency without brackets: how sure it must be depends on the mark before it. */
function readAgencyPart(t: Tokens, i: number, d: Draft, before: number): number {
  if (d.agency !== null && !(d.place === null && before === DASH)) return -1;
  const agency = readBareAgency(t, i);
  if (agency === null) return -1;
  const { end, sureness } = agency;
  const after = t.kind(end);
  // `- European Community (EC) ministers met` is a sentence.
  if (before === DASH && t.kind(end - 1) === CLOSE && !isFirm(after)) return -1;
  const marked =
    after === DASH ||
    after === COLON ||
    after === STOP ||
    after === BAR ||
    after === SLASH ||
    after === EQUALS ||
    (after === COMMA && sureness === KNOWN);
  const enough =
    (sureness === KNOWN && (marked || before !== DASH || !isCapitals(t, d))) ||
    (marked && sureness >= LIKELY) ||
    (before === BAR && after === BAR) ||
    (sureness === KNOWN && end - i > 1) ||
    (d.date !== null && before !== DASH && before !== STOP && marked && end - i <= 3) ||
    (d.date !== null && before === STOP && after === STOP && end - i <= 3) ||
    (marked && sureness === ACRONYM && (d.date === null || before !== DASH || after === STOP)) ||
    (d.date !== null && before === COMMA && sureness === ACRONYM);
  if (!enough) return -1;
  setAgency(d, [i, end], sureness, false);
  return end;
}

function isCapitals(t: Tokens, d: Draft): boolean {
  return d.place?.capitals === true && t.case(d.place.start) === ALL_CAPS;
}

function readInnerBylinePart(t: Tokens, i: number, d: Draft): number {
  if (d.byline !== null) return -1;
  const byline = readInnerByline(t, i);
  if (byline === null) return -1;
  d.byline = [byline.start, byline.end];
  return byline.end;
}

/** `РИА Новости, Иван Петров.`: the writer after the agency. */
function readTrailingByline(t: Tokens, i: number, d: Draft): number {
  if (d.byline !== null || d.agency === null || d.enclosed || d.place === null) return -1;
  let at = i;
  while (at < i + 4 && t.kind(at) === WORD && t.case(at) === TITLE) at++;
  if (at - i < 2 || t.kind(at) !== STOP) return -1;
  d.byline = [i, at];
  return at;
}

/** A dash ends the dateline unless a part stands after it that is closed by a mark of its own. */
function readAfterDash(t: Tokens, dash: number, d: Draft): number {
  const i = dash + 1;
  if (d.place !== null && d.date !== null && d.agency !== null) return -1;
  return first(
    readClosedDate(t, i, d),
    () => readClosedBrackets(t, i, d),
    () => readAgencyPart(t, i, d, t.kind(dash)),
    () => readPlacePart(t, i, d),
  );
}

/** `- (ACN Newswire) -`, as against a sentence that begins `- (Ivaco Inc) said`. */
function readClosedBrackets(t: Tokens, i: number, d: Draft): number {
  const enclosed = readEnclosed(t, i);
  if (enclosed === null) return -1;
  if (enclosed.sureness < KNOWN && !isFirm(t.kind(enclosed.end))) return -1;
  return readEnclosedPart(t, i, d);
}

function readClosedDate(t: Tokens, i: number, d: Draft): number {
  if (d.date !== null) return -1;
  const end = readDate(t, i, scratch);
  if (end < 0) return -1;
  const kind = t.kind(end);
  if (kind !== DASH && kind !== COLON && kind !== OPEN && kind !== BAR && kind !== SLASH) return -1;
  d.date = [i, end];
  return end;
}

/** A place after the agency: `(ANSA) - ROMA, 16 APR -`, `NNA - Beirut -`. */
function readPlacePart(t: Tokens, i: number, d: Draft): number {
  if (d.place !== null) return -1;
  const place = readPlace(t, i);
  if (place === null || place.words > 4) return -1;
  if (t.case(i) === ALL_CAPS && isKnown(t.slice(i, place.nameEnd))) return -1;
  const kind = t.kind(place.end);
  const followed =
    kind === DASH ||
    kind === OPEN ||
    kind === COLON ||
    kind === BAR ||
    (kind === COMMA && readDate(t, place.end + 1, scratch) > 0) ||
    (kind === SLASH && readEnclosed(t, place.end) !== null) ||
    readDate(t, place.end, scratch) > 0;
  if (!followed) return -1;
  d.place = place;
  return place.end;
}

// ---- the end

/** Reads the mark that ends the dateline. */
function close(t: Tokens, from: number, d: Draft): void {
  let at = from;
  d.next = from;
  while (at < from + 3 && isSeparator(t, at) && (at === from || t.gap(at) !== NEW_LINE)) {
    if (t.gap(at) === NEW_LINE) break;
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

/** Marks that end a dateline and hardly ever stand in the first words of a sentence. */
function isFirm(kind: number): boolean {
  return kind !== END && kind !== COMMA && kind !== STOP && kind < END;
}

function isSeparator(t: Tokens, i: number): boolean {
  switch (t.kind(i)) {
    case DASH:
    case COLON:
    case COMMA:
    case STOP:
    case BAR:
    case EQUALS:
    case UNDERSCORE:
      return true;
    case SLASH:
      return t.stop(i) - t.start(i) > 1 || t.gap(i + 1) !== TIGHT || true;
    default:
      return false;
  }
}

/** Weighs what was read: does it make a dateline? */
function isDateline(t: Tokens, d: Draft): boolean {
  const firm = isFirm(d.mark);
  const opensSentence = startsSentence(t, d.next);
  if (!firm && d.place !== null && isUnspaced(t, d.place)) return false;
  if (d.place?.loose === true && (d.date === null || !firm)) return false;
  if (d.agency !== null && d.place !== null) return isPlaceWithAgency(t, d, firm, opensSentence);
  if (d.agency !== null) return isAgencyAlone(d, firm, opensSentence);
  if (d.place === null) return isDateAlone(d, opensSentence);
  if (d.date !== null) {
    if (isSentenceStart(t, d.place)) return false;
    if (firm) return true;
    return !isDoubtful(t, d.place) && opensSentence && d.mark !== END;
  }
  return opensSentence && isPlaceAlone(t, d.place, d, firm);
}

/** Chinese and Japanese have no blanks: what stands before a comma is a sentence's beginning. */
function isUnspaced(t: Tokens, place: PlacePart): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(t.word(place.start));
}

/** `APRIL 7 -` */
function isDateAlone(d: Draft, opensSentence: boolean): boolean {
  return d.date !== null && d.mark === DASH && opensSentence && d.date[1] - d.date[0] < 4;
}

/** `SEOUL --`: nothing but the place's look and the mark speak for it. */
function isPlaceAlone(t: Tokens, place: PlacePart, d: Draft, firm: boolean): boolean {
  if (isDoubtful(t, place)) return false;
  if (!firm) return isPlaceBeforeComma(t, d) || isPlaceBeforeDanda(t, place, d);
  // `COVID-19: The number`
  if (t.kind(d.next) === NUMBER && t.gap(d.next) === TIGHT) return false;
  // `부산-제주`: a hyphen in a word, in scripts that set them apart from names
  if (d.mark === DASH && t.word(d.next - 1) === '-' && isTightBetween(t, d.next)) return false;
  const word = t.stop(place.start) - t.start(place.start);
  if (t.case(place.start) === ALL_CAPS) return place.words > 1 || word > 2;
  // `Trump: “We will”` and `Trump: I will` are speech.
  return d.mark !== COLON || (t.kind(d.next) !== QUOTE && !/^(?:I|We)$/.test(t.word(d.next)));
}

function isTightBetween(t: Tokens, next: number): boolean {
  return t.gap(next - 1) === TIGHT && t.gap(next) === TIGHT;
}

/** `काठमाडौं । प्रधानमन्त्री`: a full stop set apart after a single name. */
function isPlaceBeforeDanda(t: Tokens, place: PlacePart, d: Draft): boolean {
  if (d.mark !== STOP || t.case(place.start) !== NO_CASE || place.words > 2) return false;
  return t.text.charCodeAt((d.separator?.end ?? 1) - 1) === 0x964;
}

function isPlaceWithAgency(t: Tokens, d: Draft, firm: boolean, opensSentence: boolean): boolean {
  if (d.place === null || isSentenceStart(t, d.place)) return false;
  if (isDoubtful(t, d.place) && !(firm && d.enclosed)) return false;
  if (!firm && judgeName(t, d.place.start, d.place.nameEnd) >= LIKELY) return false;
  if (firm) return d.date !== null || d.enclosed || (d.sureness >= ACRONYM && opensSentence);
  if (!opensSentence) return false;
  if (d.date !== null || d.mark === STOP) return d.enclosed || d.sureness > PLAIN;
  return (
    d.sureness === KNOWN || (d.enclosed && (d.sureness === LIKELY || t.gap(d.next) === NEW_LINE))
  );
}

function isAgencyAlone(d: Draft, firm: boolean, opensSentence: boolean): boolean {
  if (!opensSentence || d.agency === null) return false;
  if (d.date !== null) return true;
  if (firm) return d.sureness >= PLAIN;
  return d.enclosed && d.sureness >= ACRONYM;
}

/** `Manama, His Highness`: a comma alone, then a word that only a sentence begins with. */
function isPlaceBeforeComma(t: Tokens, d: Draft): boolean {
  if (d.mark !== COMMA || d.place === null || d.place.words > 2) return false;
  if (t.case(d.place.start) === NO_CASE) return d.place.words === 1;
  return t.case(d.next) === TITLE && isSentenceOpener(t.word(d.next));
}

function startsSentence(t: Tokens, i: number): boolean {
  const kind = t.kind(i);
  if (kind === WORD) return t.case(i) !== SMALL;
  return kind === NUMBER || kind === QUOTE || kind === OPEN || kind === END || kind === OTHER;
}

// ---- from tokens to text

function toSpans(t: Tokens, d: Draft, from: number): DatelineSpans {
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
