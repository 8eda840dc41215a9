import {
  ACRONYM,
  closing,
  type Enclosed,
  enclosesPlainWords,
  isKnownAgency,
  isKnownName,
  joinsName,
  judgeName,
  KNOWN,
  LIKELY,
  readBareAgency,
  readEnclosed,
} from './agency-part.ts';
import {
  APOSTROPHE,
  BAR,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  EQUALS,
  OPEN,
  SLASH,
  STOP,
  UNDERSCORE,
} from './characters.ts';
import { isCountry } from './countries.ts';
import { isDateName } from './date-words.ts';
import { fameOf, UNKNOWN } from './known-places.ts';
import { readMisspeltDate } from './misspelt-date.ts';
import { type DateParts, isBeforeDate, noDate, readDate } from './read-date.ts';
import {
  ALL_CAPS,
  END,
  isTightStop,
  NEW_LINE,
  NUMBER,
  SMALL,
  TIGHT,
  TITLE,
  type Tokens,
  WORD,
} from './tokens.ts';
import {
  introducesWriter,
  isConjunction,
  isParticle,
  isPlaceAbbreviation,
  isRegionCode,
} from './vocabulary.ts';

/** One or more places and their region, as tokens. */
export interface PlacePart {
  readonly start: number;
  /** The token after the place, including its region. */
  readonly end: number;
  /** The token after the names of the places, without the region. */
  readonly nameEnd: number;
  /** The number of words in the longest of the places' names. */
  readonly words: number;
  /** All names are in capitals. */
  readonly capitals: boolean;
  /**
   * Contains a lower-case word that is not a particle (`Mexico city`): a place only before a date.
   */
  readonly loose: boolean;
}

const MAX_WORDS = 6;
const scratch: DateParts = noDate();

/**
 * Reads `SEOUL`, `BEIJING/SEOUL`, `ST. LOUIS`, `NEW YORK AND MAINZ, Germany`; null if there is no
 * place.
 */
export function readPlace(t: Tokens, i: number): PlacePart | null {
  let at = i;
  let words = 0;
  let most = 0;
  let capitals = true;
  let loose = false;
  while (words < MAX_WORDS) {
    if (at > i && isOrdinal(t, at)) at++;
    if (t.kind(at) !== WORD) break;
    if (at > i && (t.gap(at) === NEW_LINE || opensDate(t, i, at) || isBeforeDate(t, at))) break;
    const written = t.case(at);
    if (written === SMALL && !(at > i && joinsName(t, at))) {
      if (!endsLoosely(t, i, at)) break;
      loose = true;
    }
    if (written === TITLE || written === SMALL) capitals = capitals && isSmallJoint(t, at, i);
    if (at === i || !isShortParticle(t, at)) words++;
    most = Math.max(most, words);
    at++;
    if (isAbbreviationStop(t, at) || isFinalApostrophe(t, at)) at++;
    if (joinsPlaces(t, at)) {
      at++;
      words = 0;
    }
  }
  if (at === i) return null;
  // `Washington D.C. [USA]`
  if (isTightStop(t, at) && t.word(at - 1).includes('.')) at++;
  const nameEnd = at;
  at = readRegions(t, at);
  return { start: i, end: at, nameEnd, words: most, capitals, loose };
}

/** The number in `U.S. 7TH FLEET AREA OF OPERATIONS`. */
function isOrdinal(t: Tokens, i: number): boolean {
  if (t.kind(i) !== NUMBER || t.kind(i + 1) !== WORD || t.gap(i + 1) !== TIGHT) return false;
  return /^(?:ST|ND|RD|TH)$/.test(t.word(i + 1));
}

function isName(t: Tokens, i: number): boolean {
  return t.kind(i) === WORD && t.case(i) !== SMALL;
}

/** The `OF` of `AREA OF OPERATIONS`, which does not make a name longer. */
function isShortParticle(t: Tokens, at: number): boolean {
  return t.stop(at) - t.start(at) === 2 && isParticle(t.folded(at));
}

