import { isAgency } from '../agency.ts';
import type { Span } from '../article.ts';
import { BAR, COMMA, DASH, OPEN, SLASH, STOP } from './characters.ts';
import { fameOf, UNKNOWN } from './known-places.ts';
import { isDateStart, readPlace } from './places.ts';
import { ALL_CAPS, END, isTightStop, NEW_LINE, NO_CASE, SMALL, Tokens, WORD } from './tokens.ts';
import {
  introducesWriter,
  isAgencyWord,
  isConjunction,
  isCredit,
  isLabel,
  isOffice,
  isParticle,
  isSentenceOpener,
} from './vocabulary.ts';

const MAX_NAME_WORDS = 14;
/** The most words of each name after the first. */
const MAX_WORDS_OF_ONE = 4;
/** First words of two-word places. If a name and a place run together, the place starts here. */
const PLACE_OPENERS = new Set(
  'new san santa santo los las el la le kuala abu addis buenos rio sao são hong tel ho phnom port cape st st. fort saint dar sri ulan nay south north east west'.split(
    ' ',
  ),
);

const JOBS = new Set('writer writers correspondent correspondents reporter reporters'.split(' '));

/** The name after `By`, as a token range. The place begins at `end` or after a bar or comma there. */
export interface BylinePart {
  readonly start: number;
  readonly end: number;
}

export function isBy(t: Tokens, i: number): boolean {
  if (t.kind(i) !== WORD) return false;
  const word = t.word(i);
  // In a line of capitals, `DA` and `AV` could also be initials.
  return introducesWriter(t.folded(i)) && (t.case(i) !== ALL_CAPS || word === 'BY');
}

/** Reads `By NAME` at token i if a place follows: in capitals, after a bar or on a new line. */
export function readByline(t: Tokens, i: number): BylinePart | null {
  if (!isBy(t, i)) return null;
  const start = i + 1;
  let at = namesEnd(t, start);
  if (at === start || !mayBeName(t, start)) return null;
  if (t.kind(at) === COMMA) {
    const more = namesEnd(t, at + 1);
    const goesOn = firstOfCapitals(t, at + 1, more) > at + 1 && firstOfCapitals(t, start, at) < 0;
    if (goesOn) at = more;
    else if (at - start > 1 && isDatedPlace(t, at + 1)) return { start, end: at };
  }
  if (t.kind(at) === BAR || t.gap(at) === NEW_LINE) return { start, end: at };
  // A name has at least two words, so the place can begin at the third.
  for (let place = start + 2; place < at; place++) {
    if (t.kind(place) === WORD && fameOf(t.slice(place, at)) !== UNKNOWN) {
      return { start, end: place };
    }
  }
  const capitals = firstOfCapitals(t, start, at);
  if (capitals > start) return { start, end: capitals };
  return at - start < 3 ? null : { start, end: lastPlaceWord(t, start, at) };
}

/** `By Karl Maier, PARIS, Nov. 22`: after a comma, a place is known by its date. */
function isDatedPlace(t: Tokens, i: number): boolean {
  const place = readPlace(t, i);
  return place !== null && t.kind(place.end) === COMMA && isDateStart(t, place.end + 1);
}

/** A name cannot begin with a month, a weekday or a sentence opener: `By Monday`, `By The`. */
function mayBeName(t: Tokens, i: number): boolean {
  if (t.kind(i) !== WORD || isDateStart(t, i)) return false;
  return !isSentenceOpener(t.folded(i)) || isInitial(t, i);
}

function namesEnd(t: Tokens, start: number): number {
  let at = start;
  while (at - start < MAX_NAME_WORDS && isNameWord(t, at, start)) at += isInitial(t, at) ? 2 : 1;
  return at;
}

function isNameWord(t: Tokens, i: number, start: number): boolean {
  if (t.kind(i) !== WORD || (i > start && t.gap(i) === NEW_LINE)) return false;
  if (t.case(i) === SMALL) return i > start && mayJoinNames(t, i) && t.kind(i + 1) === WORD;
  return i === start || !isDateStart(t, i);
}

/** `By Xinhua writers Wang Lei and Li Ming`. */
function mayJoinNames(t: Tokens, i: number): boolean {
  return isParticle(t.folded(i)) || (JOBS.has(t.word(i)) && isAgency(t.word(i - 1)));
}

/** `John F. Kennedy`. */
function isInitial(t: Tokens, i: number): boolean {
  return isTightStop(t, i + 1) && t.stop(i) - t.start(i) <= 2;
}

/** The start of the capitals that end the words [start, end), or -1. */
function firstOfCapitals(t: Tokens, start: number, end: number): number {
  let at = end;
  while (at > start && isCapitalsOrJoint(t, at - 1)) at--;
  while (at < end && t.case(at) !== ALL_CAPS) at++;
  return at === end ? -1 : at;
}

