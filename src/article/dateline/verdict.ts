import { lazily } from '../../text/lazily.ts';
import { ACRONYM, judgeName, KNOWN, LIKELY, PLAIN } from './agency-part.ts';
import { type Candidate, isFirm } from './candidate.ts';
import {
  APOSTROPHE,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  OPEN,
  OTHER,
  QUOTE,
  SLASH,
  STOP,
} from './characters.ts';
import { isDateName, monthsNamed } from './date-words.ts';
import { isDoubtful, isSentenceStart } from './judge.ts';
import { CITY, endsLikeTown, type Fame, fameOf, TOWN, UNKNOWN } from './known-places.ts';
import { type PlacePart, readPlace, splitPlaces } from './places.ts';
import { isRegion } from './regions.ts';
import {
  ALL_CAPS,
  END,
  NEW_LINE,
  NO_CASE,
  NUMBER,
  SMALL,
  SPACED,
  TIGHT,
  TITLE,
  type Tokens,
  WORD,
} from './tokens.ts';
import { isPlaceWord, isSentenceOpener } from './vocabulary.ts';

const DANDA = 0x964;
/** The most words in the name of an unknown place in a script without case. */
const MAX_UNCASED_WORDS = 3;
/** The most words between the two dashes or commas of an insertion. */
const MAX_INSERTION = 5;

/** Decides whether what was read is a dateline. In doubt, the words belong to the story. */
export function isDateline(t: Tokens, d: Candidate): boolean {
  const firm = isFirm(d.mark);
  const opensSentence = startsSentence(t, d.next);
  if (d.isDesk) return d.place !== null && isPlaceOfDesk(t, d.place, d, firm);
  if (d.byline !== null && d.date === null && !firm && d.sureness < LIKELY) return false;
  if (d.byline !== null && t.case(d.byline[0]) === NO_CASE && d.sureness < LIKELY) return false;
  if (d.place !== null && isTitleOfWork(t, d, d.place)) return false;
  if (d.place?.loose === true && (d.date === null || !firm)) return false;
  if (d.agency !== null && d.place !== null) return isPlaceWithAgency(t, d, firm, opensSentence);
  if (d.agency !== null) return isAgencyAlone(t, d, firm, opensSentence);
  if (d.place === null) return isDateAlone(t, d, opensSentence);
  if (d.date !== null) return isPlaceWithDate(t, d, d.place, firm, opensSentence);
  return opensSentence && isPlaceAlone(t, d.place, d, firm);
}

/**
 * `APRIL 7 -`. In lower case it is just as likely an entry in a chronology:
 * `19 June -- Parliament votes`.
 */
function isDateAlone(t: Tokens, d: Candidate, opensSentence: boolean): boolean {
  if (d.date === null || d.mark !== DASH || !opensSentence) return false;
  const [start, end] = d.date;
  return end - start < 4 && t.case(start) === ALL_CAPS;
}

function isPlaceWithDate(
  t: Tokens,
  d: Candidate,
  place: PlacePart,
  firm: boolean,
  opensSentence: boolean,
): boolean {
  if (isSentenceStart(t, place)) return false;
  const written = t.case(place.start);
  const date = d.date?.[0] ?? 0;
  const apart = t.kind(date - 1) === COMMA || isMark(t.kind(place.end));
  if (firm && written === ALL_CAPS && (apart || mayPrecedeDate(t, place))) return true;
  const known = hasKnownPlace(t, place) || isInRegion(t, place);
  if (firm) {
    // `Am 5. Mai -`, `Le 3 mai -`: without a comma, any word can come before a date.
    if (written !== NO_CASE) return known || (apart && !isDoubtful(t, place));
    return known || (apart && date > place.start && place.words <= MAX_UNCASED_WORDS);
  }
  if (isDoubtful(t, place) || !opensSentence) return false;
  if (isEnclosedDate(t, d)) return written !== NO_CASE && t.gap(d.next) !== TIGHT;
  if (!known && !(written === ALL_CAPS && place.capitals)) return false;
  return d.mark !== END || t.gap(d.next) === NEW_LINE;
}

