import {
  ACRONYM,
  type AgencyPart,
  closing,
  type Enclosed,
  isKnownName,
  judgeName,
  KNOWN,
  LIKELY,
  PLAIN,
  readBareAgency,
  readEnclosed,
} from './agency-part.ts';
import { type Candidate, isFirm, type Range, setAgency, setEnclosed } from './candidate.ts';
import { BAR, COLON, COMMA, DASH, EQUALS, OPEN, SLASH, STOP } from './characters.ts';
import { CITY, fameOf, UNKNOWN } from './known-places.ts';
import { type PlacePart, readPlace } from './places.ts';
import { type DateParts, isBeforeDate, noDate, readDate } from './read-date.ts';
import { ALL_CAPS, NO_CASE, TIGHT, TITLE, type Tokens, WORD } from './tokens.ts';
import { isAgencyWord, isCredit, isLabel, isSentenceOpener } from './vocabulary.ts';

const scratch: DateParts = noDate();

/** Reads the first part of the dateline: an agency, a date, brackets or a place. */
export function readOpening(t: Tokens, at: number, d: Candidate): number {
  const kind = t.kind(at);
  if (kind === OPEN || kind === SLASH) return readOpeningBrackets(t, at, d);
  const date = readDate(t, at, scratch);
  if (date > 0 && scratch.day > 0) {
    d.date = [at, date];
    return date;
  }
  if (kind !== WORD) return -1;
  const agency = readBareAgency(t, at);
  return readOpeningAgency(t, at, agency, d) ?? readOpeningPlace(t, at, agency, d);
}