function isCapitalsOrJoint(t: Tokens, i: number): boolean {
  const kind = t.kind(i);
  if (kind === STOP) return t.stop(i - 1) - t.start(i - 1) === 2;
  return kind === WORD && t.case(i) === ALL_CAPS && t.stop(i) - t.start(i) > 1;
}

/**
 * `By Andi Abdussalam Jakarta,`: the place is the last word, or the last two if the first of them
 * begins two-word places.
 */
function lastPlaceWord(t: Tokens, start: number, end: number): number {
  const before = end - 2;
  return before > start && PLACE_OPENERS.has(t.word(before).toLowerCase()) ? before : end - 1;
}

/** Reads `By NAME - ` inside a dateline. A dash, slash, bracket or comma ends the name. */
export function readInnerByline(t: Tokens, i: number): BylinePart | null {
  if (!isBy(t, i)) return null;
  const start = i + 1;
  if (!mayBeName(t, start)) return null;
  let at = start;
  while (at - start < 6 && isNameWord(t, at, start)) at += isInitial(t, at) ? 2 : 1;
  const kind = t.kind(at);
  // In a script without case, `من الناحية التقنية،` begins a sentence.
  const isComma = kind === COMMA && t.case(start) !== NO_CASE;
  return at > start && (kind === DASH || kind === SLASH || kind === OPEN || isComma)
    ? { start, end: at }
    : null;
}

/**
 * Whether the words up to token `end` can be a name in a script without case. `من` also means
 * "from", but no first name has an article: `من المقرر`.
 */
function isUncasedName(end: number): boolean {
  if (line.word(0) !== 'من') return end > 2 && end < 6;
  return end > 2 && end < 5 && !/^ال/.test(line.word(1));
}

/** Lower-case words in a job title or affiliation: `staff writer`, `in Seoul`. */
const AFFILIATION = new Set(
  'in at of for the and with writer writers editor editors contributor chief from de del der en à y et und'.split(
    ' ',
  ),
);

const line = new Tokens();

/**
 * The writer's name in a line that is a byline (`By Kim Soo-yeon`, `Von Max Mustermann`,
 * `by Janie Gabbett, Reuters`); null if the line is something else.
 */
export function findByline(text: string, start: number, end: number): Span | null {
  line.open(text, start, end);
  if (!isBy(line, 0) || end - line.start(0) > 120) return null;
  let at = lineNameEnd(1);
  if (at === 1 || at - 1 > MAX_NAME_WORDS || !mayBeName(line, 1)) return null;
  while (line.kind(at) === COMMA && namesWriter(at + 1)) at = lineNameEnd(at + 1);
  const isWhole = line.kind(at) === END;
  if (line.case(1) === NO_CASE ? !isWhole || !isUncasedName(at) : at === 2 && !isWhole) return null;
  const span = { start: line.start(1), end: line.stop(at - 1) };
  return isWhole || endsWithAffiliation(at) ? span : null;
}

function lineNameEnd(start: number): number {
  let at = start;
  while (isNameWord(line, at, start)) at += isInitial(line, at) ? 2 : 1;
  return at;
}

/** `By Wang Lei, Li Ming`: another name after a comma, not an affiliation. */
function namesWriter(i: number): boolean {
  const end = lineNameEnd(i);
  if (end < i + 2 || (line.kind(end) !== END && line.kind(end) !== COMMA)) return false;
  let words = 0;
  for (let at = i; at < end; at++) {
    if (line.kind(at) === STOP) continue;
    const word = line.folded(at);
    words = isConjunction(word) ? 0 : words + 1;
    const isJob = JOBS.has(word) || isCredit(word) || isLabel(word) || isOffice(word);
    if (isJob || isAgencyWord(word) || words > MAX_WORDS_OF_ONE) return false;
  }
  const name = line.slice(i, end);
  return !isAgency(name) && fameOf(name) === UNKNOWN;
}

/** `, Reuters`, `, Staff Writer`, ` (Yonhap)`, ` | Associated Press`, ` in Seoul`. */
function endsWithAffiliation(i: number): boolean {
  const kind = line.kind(i);
  if (kind !== COMMA && kind !== OPEN && kind !== SLASH && kind !== BAR) return false;
  let at = i + 1;
  while (at < i + 8 && line.kind(at) === WORD && isAffiliation(at)) at++;
  if (at === i + 1) return false;
  return line.kind(at) === END || (kind === OPEN && line.kind(at + 1) === END);
}

function isAffiliation(i: number): boolean {
  return line.case(i) !== SMALL || isCredit(line.folded(i)) || AFFILIATION.has(line.word(i));
}