/** Not `С 1 января -`, a preposition, or `APRIL 22.5 -`, a month. */
function mayPrecedeDate(t: Tokens, place: PlacePart): boolean {
  return t.word(place.start).length > 1 && monthsNamed(t.folded(place.start)) === null;
}

/** `Death by Chocolate, March 12 -`: without a comma before the writer, the place must be known. */
function isTitleOfWork(t: Tokens, d: Candidate, place: PlacePart): boolean {
  const isJoined = d.byline?.[0] === place.end + 1 && t.kind(place.end) === WORD;
  return isJoined && t.case(place.start) === TITLE && !hasKnownPlace(t, place);
}

/** `जागरण संवाददाता, लखनऊ:`: after a desk, a short place only needs its separator. */
function isPlaceOfDesk(t: Tokens, place: PlacePart, d: Candidate, firm: boolean): boolean {
  if (place.words > MAX_UNCASED_WORDS || isDoubtful(t, place)) return false;
  return firm || isPlaceBeforeDanda(t, place, d, TOWN);
}

function isMark(kind: number): boolean {
  return kind !== WORD && kind !== NUMBER && kind !== END;
}

/** `San Diego, Calif. (Sep. 04, 2003) Sailors`: a complete date alone in brackets. */
function isEnclosedDate(t: Tokens, d: Candidate): boolean {
  if (d.date === null || d.mark !== END) return false;
  const [start, end] = d.date;
  return t.kind(start - 1) === OPEN && end - start >= 3 && namesMonth(t, d);
}

function namesMonth(t: Tokens, { date }: Candidate): boolean {
  if (date === null) return false;
  for (let at = date[0]; at < date[1]; at++) if (t.kind(at) === WORD) return date[1] > date[0] + 1;
  return false;
}

/** `SEOUL --`: only the case, the separator and the tables of places can decide. */
function isPlaceAlone(t: Tokens, place: PlacePart, d: Candidate, firm: boolean): boolean {
  if (d.mark === END || isDoubtful(t, place)) return false;
  const fame = fameOfPlaces(t, place);
  if (!firm) return isPlaceBeforeComma(t, d, fame) || isPlaceBeforeDanda(t, place, d, fame);
  if (isRoute(t, d)) return false;
  switch (t.case(place.start)) {
    case ALL_CAPS:
      return isCapitalsAlone(t, place, d, fame);
    case TITLE:
      // `Trump: “We will”` and `Trump: I will` are direct speech.
      if (d.mark === COLON && (t.kind(d.next) === QUOTE || isFirstPerson(t, d.next))) return false;
      return fame === CITY || (isInRegion(t, place) && place.words < 3);
    default:
      if (d.mark === DASH && isInsertion(t, d.next, DASH)) return false;
      return place.words <= MAX_UNCASED_WORDS && (fame !== UNKNOWN || isTownLike(t, place));
  }
}

/**
 * `ירושלים - עיר הבירה - חוגגת`, `القاهرة، عاصمة مصر، هي`: the same mark soon after the first closes
 * an insertion.
 */
function isInsertion(t: Tokens, from: number, mark: number): boolean {
  let at = from + 1;
  while (at < from + MAX_INSERTION && t.kind(at) === WORD) at++;
  if (t.kind(at) !== mark) return false;
  // A single word between commas is a part of a list.
  return mark === COMMA ? at > from + 1 : t.gap(at) === SPACED && t.gap(at + 1) === SPACED;
}

function isFirstPerson(t: Tokens, i: number): boolean {
  return t.kind(i) === WORD && /^(?:I|We|My|Our)$/.test(t.word(i));
}

/**
 * Capitals are evidence, but rubrics (`ADVISORY COUNCIL:`) and speakers (`MARKO:`) have them too.
 */
