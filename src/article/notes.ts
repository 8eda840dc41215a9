import { lazily } from '../text/lazily.ts';
import { isLineEnd, lineEnd, skipBlanks, trimEnd } from './lines.ts';

/** The start of a note to editors, in brackets or on its own line: `Eds: Adds quotes`. */
const LABEL =
  /^(?:eds?|editors?|editor['’]s notes?|editors['’] notes?|notes? to editors?|attn(?: editors?)?|attention(?: editors?)?|language)(?:\.?\s?[:：]| [-–—]{1,2} )/i;
/** The first letters of those labels, to rule out most lines cheaply. */
const FIRST_LETTERS = 'EeNnAaLl';
/** A desk's verb in capitals: `UPDATES`, `RECASTS`. */
const IN_CAPITALS = lazily(() => /^[^\p{Ll}]*\p{Lu}{3,}[^\p{Ll}]*$/u);
/** A longer text in brackets is a paragraph. */
const MAX_NOTE_LENGTH = 1000;

export function opensNote(text: string, start: number, end: number): boolean {
  if (!FIRST_LETTERS.includes(text.charAt(start))) return false;
  return LABEL.test(text.slice(start, end));
}

/** `(ATTN: RECASTS lead`: what is in the brackets begins with a label. */
export function opensBracketedNote(text: string, start: number, end: number): boolean {
  return isBracket(text.charAt(start)) && opensNote(text, start + 1, end);
}

function isBracket(character: string): boolean {
  return character === '(' || character === '[';
}

/** The end of the bracketed note that begins at `start`; null if there is none. */
function bracketedEnd(text: string, start: number, end: number): number | null {
  const open = text.charAt(start);
  if (!isBracket(open)) return null;
  const close = open === '(' ? ')' : ']';
  const limit = Math.min(end, start + MAX_NOTE_LENGTH);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at);
    if (character === open) depth++;
    else if (character === close && --depth === 0) return at + 1;
    else if (isLineEnd(text.charCodeAt(at)) && isBlankLine(text, at, limit)) return null;
  }
  return null;
}

/** Whether the line after the line ending at `at` is blank. */
function isBlankLine(text: string, at: number, end: number): boolean {
  const next = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  const stop = lineEnd(text, next, end);
  return stop < end && skipBlanks(text, next, stop) === stop;
}

/** The end of the note that begins at `start` and fills whole lines; null if there is none. */
export function noteLineEnd(text: string, start: number, end: number): number | null {
  const close = bracketedEnd(text, start, end);
  if (close !== null) {
    const stop = lineEnd(text, close, end);
    const whole = skipBlanks(text, close, stop) === stop;
    // Brackets that span several lines could be a paragraph.
    const oneLine = lineEnd(text, start, close) === close;
    return whole && (oneLine || opensNote(text, start + 1, close)) ? close : null;
  }
  if (!opensNote(text, start, end)) return null;
  return trimEnd(text, start, lineEnd(text, start, end));
}

/**
 * The end of the desk's note between the dateline and the first sentence; null if there is none. A
 * sentence can begin with brackets, so the note needs a label or its own line in capitals.
 */
export function deskNoteEnd(text: string, start: number, end: number): number | null {
  const close = bracketedEnd(text, start, end);
  if (close === null) return opensNote(text, start, end) ? noteLineEnd(text, start, end) : null;
  if (opensNote(text, start + 1, close)) return close;
  const alone = noteLineEnd(text, start, end) === close;
  return alone && IN_CAPITALS().test(text.slice(start, close)) ? close : null;
}
