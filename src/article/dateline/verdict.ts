import { ACRONYM, judgeName, KNOWN, LIKELY, PLAIN } from './agency-part.ts';
import { COLON, COMMA, DASH, OPEN, OTHER, QUOTE, STOP } from './characters.ts';
import { type Draft, isFirm } from './draft.ts';
import { isDoubtful, isSentenceStart } from './judge.ts';
import type { PlacePart } from './places.ts';
import {
  ALL_CAPS,
  END,
  NEW_LINE,
  NO_CASE,
  NUMBER,
  SMALL,
  TIGHT,
  TITLE,
  type Tokens,
  WORD,
} from './tokens.ts';
import { isSentenceOpener } from './vocabulary.ts';

/** Weighs what was read: does it make a dateline? */
export function isDateline(t: Tokens, d: Draft): boolean {
  const firm = isFirm(d.mark);
  const opensSentence = startsSentence(t, d.next);
  if (d.place?.loose === true && (d.date === null || !firm)) return false;
  if (d.agency !== null && d.place !== null) return isPlaceWithAgency(t, d, firm, opensSentence);
  if (d.agency !== null) return isAgencyAlone(t, d, firm, opensSentence);
  if (d.place === null) return isDateAlone(t, d, opensSentence);
  if (d.date !== null) {
    if (isSentenceStart(t, d.place)) return false;
    if (firm) return true;
    if (isDoubtful(t, d.place) || !opensSentence) return false;
    if (UNSPACED.test(t.word(d.place.start))) return false;
    return d.mark !== END || t.gap(d.next) === NEW_LINE;
  }
  return opensSentence && isPlaceAlone(t, d.place, d, firm);
}

/** Scripts written without blanks: there a comma ends a clause, not a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** `APRIL 7 -` */
function isDateAlone(t: Tokens, d: Draft, opensSentence: boolean): boolean {
  // `Feb. 9-25`
  if (t.kind(d.next) === NUMBER && t.gap(d.next) === TIGHT) return false;
  return d.date !== null && d.mark === DASH && opensSentence && d.date[1] - d.date[0] < 4;
}

/** `SEOUL --`: nothing but the place's look and the mark speak for it. */
function isPlaceAlone(t: Tokens, place: PlacePart, d: Draft, firm: boolean): boolean {
  if (isDoubtful(t, place)) return false;
  if (!firm) return isPlaceBeforeComma(t, d) || isPlaceBeforeDanda(t, place, d);
  // `COVID-19: The number`
  if (t.kind(d.next) === NUMBER && t.gap(d.next) === TIGHT) return false;
  // `부산-제주`: a hyphen inside a word, in scripts whose names have none
  if (t.word(d.next - 1) === '-' && isTightBetween(t, d.next)) return false;
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
  if (firm) {
    if (d.date !== null || (d.enclosed && d.sureness >= ACRONYM)) return true;
    return opensSentence && (d.enclosed || d.sureness >= ACRONYM);
  }
  if (!opensSentence) return false;
  if (d.date !== null || d.mark === STOP) return d.enclosed || d.sureness > PLAIN;
  if (d.sureness === KNOWN) return true;
  return d.enclosed && (d.sureness === LIKELY || t.gap(d.next) === NEW_LINE);
}

function isAgencyAlone(t: Tokens, d: Draft, firm: boolean, opensSentence: boolean): boolean {
  if (!opensSentence || d.agency === null) return false;
  if (d.date !== null) return true;
  if (firm) return d.sureness >= PLAIN;
  // `(Xinhua/Li Ming)` credits a photographer, `(KPL/VNA)` two agencies.
  if (!d.enclosed || d.sureness < ACRONYM) return false;
  return d.sureness === KNOWN || /^[^/]*$|^[A-Z/]*$/.test(t.slice(d.agency[0], d.agency[1]));
}

/** `Manama, His Highness`: a comma alone, then a word that only a sentence begins with. */
function isPlaceBeforeComma(t: Tokens, d: Draft): boolean {
  if (d.mark !== COMMA || d.place === null || d.place.words > 2) return false;
  if (t.case(d.place.start) === NO_CASE) {
    return d.place.words === 1 && !UNSPACED.test(t.word(d.place.start));
  }
  return t.case(d.next) === TITLE && isSentenceOpener(t.folded(d.next));
}

function startsSentence(t: Tokens, i: number): boolean {
  const kind = t.kind(i);
  if (kind === WORD) return t.case(i) !== SMALL;
  return kind === NUMBER || kind === QUOTE || kind === OPEN || kind === END || kind === OTHER;
}