function isCapitalsAlone(t: Tokens, place: PlacePart, d: Candidate, fame: Fame): boolean {
  if (fame !== UNKNOWN || isInRegion(t, place) || isTownLike(t, place)) return true;
  if (place.end !== place.nameEnd || !place.capitals) return false;
  if (place.words > 1) return endsWithKnownPlace(t, place) || containsPlaceWord(t, place);
  // Not `EU - talks`, `PUTIN/TRUMP - The two` or a speaker, `MARKO: I will`.
  if (d.mark === COLON || splitPlaces(t, place).length > 1) return false;
  return t.stop(place.nameEnd - 1) - t.start(place.start) > 3;
}

/** `METRO MANILA`. */
function endsWithKnownPlace(t: Tokens, place: PlacePart): boolean {
  return fameOf(t.slice(place.start + 1, place.nameEnd)) !== UNKNOWN;
}

/** `PORT DICKSON`, `DAMASCUS COUNTRYSIDE`, `ABOARD THE USS REAGAN`. */
function containsPlaceWord(t: Tokens, place: PlacePart): boolean {
  return isPlaceWord(t.folded(place.start)) || isPlaceWord(t.folded(place.nameEnd - 1));
}

function isTownLike(t: Tokens, place: PlacePart): boolean {
  return place.words < 3 && endsLikeTown(t.slice(place.start, place.nameEnd));
}

/** The best known of several places. */
function fameOfPlaces(t: Tokens, place: PlacePart): Fame {
  let best: Fame = UNKNOWN;
  for (const [start, end] of splitPlaces(t, place)) {
    const fame = fameOf(t.slice(start, end));
    if (fame > best) best = fame;
  }
  return best;
}

/** A city, or any known place in capitals. */
function hasKnownPlace(t: Tokens, place: PlacePart): boolean {
  const fame = fameOfPlaces(t, place);
  return (
    fame === CITY ||
    (fame === TOWN && t.case(place.start) !== TITLE) ||
    (t.case(place.start) === NO_CASE && isTownLike(t, place))
  );
}

/** `HUNTSVILLE, Alabama`, `ST. PETERSBURG (Russia)`. */
function isInRegion(t: Tokens, place: PlacePart): boolean {
  for (let at = place.nameEnd + 1; at < place.end; at++) {
    let end = at;
    while (end < place.end && t.kind(end) === WORD) end++;
    if (end > at && isRegion(t.slice(at, end))) return true;
    at = end;
  }
  return false;
}

/**
 * `Vlak Priština - Skoplje`: a dash between two places does not end a dateline. In `BRATISLAVA -
 * Paris`, the capitals end before the dash.
 */
function isRoute(t: Tokens, d: Candidate): boolean {
  if (d.mark !== DASH || t.kind(d.next) !== WORD) return false;
  const other = readPlace(t, d.next);
  if (other === null || t.case(d.next) !== t.case(d.place?.start ?? 0)) return false;
  return fameOf(t.slice(d.next, other.nameEnd)) === CITY;
}

function isPlaceWithAgency(
  t: Tokens,
  d: Candidate,
  firm: boolean,
  opensSentence: boolean,
): boolean {
  const { place } = d;
  if (place === null || d.agency === null) return false;
  // `March (Reuters) -`
  if (place.end === place.start + 1 && isDateName(t.folded(place.start))) return false;
  if (isSentenceStart(t, place) && !isSetOff(t, place, d, firm)) return false;
  if (isDoubtful(t, place) && !(firm && d.enclosed)) return false;
  if (!firm && judgeName(t, place.start, place.nameEnd) >= LIKELY) return false;
  const uncased = t.case(place.start) === NO_CASE;
  if (uncased && d.sureness < LIKELY && !isDatedByMonth(t, d, place) && !hasKnownPlace(t, place)) {
    return false;
  }
  if (d.sureness < KNOWN && isSpelledOut(t, place, d.agency)) return false;
  if (d.sureness < KNOWN && isBreadcrumb(t, place, d.agency)) return false;
  if (firm) {
    if (d.date !== null) return true;
    if (d.enclosed && d.sureness >= ACRONYM) return !isCompany(t, d, place);
    if (!opensSentence || d.sureness >= LIKELY) return opensSentence;
    return (d.enclosed || d.sureness === ACRONYM) && isConvincing(t, place);
  }
  // A headline above `(KPL)`
  const isBelow = d.agency[0] > place.start && t.gap(d.agency[0] - 1) === NEW_LINE;
  if (isBelow && d.date === null) return false;
  // `Mumbai, Nov 22 (PTI) e-commerce`
  const isDated = d.date !== null && d.date[0] < d.agency[0] && d.date[1] > d.date[0] + 1;
  if (isDated && d.enclosed && d.sureness === KNOWN) return true;
  if (!opensSentence || (uncased && d.sureness < KNOWN && !hasKnownPlace(t, place))) return false;
  if (d.isUnmarked || (d.bracketed && hasKnownPlace(t, place))) return d.sureness >= LIKELY;
  if (d.date !== null || d.mark === STOP) return d.enclosed || d.sureness > PLAIN;
  if (d.sureness === KNOWN) return true;
  if (!d.enclosed) return false;
  if (d.sureness === LIKELY || t.gap(d.next) === NEW_LINE) return true;
  // `София /КРОСС/`: unlike brackets, slashes hardly ever hold anything else.
  return d.sureness === ACRONYM && t.kind(d.agency[0] - 1) === SLASH && hasKnownPlace(t, place);
}

