import type { DatelineSpans, Span } from './article.ts';
import { endsSentence } from './end-mark.ts';
import { pastMarks } from './ending.ts';
import { isBlank, onNewLine, skipBlanks, trimEnd } from './lines.ts';

/** Characters; a shorter stretch may well be written twice on purpose. */
const SHORTEST = 40;
/** The end of the text is looked for above by its last word, or by so much of it. */
const LONGEST_TAIL = 24;
/** How much longer the second copy may be than the first, all of it blanks. */
const MOST_GROWTH = 1.25;
/** Places where that word was found and more is compared; keeps hostile text from taking long. */
const MOST_TRIES = 100;

export interface Repetition {
  /** Where the first copy ends. */
  readonly bodyEnd: number;
  /** Where the second begins, the marks between the two passed. */
  readonly start: number;
}

/**
 * Finds the text at the end of `[start, end)` that stands right above it already, whether or not
 * its lines break at the same words and an end mark stands between: some pages repeat all but
 * their first paragraph. The second copy begins on a line of its own or behind an end mark, the
 * first with a line or a sentence.
 */
export function findRepetition(text: string, start: number, end: number): Repetition | null {
  const written = text.slice(start, end);
  if (!written.includes('\n') && !written.includes('\r')) return null;
  const tail = text.slice(tailStart(text, start, end), end);
  // The first copy is as long as the second, but for blanks and marks.
  let at = text.indexOf(tail, start + Math.floor((end - start) / 3));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const bodyEnd = at + tail.length;
    if (at === -1 || end - bodyEnd < SHORTEST) return null;
    const copy = copyAt(text, start, bodyEnd, end);
    if (copy !== null) return findRepetition(text, start, bodyEnd) ?? { bodyEnd, start: copy };
    at = text.indexOf(tail, at + 1);
  }
  return null;
}

function tailStart(text: string, start: number, end: number): number {
  const least = Math.max(start, end - LONGEST_TAIL);
  let at = end;
  while (at > least && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the copy begins whose original ends at `bodyEnd`, if all up to `end` is one. */
function copyAt(text: string, start: number, bodyEnd: number, end: number): number | null {
  const next = skipBlanks(text, bodyEnd, end);
  const copy = pastMarks(text, next, end);
  if (copy === next && !onNewLine(text, bodyEnd, next)) return null;
  if (end - copy < SHORTEST || end - copy > MOST_GROWTH * (bodyEnd - start)) return null;
  let original = bodyEnd;
  for (let at = end; at > copy; at = trimEnd(text, copy, at - 1)) {
    original = trimEnd(text, start, original);
    if (original === start || text.charCodeAt(original - 1) !== text.charCodeAt(at - 1))
      return null;
    original--;
  }
  const before = trimEnd(text, start, original);
  const whole = before === start || endsSentence(text, before) || onNewLine(text, before, original);
  return whole ? copy : null;
}

/**
 * Finds the opening that is written twice, dateline included: `PLACE: Lead. PLACE: Lead. More`.
 * The first lead with the second dateline is the repetition.
 */
export function findRepeatedOpening(
  text: string,
  dateline: DatelineSpans,
  start: number,
  end: number,
): Span | null {
  const raw = text.slice(dateline.start, dateline.end);
  const found = text.slice(start, end).indexOf(raw);
  if (found < SHORTEST - raw.length || found < 1) return null;
  const second = start + found;
  let at = second + raw.length;
  for (let first = start; first < second; first = skipBlanks(text, first + 1, second)) {
    at = skipBlanks(text, at, end);
    if (text.charCodeAt(first) !== text.charCodeAt(at)) return null;
    at++;
  }
  return { start, end: second + raw.length };
}
