import { lazily } from '../../text/lazily.ts';
import { beginsAgency, isAgency } from '../agency.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  NEWLINE,
  OPEN,
  OTHER,
  QUOTE,
  SLASH,
  STOP,
} from './characters.ts';
import { foldWord } from './fold.ts';
import { type DateParts, noDate, readDate } from './read-date.ts';
import {
  ALL_CAPS,
  END,
  isTightStop,
  NEW_LINE,
  NO,
  NUMBER,
  SMALL,
  TIGHT,
  TITLE,
  type Tokens,
  UNASKED,
  WORD,
  YES,
} from './tokens.ts';
import { isAgencyWord, isParticle, isPhotoCredit, isRegionCode } from './vocabulary.ts';

/** How certain it is that words name an agency, in ascending order. */
export const NOT = 0;
/** Capitalised words. An agency only if the context says so. */
export const PLAIN = 1;
/** An acronym, or a name with a capital inside: `GNA`, `BelTA`. */
export const ACRONYM = 2;
/** A name that contains a word like News, or an internet domain. */
export const LIKELY = 3;
export const KNOWN = 4;

/**
 * An agency's name without brackets. Its confidence is computed on demand, because that is
 * expensive and rarely needed.
 */
export class AgencyPart {
  /** The token after the name. */
  readonly end: number;
  readonly isKnown: boolean;
  readonly #tokens: Tokens;
  readonly #start: number;

  constructor(tokens: Tokens, start: number, end: number, isKnown: boolean) {
    this.#tokens = tokens;
    this.#start = start;
    this.end = end;
    this.isKnown = isKnown;
  }