/** `BAMAKO, AMAP -`, but not `Samsung, LG -`. */
function isConvincing(t: Tokens, place: PlacePart): boolean {
  return t.case(place.start) !== TITLE || hasKnownPlace(t, place) || isInRegion(t, place);
}

/** `NEAR MOSUL, Iraq (Reuters) -`, `AT SEA (AFP) -`: a place that begins like a sentence. */
function isSetOff(t: Tokens, place: PlacePart, d: Candidate, firm: boolean): boolean {
  return isCertain(d, firm) && place.capitals && t.case(place.start) === ALL_CAPS;
}

/** A known agency in brackets, and a mark: `(Reuters) - e-commerce`. */
function isCertain(d: Candidate, firm: boolean): boolean {
  return firm && d.enclosed && d.sureness === KNOWN;
}

/**
 * `மதுரை, நவ. 22 (...)`: in scripts without case, the name of a month is enough for an unknown
 * place.
 */
function isDatedByMonth(t: Tokens, d: Candidate, place: PlacePart): boolean {
  if (d.date === null || place.words > MAX_UNCASED_WORDS) return false;
  return namesMonth(t, d) && t.kind(d.date[0] - 1) === COMMA;
}

/**
 * `Apple (AAPL) -`, `Bath & Body Works (BBWI) -`: a company and its stock symbol, if neither all
 * places nor the agency are known.
 */
function isCompany(t: Tokens, d: Candidate, place: PlacePart): boolean {
  if (d.sureness >= LIKELY || t.case(place.start) !== TITLE || isInRegion(t, place)) return false;
  return splitPlaces(t, place).some(([start, end]) => fameOf(t.slice(start, end)) === UNKNOWN);
}

/** `Home / News / Politics`: the path to a web page. */
function isBreadcrumb(t: Tokens, place: PlacePart, [agency]: readonly [number, number]): boolean {
  if (t.kind(agency - 1) !== SLASH || t.case(place.start) !== TITLE) return false;
  return fameOfPlaces(t, place) === UNKNOWN && !isInRegion(t, place);
}

/** `Samsung Heavy Industries (SHI)`: the acronym belongs to the words before it. */
function isSpelledOut(
  t: Tokens,
  place: PlacePart,
  [start, end]: readonly [number, number],
): boolean {
  if (end !== start + 1 || place.nameEnd - place.start < 2) return false;
  let initials = '';
  for (let at = place.start; at < place.nameEnd; at++) {
    if (t.kind(at) === WORD && t.case(at) !== SMALL) initials += t.word(at).charAt(0);
  }
  return initials.toUpperCase() === t.word(start).toUpperCase();
}

