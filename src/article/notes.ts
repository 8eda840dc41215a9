import { isLineEnd, lineEnd, skipBlanks, trimEnd } from './lines.ts';

/** How a note for editors begins, in brackets or on a line of its own: `Eds: Adds quotes`. */
const LABEL =
  /^(?:eds?|editors?|editor['’]s notes?|editors['’] notes?|notes? to editors?|attn(?: editors?)?|attention(?: editors?)?|language)(?:\.?\s?[:：]| [-–—]{1,2} )/i;
/** The letters that those labels begin with: most lines need no closer look. */
const INITIALS = 'EeNnAaLl';
/** A desk's verb in capitals: `UPDATES`, `RECASTS`. */
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3,}[^\p{Ll}]*$/u;
const LONGEST_LABEL = 24;
const LONGEST_NOTE = 1000;

export function opensNote(text: string, start: number, end: number): boolean {
  if (!INITIALS.includes(text.charAt(start))) return false;
  return LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
}

/** Where the note in brackets ends that begins at `start`; null where none does. */
function bracketedEnd(text: string, start: number, end: number): number | null {
  const open = text.charAt(start);
  if (open !== '(' && open !== '[') return null;
  const close = open === '(' ? ')' : ']';
  const limit = Math.min(end, start + LONGEST_NOTE);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === open) depth++;
    else if (character === close && --depth === 0) return at + 1;
    else if (isLineEnd(text.charCodeAt(at)) && isBlankLine(text, at, limit)) return null;
  }
  return null;
}

/** Whether the line below the line end at `at` is blank. */
function isBlankLine(text: string, at: number, end: number): boolean {
  const next = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  const stop = lineEnd(text, next, end);
  return stop < end && skipBlanks(text, next, stop) === stop;
}

/** Where the note ends that takes the whole line, or lines, from `start` on; null where none does. */
export function noteLineEnd(text: string, start: number, end: number): number | null {
  const close = bracketedEnd(text, start, end);
  if (close !== null) {
    const stop = lineEnd(text, close, end);
    const whole = skipBlanks(text, close, stop) === stop;
    // Brackets over several lines may well be a paragraph.
    const oneLine = lineEnd(text, start, close) === close;
    return whole && (oneLine || opensNote(text, start + 1, close)) ? close : null;
  }
  if (!opensNote(text, start, end)) return null;
  return trimEnd(text, start, lineEnd(text, start, Math.min(end, start + LONGEST_NOTE)));
}

/**
 * Where the desk's note ends that stands between dateline and first sentence. Brackets alone make
 * none there, since a sentence may begin with them: it has a label, or a line of capitals.
 */
export function deskNoteEnd(text: string, start: number, end: number): number | null {
  const close = bracketedEnd(text, start, end);
  if (close === null) return opensNote(text, start, end) ? noteLineEnd(text, start, end) : null;
  if (opensNote(text, start + 1, close)) return close;
  const alone = noteLineEnd(text, start, end) === close;
  return alone && CAPITALS.test(text.slice(start, close)) ? close : null;
}