  get sureness(): number {
    return this.isKnown ? KNOWN : judgeWords(this.#tokens, this.#start, this.end);
  }
}

/** The most words in the name of an unknown agency, particles left out. */
const MAX_WORDS = 6;
/** The most words in a name of the table. */
const MAX_KNOWN_WORDS = 7;
const DOMAINS = new Set(
  'com co vn tj ge lv lt ee mv net org info news tv az ru su am ge kz kg uz tm ua by md krd ro bg rs ba mk al tr ir iq id my ph in lk np pk co.id eu de at ch fr es it uk'.split(
    ' ',
  ),
);
const SUFFIX = /(?:news|press|pres|presse|inform|wire|media|daily|net)$/i;
const INNER_CAPITAL = lazily(() => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u);

/** Reads the name of an agency without brackets at token i. */
export function readBareAgency(t: Tokens, i: number): AgencyPart | null {
  if (t.kind(i) !== WORD) return null;
  const mayBeKnown = mayOpenAgency(t, i);
  const known = mayBeKnown ? longestKnown(t, i) : -1;
  const end = known > i ? known : nameEnd(t, isCorrespondent(t, i) ? i + 2 : i);
  const spelledOut = acronymAfter(t, i, end);
  if (spelledOut > 0) {
    const known = isKnown(t.word(end + 1)) || judgeWords(t, i, end) >= LIKELY;
    return new AgencyPart(t, i, spelledOut, known);
  }
  if (end === i) return null;
  return new AgencyPart(t, i, end, known > i || (mayBeKnown && isKnown(t.slice(i, end))));
}

/** `Корр. БЕЛТА`. */
function isCorrespondent(t: Tokens, i: number): boolean {
  return t.folded(i) === 'корр' && t.kind(i + 1) === STOP && isCapital(t, i + 2);
}

function mayOpenAgency(t: Tokens, i: number): boolean {
  if (t.mayOpenAgency[i] === UNASKED) t.mayOpenAgency[i] = beginsAgency(t.folded(i)) ? YES : NO;
  return t.mayOpenAgency[i] === YES;
}

export function isKnownAgency(t: Tokens, i: number): boolean {
  return readBareAgency(t, i)?.isKnown === true;
}

function longestKnown(t: Tokens, i: number): number {
  let last = i;
  while (
    last - i < MAX_KNOWN_WORDS - 1 &&
    t.kind(last + 1) === WORD &&
    t.gap(last + 1) !== NEW_LINE
  ) {
    last++;
  }
  for (; last >= i; last--) {
    if (isKnown(t.slice(i, last + 1))) return last + 1;
  }
  return -1;
}

/** `Baku-APA`, `APA-Dakar`, `SANA-The council`: makes two words of an agency and what it is glued to. */
export function separateGluedAgency(t: Tokens, i: number): void {
  if (t.kind(i) !== WORD) return;
  const word = t.word(i);
  const first = word.indexOf('-');
  if (first < 3 || isKnown(word)) return;
  const last = word.lastIndexOf('-');
  if (isKnown(word.slice(0, first))) t.cut(i, first);
  else if (isKnown(word.slice(last + 1))) t.cut(i, last);
}

/** Short acronyms must match in case: `Pan` and `map` are words. */
export function isKnown(name: string): boolean {
  if (!isAgency(name)) return false;
  return (
    name.length > 4 ||
    !IN_LOWER_CASE().test(name) ||
    !/^[\x20-\x7f]*$/.test(name) ||
    SHORT_NAMES.has(name)
  );
}

const IN_LOWER_CASE = lazily(() => /^\p{Lu}?\p{Ll}+$/u);
const SHORT_NAMES = new Set('dpa epd sda awp Lusa Saba Mehr Fars Rasa Jiji Hina'.split(' '));

/**
 * If tokens [i, end) are followed by their initials in brackets, returns the token after the
 * bracket, else -1: `Young Journalists Club (YJC)`.
 */
function acronymAfter(t: Tokens, i: number, end: number): number {
  if (t.kind(end) !== OPEN || t.kind(end + 1) !== WORD || t.kind(end + 2) !== CLOSE) return -1;
  const acronym = t.word(end + 1);
  if (acronym.length < 2 || acronym.length !== end - i) return -1;
  for (let at = i; at < end; at++) {
    if (t.word(at).charAt(0).toUpperCase() !== acronym.charAt(at - i)) return -1;
  }
  return end + 3;
}

/** Capitalised words, possibly joined by slashes or particles. */
function nameEnd(t: Tokens, i: number): number {
  let at = i;
  for (let words = 0; words < MAX_WORDS && t.kind(at) === WORD; ) {
    if (at > i && t.gap(at) === NEW_LINE) break;
    if (isCapital(t, at)) words++;
    else if (at === i || !joinsName(t, at)) break;
    at++;
    if (joinsAgencies(t, at)) at++;
  }
  return at;
}

/** The slash in `AFP/Reuters` and `Iran Press / Nouvelles`, but not those in `BAGHDAD / NINA /`. */
function joinsAgencies(t: Tokens, i: number): boolean {
  if (t.kind(i) !== SLASH || !isCapital(t, i + 1) || t.stop(i) - t.start(i) > 1) return false;
  return t.gap(i) === t.gap(i + 1) && (t.gap(i) === TIGHT || closingSlash(t, i) < 0);
}

/** The particles in `Radio de Oaks`, `Presse et de Publicité` and `Frankfurt an der Oder`. */
export function joinsName(t: Tokens, i: number): boolean {
  if (!isParticle(t.folded(i))) return false;
  return isCapital(t, i + 1) || (isParticle(t.folded(i + 1)) && isCapital(t, i + 2));
}

function isCapital(t: Tokens, i: number): boolean {
  return t.kind(i) === WORD && t.case(i) !== SMALL;
}

/** Whether tokens [i, end) are the name of a known agency. */
export function isKnownName(t: Tokens, i: number, end: number): boolean {
  return (t.kind(i) !== WORD || mayOpenAgency(t, i)) && isKnown(t.slice(i, end));
}

/** How much tokens [i, end) look like an agency's name: one of the levels above. */
export function judgeName(t: Tokens, i: number, end: number): number {
  return isKnownName(t, i, end) ? KNOWN : judgeWords(t, i, end);
}

function judgeWords(t: Tokens, i: number, end: number): number {
  let sureness = PLAIN;
  for (let at = i; at < end; at++) {
    if (t.kind(at) !== WORD) continue;
    const word = t.word(at);
    if (isAgencyWord(t.folded(at)) || SUFFIX.test(word) || isDomain(word)) return LIKELY;
    if ((word.length > 4 || t.kind(at + 1) === SLASH) && isKnown(word)) return LIKELY;
    if (word.includes('-') && word.split('-').some((half) => half.length > 2 && isKnown(half))) {
      return LIKELY;
    }
    if (word.length < 14 && t.case(at) !== ALL_CAPS && INNER_CAPITAL().test(word))
      sureness = ACRONYM;
  }
  const alone = end === i + 1 && t.case(i) === ALL_CAPS && !t.word(i).includes('.');
  return alone && t.stop(i) - t.start(i) <= 8 && t.stop(i) - t.start(i) > 1 ? ACRONYM : sureness;
}

function isDomain(word: string): boolean {
  const dot = word.indexOf('.');
  if (dot < 2) return false;
  const folded = foldWord(word);
  return DOMAINS.has(folded.slice(dot + 1)) && !isRegionCode(folded);
}

/** What is in brackets or between slashes: an agency, a date, or both. */
export interface Enclosed {
  /** The token after the closing bracket or slash. */
  readonly end: number;
  /** Token ranges, or null. */
  readonly agency: readonly [start: number, end: number] | null;
  readonly date: readonly [start: number, end: number] | null;
  readonly sureness: number;
}

const MAX_ENCLOSED = 24;
const scratch: DateParts = noDate();

export function readEnclosed(t: Tokens, i: number): Enclosed | null {
  if (t.kind(i) === OPEN) {
    const close = closing(t, i);
    return close < 0 ? null : readInside(t, i + 1, close);
  }
  if (t.kind(i) !== SLASH || t.stop(i) - t.start(i) > 1) return null;
  const close = closingSlash(t, i);
  return close < 0 ? null : readInside(t, i + 1, close);
}

/** The bracket that closes the one at token i, or -1. */
export function closing(t: Tokens, i: number): number {
  let depth = 0;
  for (let at = i; at < i + MAX_ENCLOSED; at++) {
    const kind = t.kind(at);
    if (kind === OPEN) depth++;
    else if (kind === CLOSE && --depth === 0) return at;
    else if (kind === END || kind === NEWLINE) return -1;
  }
  return -1;
}

function closingSlash(t: Tokens, i: number): number {
  for (let at = i + 1; at < i + 10; at++) {
    const kind = t.kind(at);
    if (kind === SLASH) return at > i + 1 && t.stop(at) - t.start(at) === 1 ? at : -1;
    if (kind === END || t.gap(at) === NEW_LINE) return -1;
  }
  return -1;
}

/** Reads tokens [i, close): `Xinhua`, `UrduPoint - 4th May, 2023`, `Mar 27`, `22 Nov, AFP`. */
function readInside(t: Tokens, i: number, close: number): Enclosed | null {
  if (close === i) return null;
  const end = close + 1;
  const dateEnd = readDate(t, i, scratch);
  if (dateEnd === close) return { end, agency: null, date: [i, close], sureness: PLAIN };
  if (dateEnd > i && !(t.kind(dateEnd) === WORD && t.gap(dateEnd) === TIGHT)) {
    const rest = isMark(t, dateEnd) ? dateEnd + 1 : dateEnd;
    return named(t, rest, close, [i, dateEnd], end);
  }
  for (let at = i + 1; at < close - 1; at++) {
    if (isMark(t, at) && readDate(t, at + 1, scratch) === close) {
      return named(t, i, at, [at + 1, close], end);
    }
  }
  return named(t, i, close, null, end);
}

function isMark(t: Tokens, i: number): boolean {
  const kind = t.kind(i);
  return kind === COMMA || kind === DASH || kind === SLASH;
}

function named(
  t: Tokens,
  i: number,
  end: number,
  date: readonly [number, number] | null,
  after: number,
): Enclosed | null {
  const sureness = judgeEnclosed(t, i, end);
  return sureness === NOT ? null : { end: after, agency: [i, end], date, sureness };
}

function judgeEnclosed(t: Tokens, i: number, end: number): number {
  if (end > i + 1) {
    const list = judgeList(t, i, end);
    if (list >= LIKELY) return list;
  }
  let words = 0;
  let small = 0;
  let particles = 0;
  let numbers = 0;
  for (let at = i; at < end; at++) {
    const kind = t.kind(at);
    if (kind === QUOTE && at === i && t.kind(end - 1) !== QUOTE) {
      // `(“POWELL URGES ...”)` is a quotation; `/“Dunyo” IA/` is a name.
      if (t.kind(i + 2) !== QUOTE) return NOT;
    }
    // `(ATTN: ADDS more info)` is a note.
    if ((kind === OTHER && !isPlus(t, at)) || kind === COLON || kind === END) return NOT;
    if (kind === WORD) {
      words++;
      if (isPhotoCredit(t.folded(at))) return NOT;
      if (t.case(at) === SMALL) {
        if (isParticle(t.folded(at))) particles++;
        else small++;
      }
    } else if (kind === NUMBER) numbers++;
  }
  // `(D)` is a party, `(Smith 12, Jones 45)` are the goals of a match.
  if (words === 0 || words > 10 || numbers > 1 || t.stop(end - 1) - t.start(i) < 2) return NOT;
  const sureness = isService(t, i, end) ? LIKELY : judgeName(t, i, end);
  if (sureness >= LIKELY || small === 0) return sureness;
  // `(Chinese media)` counts after a date, but not alone.
  return words > 4 || (words > 1 && words === small + particles) ? NOT : PLAIN;
}

/** `Vietnam+` */
function isPlus(t: Tokens, i: number): boolean {
  return t.word(i) === '+' && t.gap(i) === TIGHT;
}

/** `CNN Business`: a known acronym and one more word. */
function isService(t: Tokens, i: number, end: number): boolean {
  return end === i + 2 && t.case(i) === ALL_CAPS && isCapital(t, i + 1) && isKnownName(t, i, i + 1);
}

/** `tca/dpa`, `ats afp`, `dpa/AUTO BILD/KI`: several agencies, at least one of them known. */
function judgeList(t: Tokens, start: number, end: number): number {
  let known = 0;
  let unknown = 0;
  for (let at = start; at < end; ) {
    let stop = isAgency(t.word(at)) ? at + 1 : longestKnown(t, at);
    if (stop > 0 && stop <= end) known++;
    else {
      // Two capitalised words are a photographer: `Xinhua/Li Ming`.
      stop = at;
      while (stop < end && t.kind(stop) === WORD) stop++;
      const isShort = t.case(at) === ALL_CAPS || t.stop(at) - t.start(at) <= 5;
      if (stop === at || isPhotoCredit(t.folded(at)) || !isShort || t.case(at) === TITLE)
        return NOT;
      if (t.case(at) !== ALL_CAPS) stop = at + 1;
      unknown++;
    }
    at = t.kind(stop) === SLASH ? stop + 1 : stop;
  }
  if (known === 0 || known + unknown < 2) return NOT;
  return unknown === 0 ? KNOWN : LIKELY;
}

/** The slash in `U/W` and `B/A`. */
function isInitialsSlash(t: Tokens, i: number): boolean {
  return t.kind(i) === SLASH && t.stop(i + 1) - t.start(i - 1) === 3;
}

/** Whether brackets contain only one or two capitalised words: `(Russia)`, `[India]`, `(U/W)`. */
export function enclosesPlainWords(t: Tokens, i: number, close: number): boolean {
  if (close - i > 5) return false;
  for (let at = i + 1; at < close; at++) {
    if (!isCapital(t, at) && !isTightStop(t, at) && !isInitialsSlash(t, at)) return false;
  }
  return close > i + 1;
}