/** Particles, and a region after a slash, can be in lower case among capitals. */
function isSmallJoint(t: Tokens, at: number, i: number): boolean {
  return at > i && (t.case(at) === SMALL || t.kind(at - 1) === SLASH);
}

/** `Mexico city, march 18`, `sioux falls, april 7`: lower-case words up to a comma and a date. */
function endsLoosely(t: Tokens, i: number, at: number): boolean {
  if (introducesWriter(t.folded(at))) return false;
  let end = at;
  while (end - i < 4 && t.kind(end) === WORD && t.gap(end) !== NEW_LINE) end++;
  return t.kind(end) === COMMA && readDate(t, end + 1, scratch) > 0;
}

/** Whether a date begins at token `at`. The weekday in `SANTO DOMINGO` is part of the place. */
function opensDate(t: Tokens, start: number, at: number): boolean {
  if (!isDateStart(t, at) || (scratch.day === 0 && scratch.months === null)) return false;
  return fameOf(t.slice(start, at + 1)) === UNKNOWN;
}

export function isDateStart(t: Tokens, i: number): boolean {
  return readDate(t, i, scratch) > 0;
}

/** The full stop in `ST. LOUIS` and `U.S. 7TH FLEET`. */
function isAbbreviationStop(t: Tokens, at: number): boolean {
  if (!isTightStop(t, at)) return false;
  if (isOrdinal(t, at + 1)) return true;
  return isName(t, at + 1) && isPlaceAbbreviation(t.folded(at - 1)) && !isDateStart(t, at + 1);
}

/** The apostrophe of `Male', Maldives`, but not of `Players' (Reuters)`. */
function isFinalApostrophe(t: Tokens, at: number): boolean {
  if (t.kind(at) !== APOSTROPHE || t.gap(at) !== TIGHT || /s$/i.test(t.word(at - 1))) return false;
  return t.kind(at + 1) === OPEN || (t.kind(at + 1) === COMMA && t.gap(at + 1) === TIGHT);
}

/** The slash in `BEIJING/SEOUL`, but not the first one in `Ulaanbaatar /MONTSAME/`. */
function joinsPlaces(t: Tokens, at: number): boolean {
  if (t.kind(at) !== SLASH || t.stop(at) - t.start(at) > 1 || !isName(t, at + 1)) return false;
  if (t.gap(at) !== TIGHT && (t.gap(at + 1) === TIGHT || isDateStart(t, at + 1))) return false;
  const spaced = t.gap(at) !== TIGHT || t.gap(at + 1) !== TIGHT;
  if (spaced && isKnownAgency(t, at + 1)) return false;
  const enclosed = readEnclosed(t, at);
  if (enclosed === null) return true;
  return enclosed.sureness < KNOWN && (t.gap(at) === TIGHT || isPlaceBetween(t, enclosed));
}

/** `TRIPOLI / MOSCOW / ANKARA`, but not `BISHKEK / KABAR /`. */
function isPlaceBetween(t: Tokens, { agency, end }: Enclosed): boolean {
  return agency !== null && isName(t, end) && fameOf(t.slice(...agency)) !== UNKNOWN;
}

/** Reads `, Colo.`, `, Ont., Canada`, ` (Russia)`, ` [India]` after a place. */
function readRegions(t: Tokens, i: number): number {
  let at = i;
  for (let regions = 0; ; regions++) {
    const next = t.kind(at) === OPEN ? readRegionInBrackets(t, at) : readRegion(t, at, regions);
    if (next < 0) break;
    at = next;
  }
  return at;
}