function isAgencyAlone(t: Tokens, d: Candidate, firm: boolean, opensSentence: boolean): boolean {
  if (d.agency === null || !(opensSentence || isCertain(d, firm))) return false;
  // `/APA/` alone is an end mark.
  if (t.kind(d.next) === END) return false;
  if (t.kind(d.agency[0] - 1) === SLASH && t.gap(d.next) === NEW_LINE) return false;
  if (d.date !== null) return isAgencyWithDate(t, d, d.agency);
  // A name in brackets must look like an agency's.
  if (firm) {
    // `BHG.com / Videos /` is a breadcrumb trail of a web page.
    if (d.mark === SLASH && t.slice(d.agency[0], d.agency[1]).includes('/')) return false;
    if (d.mark === COLON || d.mark === SLASH) return isAgencyBeforeColon(d, d.agency);
    // `США - Китай`
    if (!d.enclosed) return !isRegion(t.slice(d.agency[0], d.agency[1]));
    return d.sureness >= ACRONYM;
  }
  if (!d.enclosed || d.sureness < LIKELY) return false;
  // `(Xinhua/Li Ming)` is a photo credit; `(dpa/AUTO BILD)` is an agency and a magazine.
  return d.sureness === KNOWN || !namesPerson(t, d.agency);
}

/** `Shafaq News:`, but not a website alone: `Forbes.com: The`. */
function isAgencyBeforeColon(d: Candidate, [start, end]: readonly [number, number]): boolean {
  if (d.enclosed || d.sureness === KNOWN) return d.sureness >= ACRONYM;
  return d.sureness === LIKELY && end > start + 1;
}

function namesPerson(t: Tokens, [start, end]: readonly [number, number]): boolean {
  for (let at = start + 1; at < end; at++) {
    if (t.kind(at - 1) === SLASH && t.case(at) === TITLE) return true;
  }
  return false;
}

/** `June 4/2021 ( ENA)`, `Jan 20 (DM)`, `ТАСС, 22 ноября.` */
function isAgencyWithDate(t: Tokens, d: Candidate, [start]: readonly [number, number]): boolean {
  const later = Math.max(start, d.date?.[0] ?? 0);
  if (t.gap(later) === NEW_LINE) return false;
  if (t.case(start) === NO_CASE) return d.sureness >= LIKELY;
  return d.sureness >= ACRONYM || (d.enclosed && namesMonth(t, d)) || isFirm(d.mark);
}

/**
 * `Manama, His Highness`: a comma alone ends a dateline only after a city, and not in a list of
 * cities.
 */
function isPlaceBeforeComma(t: Tokens, d: Candidate, fame: Fame): boolean {
  if (d.mark !== COMMA || d.place === null || fame !== CITY) return false;
  if (t.case(d.place.start) === TITLE) {
    return t.case(d.next) === TITLE && isSentenceOpener(t.folded(d.next));
  }
  if (t.case(d.place.start) !== NO_CASE || isInsertion(t, d.next, COMMA)) return false;
  const next = readPlace(t, d.next);
  const listed = next !== null && t.kind(next.nameEnd) === COMMA;
  return (
    !UNSPACED().test(t.word(d.place.start)) &&
    !(listed && fameOf(t.slice(d.next, next.nameEnd)) === CITY)
  );
}

/** Scripts without blanks, where a comma ends a clause and not a word. */
const UNSPACED = lazily(
  () => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u,
);

/** `काठमाडौं । प्रधानमन्त्री`, `नई दिल्ली। पश्चिम`. */
function isPlaceBeforeDanda(t: Tokens, place: PlacePart, d: Candidate, fame: Fame): boolean {
  if (d.mark !== STOP || t.case(place.start) !== NO_CASE) return false;
  if (fame === UNKNOWN && !isTownLike(t, place)) return false;
  return t.text.charCodeAt((d.separator?.end ?? 1) - 1) === DANDA;
}

function startsSentence(t: Tokens, i: number): boolean {
  const kind = t.kind(i);
  if (kind === WORD) return t.case(i) !== SMALL;
  // `'We will go,' he said`
  if (kind === APOSTROPHE) return t.gap(i + 1) === TIGHT && startsSentence(t, i + 1);
  return (
    kind === NUMBER ||
    kind === QUOTE ||
    kind === OPEN ||
    kind === END ||
    kind === OTHER ||
    kind === ELLIPSIS
  );
}