/** `(Reuters)`, `(ANSA)`, `(Colombo, Lankapuvath)`, `(New York, November 22, 2017)`. */
function readOpeningBrackets(t: Tokens, at: number, d: Candidate): number {
  const end = readPair(t, at, d) || readWhole(t, at, d);
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

/** `(Photo)`, or `(Yonhap Feature)` if no separator follows. */
function isRubric(t: Tokens, [start, end]: Range, after: number): boolean {
  return isLabel(t.folded(start)) || (isLabel(t.folded(end - 1)) && !isFirm(t.kind(after)));
}

/** Reads a place and an agency together in brackets, in either order. */
function readPair(t: Tokens, at: number, d: Candidate): number {
  const end = closing(t, at);
  if (end < 0) return 0;
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
  return 0;
}

/** Reads a place, date and agency all in brackets: `(Caracas, 13 de marzo. Noticias24)`. */
function readWhole(t: Tokens, at: number, d: Candidate): number {
  const end = closing(t, at);
  const place = end < 0 ? null : readPlace(t, at + 1);
  if (place === null || t.kind(place.end) !== COMMA) return 0;
  const date = readDate(t, place.end + 1, scratch);
  if (date < 0 || date > end) return 0;
  const from = isJoint(t.kind(date)) ? date + 1 : date;
  if (from < end) setAgency(d, [from, end], judgeName(t, from, end), true);
  d.place = place;
  d.date = [place.end + 1, date];
  d.bracketed = true;
  return end + 1;
}

function isJoint(kind: number): boolean {
  return kind === COMMA || kind === STOP || kind === DASH || kind === SLASH;
}

/** `Rasa - `, `TEMPO.CO, Jakarta - `, `Canadian Press - WINNIPEG (CP) -`, `WANA (Mar 27) –`. */
function readOpeningAgency(
  t: Tokens,
  at: number,
  agency: AgencyPart | null,
  d: Candidate,
): number | null {
  if (agency === null) return null;
  const { end } = agency;
  if (!isOpeningAgency(t, at, agency)) return null;
  setAgency(d, [at, end], agency.sureness, false);
  if (t.kind(end) === COMMA) return readCityAfterAgency(t, end, d) ?? end;
  return t.kind(end) === OPEN ? readBracketsOfAgency(t, at, end, d) : end;
}

/**
 * `Liputan6.com, Jakarta Menteri Keuangan`: without a separator, only the city's name shows where
 * the place ends.
 */
function readCityAfterAgency(t: Tokens, comma: number, d: Candidate): number | null {
  const place = readPlace(t, comma + 1);
  if (place === null || fameOf(t.slice(place.start, place.nameEnd)) === CITY) return null;
  if (isFirm(t.kind(place.nameEnd)) || t.kind(place.nameEnd) === COMMA) return null;
  const end = cityEnd(t, place.start, place.nameEnd);
  if (end < 0 || end === place.nameEnd) return null;
  d.place = { ...place, end, nameEnd: end, words: end - place.start };
  d.isUnmarked = true;
  return end;
}

/** The end of the longest city name at the start of tokens [start, end), or -1. */
function cityEnd(t: Tokens, start: number, end: number): number {
  for (let at = Math.min(end, start + 4); at > start; at--) {
    if (fameOf(t.slice(start, at)) === CITY) return at;
  }
  return -1;
}

function isOpeningAgency(t: Tokens, at: number, agency: AgencyPart): boolean {
  if (!isMarked(t, at, agency) || isLabel(t.folded(at))) return false;
  return agency.isKnown || t.case(at) !== TITLE || !isSentenceOpener(t.folded(at));
}

/** Whether the agency is followed by a mark that can end it. */
function isMarked(t: Tokens, at: number, agency: AgencyPart): boolean {
  const { end } = agency;
  switch (t.kind(end)) {
    case DASH:
      return agency.sureness >= LIKELY || isUnpronounceable(t, at, end);
    case COLON:
      return agency.sureness >= LIKELY && !isLabel(t.folded(end - 1));
    case BAR:
    case OPEN:
      return agency.sureness >= LIKELY;
    case SLASH:
      return (
        t.stop(end) - t.start(end) === 1 && t.gap(end + 1) !== TIGHT && agency.sureness >= LIKELY
      );
    case COMMA:
      // `TEMPO.CO, Jakarta -`, `ТАСС, 22 ноября.`
      return (
        (agency.isKnown || t.word(at).includes('.')) &&
        (readDate(t, end + 1, scratch) > 0 || readPlace(t, end + 1) !== null)
      );
    default:
      return false;
  }
}

/** Three capitals, or up to five without a vowel. Hardly any city is written like this. */
function isUnpronounceable(t: Tokens, at: number, end: number): boolean {
  if (end !== at + 1 || t.case(at) !== ALL_CAPS) return false;
  const word = t.word(at);
  const short = word.length === 3 || (word.length < 6 && word.length > 2 && !hasVowel(word));
  return short && fameOf(word) === UNKNOWN;
}

/** Whether a word in capitals has a Latin, Greek or Cyrillic vowel, with or without marks. */
function hasVowel(word: string): boolean {
  return /[AEIOUYÆØŒΑΕΗΙΟΥΩАЕИОУЫЭЮЯІЄ]/.test(word.normalize('NFKD'));
}

/** `WANA (Mar 27)`, `AhlulBayt News Agency (ABNA)`, `Hawzah News Agency (Qom, Iran)`. */
function readBracketsOfAgency(t: Tokens, at: number, open: number, d: Candidate): number | null {
  const enclosed = readEnclosed(t, open);
  if (enclosed === null) return null;
  if (enclosed.agency === null) return open;
  if (enclosed.date !== null) return null;
  if (open - at < 2) return readCityOfAgency(t, at, enclosed, d);
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

/** `TASS (Moscow)`: after a single word, which could also be a place, only a known city is one. */
function readCityOfAgency(t: Tokens, at: number, { end }: Enclosed, d: Candidate): number | null {
  const place = isKnownName(t, at, at + 1) ? readPlace(t, at + 2) : null;
  if (place?.end !== end - 1 || fameOf(t.slice(place.start, place.nameEnd)) !== CITY) return null;
  d.place = place;
  d.bracketed = true;
  return end;
}

function readOpeningPlace(t: Tokens, at: number, agency: AgencyPart | null, d: Candidate): number {
  if (isBeforeDate(t, at)) return -1;
  const desk = readDesk(t, at, d);
  if (desk !== null) return desk;
  const place = readPlace(t, at);
  if (place === null) return -1;
  d.place = place;
  splitAgency(t, place, agency, d);
  splitByline(t, place, d);
  return place.end;
}

/** `डिजिटल डेस्क, नई दिल्ली।`, `নিজস্ব প্রতিবেদক, ঢাকা:`: a desk or a reporter before the place. */
function readDesk(t: Tokens, at: number, d: Candidate): number | null {
  if (t.case(at) !== NO_CASE) return null;
  let end = at;
  while (end < at + 4 && t.kind(end) === WORD) end++;
  if (t.kind(end) !== COMMA || !isCredit(t.folded(end - 1))) return null;
  const place = readPlace(t, end + 1);
  if (place === null || t.kind(place.end) === COMMA) return null;
  d.byline = [at, end];
  d.isDesk = true;
  d.place = place;
  return place.end;
}

/** `AKP Phnom Penh, November 22`, `OAK NEWS AGENCY BEIJING`: an agency directly before the place. */
function splitAgency(t: Tokens, place: PlacePart, agency: AgencyPart | null, d: Candidate): void {
  if (agency?.isKnown === true && splitAt(t, place, agency.end, KNOWN, d)) return;
  // Alone, a word like News could begin a place's name.
  for (let at = place.nameEnd - 1; at > place.start + 1; at--) {
    if (isAgencyWord(t.folded(at - 1)) && splitAt(t, place, at, LIKELY, d)) return;
  }
}

/** Splits what was read as a place into an agency and a city, if a city begins at `at`. */
function splitAt(t: Tokens, place: PlacePart, at: number, sureness: number, d: Candidate): boolean {
  if (at >= place.nameEnd || fameOf(t.slice(at, place.nameEnd)) !== CITY) return false;
  setAgency(d, [place.start, at], sureness, false);
  d.place = { ...place, start: at, words: place.nameEnd - at };
  return true;
}

/**
 * `Cavit AKGÜN / MUĞLA`: a Turkish writer with the surname in capitals, then the place in capitals.
 */
function splitByline(t: Tokens, place: PlacePart, d: Candidate): void {
  let slash = place.start;
  while (slash < place.nameEnd && t.kind(slash) !== SLASH) slash++;
  if (slash + 1 >= place.nameEnd || d.byline !== null) return;
  const isName = t.case(place.start) === TITLE && t.case(slash - 1) === ALL_CAPS;
  if (!isName || t.case(slash + 1) !== ALL_CAPS) return;
  d.byline = [place.start, slash];
  d.place = { ...place, start: slash + 1 };
}