function readRegion(t: Tokens, comma: number, depth: number): number {
  if (t.kind(comma) !== COMMA || depth > 2) return -1;
  const i = comma + 1;
  let at = i;
  while (at - i < MAX_WORDS && t.kind(at) === WORD && t.gap(at) !== NEW_LINE) {
    if (t.case(at) === SMALL && !joinsName(t, at)) break;
    if (isDateStart(t, at) || readMisspeltDate(t, at) > 0) break;
    at++;
    if (t.kind(at) === STOP && t.stop(at - 1) - t.start(at - 1) < 3 && isName(t, at + 1)) {
      if (!isDateStart(t, at + 1)) at++;
    }
  }
  if (at === i || t.case(at - 1) === SMALL) return -1;
  // `TRUMP, May (AP)`
  if (at === i + 1 && isDateName(t.folded(i))) return -1;
  if (isAgencyAfterComma(t, comma, at)) return -1;
  if (isShortened(t, at)) at++;
  return endsRegion(t, at, depth) ? at : -1;
}

function isAgencyAfterComma(t: Tokens, comma: number, end: number): boolean {
  const i = comma + 1;
  const sureness = judgeName(t, i, end);
  if (sureness >= LIKELY) return true;
  if (sureness < ACRONYM || isRegionCode(t.folded(i))) return false;
  return t.case(comma - 1) === TITLE && t.case(i) === ALL_CAPS;
}

/** The full stop in `Colo.` and `N.J.`. */
function isShortened(t: Tokens, at: number): boolean {
  if (!isTightStop(t, at) || isTightStop(t, at + 1)) return false;
  const word = t.word(at - 1);
  return word.length < 6 || word.includes('.');
}

/** A region must be followed by a date, an agency, another region or the separator. */
function endsRegion(t: Tokens, at: number, depth: number): boolean {
  switch (t.kind(at)) {
    case WORD:
    case NUMBER:
      return isDateStart(t, at);
    case COMMA: {
      const next = t.kind(at + 1) === STOP ? at + 2 : at + 1;
      const kind = t.kind(next);
      if (kind === DASH || kind === OPEN || isDateStart(t, next)) return true;
      return (
        (readBareAgency(t, next)?.sureness ?? 0) >= ACRONYM || readRegion(t, at, depth + 1) > 0
      );
    }
    case DASH:
    case OPEN:
    case COLON:
    case SLASH:
    case STOP:
    case BAR:
    case EQUALS:
    case UNDERSCORE:
    case ELLIPSIS:
    case END:
      return true;
    default:
      return false;
  }
}

function readRegionInBrackets(t: Tokens, i: number): number {
  const close = closing(t, i);
  if (close < 0 || !enclosesPlainWords(t, i, close)) return -1;
  const after = close + 1;
  const kind = t.kind(after);
  if (kind === OPEN) return isKnownName(t, i + 1, close) ? -1 : after;
  if (kind === COMMA && isDateStart(t, after + 1)) {
    return isKnownName(t, i + 1, close) ? -1 : after;
  }
  const isRegion =
    (close === i + 2 && RIVERS.has(t.folded(i + 1))) || isCountry(t.slice(i + 1, close));
  return isRegion && judgeName(t, i + 1, close) < ACRONYM ? after : -1;
}

/** Rivers that distinguish German towns with the same name: `Frankfurt/Main`, `Halle (Saale)`. */
const RIVERS = new Set(
  'main oder saale lahn rhein donau neckar weser elbe ems ruhr fulda spree neiße breisgau thüringen harz'.split(
    ' ',
  ),
);

/** The names of the places, as one token range each. */
export function splitPlaces(t: Tokens, place: PlacePart): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let start = place.start;
  for (let at = place.start; at < place.nameEnd; at++) {
    const joint =
      (t.kind(at) === SLASH && !RIVERS.has(t.folded(at + 1))) ||
      (at > start && t.kind(at) === WORD && isConjunction(t.folded(at)));
    if (!joint || at === start || at + 1 === place.nameEnd) continue;
    parts.push([start, at]);
    start = at + 1;
  }
  // `TUNIS/Tunisia` is one place and its country.
  const region =
    parts.length === 1 &&
    t.kind(start - 1) === SLASH &&
    t.case(start) === TITLE &&
    t.case(place.start) === ALL_CAPS;
  if (!region) parts.push([start, place.nameEnd]);
  return parts;
}
