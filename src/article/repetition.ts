import type { DatelineSpans, Span } from './article.ts';
import { endsSentence } from './end-mark.ts';
import { skipMarks } from './ending.ts';
import { isBlank, onNewLine, skipBlanks, trimEnd } from './lines.ts';

/** In characters. Shorter passages may well be repeated on purpose. */
const MIN_LENGTH = 40;
/** The search for the first copy uses the text's last word, up to this many characters. */
const MAX_TAIL_LENGTH = 24;
/** How much longer the second copy can be than the first. The difference is all blanks. */
const MAX_GROWTH = 1.25;
/** The most occurrences of that word to compare, so that hostile text cannot take long. */
const MAX_TRIES = 100;

export interface Repetition {
  /** The end of the first copy. */
  readonly bodyEnd: number;
  /** The start of the second copy, after any marks between the two. */
  readonly start: number;
}

/**
 * Finds a passage at the end of `[start, end)` that repeats the text directly before it. Line
 * breaks may differ, and an end mark may lie between; some pages repeat all but the first
 * paragraph. The second copy begins on a new line or after an end mark, the first at the start of a
 * line or sentence.
 */
export function findRepetition(text: string, start: number, end: number): Repetition | null {
  const written = text.slice(start, end);
  if (!written.includes('\n') && !written.includes('\r')) return null;
  const tail = text.slice(tailStart(text, start, end), end);
  // The first copy is as long as the second, except for blanks and marks.
  let at = text.indexOf(tail, start + Math.floor((end - start) / 3));
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const bodyEnd = at + tail.length;
    if (at === -1 || end - bodyEnd < MIN_LENGTH) return null;
    const copy = copyAt(text, start, bodyEnd, end);
    if (copy !== null) return findRepetition(text, start, bodyEnd) ?? { bodyEnd, start: copy };
    at = text.indexOf(tail, at + 1);
  }
  return null;
}

function tailStart(text: string, start: number, end: number): number {
  const least = Math.max(start, end - MAX_TAIL_LENGTH);
  let at = end;
  while (at > least && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The start of the copy of the passage that ends at `bodyEnd`, if that copy extends to `end`. */
function copyAt(text: string, start: number, bodyEnd: number, end: number): number | null {
  const next = skipBlanks(text, bodyEnd, end);
  const copy = skipMarks(text, next, end);
  if (copy === next && !onNewLine(text, bodyEnd, next)) return null;
  if (end - copy < MIN_LENGTH || end - copy > MAX_GROWTH * (bodyEnd - start)) return null;
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
 * Finds an opening that is repeated together with its dateline: `PLACE: Lead. PLACE: Lead. More`.
 * The repetition is the first lead and the second dateline. A dateline with a date or an agency can
 * also follow itself directly.
 */
export function findRepeatedOpening(
  text: string,
  dateline: DatelineSpans,
  start: number,
  end: number,
): Span | null {
  const raw = text.slice(dateline.start, dateline.end);
  const found = text.slice(start, end).indexOf(raw);
  const isFull = dateline.date !== null || dateline.agency !== null;
  if (found === -1 || (found === 0 ? !isFull : found < MIN_LENGTH - raw.length)) return null;
  const second = start + found;
  let at = second + raw.length;
  for (let first = start; first < second; first = skipBlanks(text, first + 1, second)) {
    at = skipBlanks(text, at, end);
    if (text.charCodeAt(first) !== text.charCodeAt(at)) return null;
    at++;
  }
  return { start, end: second + raw.length };
}
