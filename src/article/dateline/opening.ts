import {
  ACRONYM,
  type AgencyPart,
  closing,
  judgeName,
  KNOWN,
  LIKELY,
  PLAIN,
  readBareAgency,
  readEnclosed,
} from './agency-part.ts';
import { BAR, COLON, COMMA, DASH, EQUALS, OPEN, SLASH } from './characters.ts';
import { type Draft, isFirm, type Range, setAgency, setEnclosed } from './draft.ts';
import { readPlace } from './places.ts';
import { type DateParts, isBeforeDate, noDate, readDate } from './read-date.ts';
import { ALL_CAPS, TIGHT, TITLE, type Tokens, WORD } from './tokens.ts';
import { isLabel, isSentenceOpener } from './vocabulary.ts';

const scratch: DateParts = noDate();

/** Reads what the dateline opens with: an agency, a date, brackets or a place. */
export function readOpening(t: Tokens, at: number, d: Draft): number {
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
  return isLabel(t.folded(start)) || (isLabel(t.folded(end - 1)) && !isFirm(t.kind(after)));
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
  const { end } = agency;
  if (!isOpeningAgency(t, at, agency)) return null;
  setAgency(d, [at, end], agency.sureness, false);
  return t.kind(end) === OPEN ? readBracketsOfAgency(t, at, end, d) : end;
}

function isOpeningAgency(t: Tokens, at: number, agency: AgencyPart): boolean {
  if (!isMarked(t, at, agency) || isLabel(t.folded(at))) return false;
  return agency.isKnown || t.case(at) !== TITLE || !isSentenceOpener(t.folded(at));
}

/** Whether the mark behind it is one that ends such a name. */
function isMarked(t: Tokens, at: number, agency: AgencyPart): boolean {
  const { end } = agency;
  switch (t.kind(end)) {
    case DASH:
      return agency.sureness >= LIKELY || isUnspeakable(t, at, end);
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
  if (isBeforeDate(t, at)) return -1;
  d.place = readPlace(t, at);
  return d.place === null ? -1 : d.place.end;
}
