import type { Span } from './article.ts';
import { findEndMark, followsSentence, lastBracketedEnd } from './end-mark.ts';
import { isLineEnd, lineEnd, lineStart, onNewLine, skipBlanks, trimEnd } from './lines.ts';

/** What closes a story below the last sentence, the trailer left out. */
export interface Ending {
  readonly bodyEnd: number;
  readonly endMark: Span | null;
  readonly initials: Span | null;
  /** When the story was sent, as SPA writes it at the foot: `21:48 LOCAL TIME 18:48 GMT`. */
  readonly clock: Span | null;
  /** Any other text after the end mark. */
  readonly rest: Span | null;
}

const ADDRESS = String.raw`[<(]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[>)]?`;
/** One or more mail addresses of reporters or desks. */
const ADDRESSES = new RegExp(String.raw`^${ADDRESS}(?:[\s,;/&]{1,3}${ADDRESS}){0,3}$`);
/** Reporters' or desk's initials: `kdh`, `PJ/AB`. */
const INITIALS = /^[A-Za-z]{2,4}(?:\/[A-Za-z]{2,4}){0,3}$/;
const ONE_CASE = /^(?:[a-z/]+|[A-Z/]+)$/;
const CLOCK = /^\d{1,2}:\d\d(?: [A-Z]{2,5}| \d{1,2}:\d\d){1,5}$/;
const LONGEST_SIGNATURE = 110;

/** The writer's name after the last sentence, as MONTSAME signs: `B.Nergui`, `Ts.Sod-Erdene`. */
const SIGN_OFF =
  /[.!?…]["”’')]{0,2}\s{1,4}((?:\p{Lu}\p{Ll}?\.){1,2}\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{1,20})?)$/u;
const LONGEST_SIGN_OFF = 60;

/** Finds what closes the text in `[start, end)`, `end` standing after a character that shows. */
export function findEnding(text: string, start: number, end: number): Ending {
  const last = findEndMark(text, start, end);
  if (last !== null) return above(text, start, last, nothingBelow);
  const signature = lastLine(text, start, end);
  if (signature !== null) {
    const mark = findEndMark(text, start, trimEnd(text, start, signature.start));
    if (mark !== null) return above(text, start, mark, below(text, signature));
  }
  const mark = lastBracketedEnd(text, start, end);
  if (mark === null) return unmarked(text, start, end);
  return above(text, start, mark, below(text, { start: skipBlanks(text, mark.end, end), end }));
}

type Below = Pick<Ending, 'initials' | 'clock' | 'rest'>;
const nothingBelow: Below = { initials: null, clock: null, rest: null };

function below(text: string, span: Span): Below {
  const words = text.slice(span.start, span.end);
  if (words.length <= LONGEST_SIGNATURE) {
    if (INITIALS.test(words) || ADDRESSES.test(words)) return { ...nothingBelow, initials: span };
    if (CLOCK.test(words)) return { ...nothingBelow, clock: span };
  }
  return { ...nothingBelow, rest: span };
}

/** The last line, if it holds nothing but initials, addresses or a clock. */
function lastLine(text: string, start: number, end: number): Span | null {
  const line = shortLine(text, start, end);
  return line === null || below(text, line).rest !== null ? null : line;
}

/** The line that ends at `end`; null where it is the first or longer than a signature. */
function shortLine(text: string, start: number, end: number): Span | null {
  const from = lineStart(text, Math.max(start, end - LONGEST_SIGNATURE), end);
  if (from === start || !isLineEnd(text.charCodeAt(from - 1))) return null;
  return { start: skipBlanks(text, from, end), end };
}

/** Adds the initials and addresses on the lines right above a mark that has a line of its own. */
function above(text: string, start: number, endMark: Span, found: Below): Ending {
  let bodyEnd = trimEnd(text, start, endMark.start);
  let initials = found.initials;
  if (initials === null && onNewLine(text, bodyEnd, endMark.start)) {
    for (;;) {
      const line = shortLine(text, start, bodyEnd);
      if (line === null || !signs(text, start, line)) break;
      initials = { start: line.start, end: initials === null ? line.end : initials.end };
      bodyEnd = trimEnd(text, start, line.start);
    }
  }
  return { bodyEnd, endMark, initials, clock: found.clock, rest: found.rest };
}

/** Letters count as initials only below a full sentence: a table may end in them. */
function signs(text: string, start: number, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (ADDRESSES.test(words)) return true;
  return INITIALS.test(words) && ONE_CASE.test(words) && followsSentence(text, start, line.start);
}

function unmarked(text: string, start: number, end: number): Ending {
  const name = SIGN_OFF.exec(text.slice(Math.max(start, end - LONGEST_SIGN_OFF), end))?.[1];
  const initials = name === undefined ? null : { start: end - name.length, end };
  const bodyEnd = initials === null ? end : trimEnd(text, start, initials.start);
  return { bodyEnd, endMark: null, initials, clock: null, rest: null };
}

/** Past the end marks, initials and addresses that begin at `from`; there is none where `from` is. */
export function pastMarks(text: string, from: number, end: number): number {
  let at = from;
  for (let lines = 0; lines < 4 && at < end; lines++) {
    const stop = trimEnd(text, at, lineEnd(text, at, Math.min(end, at + LONGEST_SIGNATURE)));
    const words = text.slice(at, stop);
    const marked = findEndMark(text, at, stop)?.start === at;
    if (!marked && !ADDRESSES.test(words) && !(INITIALS.test(words) && ONE_CASE.test(words))) break;
    at = skipBlanks(text, stop, end);
  }
  return at;
}
