import { lazily } from '../text/lazily.ts';
import type { Span } from './article.ts';
import { findEndMark, followsSentence, lastBracketedEnd } from './end-mark.ts';
import { isLineEnd, lineEnd, lineStart, onNewLine, skipBlanks, trimEnd } from './lines.ts';

/** What follows the last sentence of a story, except the trailer. */
export interface Ending {
  readonly bodyEnd: number;
  readonly endMark: Span | null;
  readonly initials: Span | null;
  /** The sending time that SPA prints at the bottom: `21:48 LOCAL TIME 18:48 GMT`. */
  readonly clock: Span | null;
  /** Any other text after the end mark. */
  readonly rest: Span | null;
}

const ADDRESS = String.raw`[<(]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[>)]?`;
/** One or more email addresses of reporters or desks. */
const ADDRESSES = new RegExp(String.raw`^${ADDRESS}(?:[\s,;/&]{1,3}${ADDRESS}){0,3}$`);
/** Initials of reporters or a desk: `kdh`, `PJ/AB`, `mt.hb`, `ABC // DEF`. */
const INITIALS = /^[A-Za-z]{2,4}(?:(?:[./]| \/\/ )[A-Za-z]{2,4}){0,3}$/;
const ONE_CASE = /^(?:[a-z./ ]+|[A-Z./ ]+)$/;
/** Several writers below an end mark: `AZ MUA`. */
const INITIALS_APART = /^[A-Z]{2,4}(?: [A-Z]{2,4}){1,3}$/;
const CLOCK = /^\d{1,2}:\d\d(?: [A-Z]{2,5}| \d{1,2}:\d\d){1,5}$/;
const MAX_SIGNATURE_LENGTH = 110;

/**
 * The writer's name after the last sentence, as MONTSAME signs its stories: `B.Nergui`,
 * `Ts.Sod-Erdene`.
 */
const SIGN_OFF = lazily(
  () =>
    /[.!?…]["”’')]{0,2}\s{1,4}((?:\p{Lu}\p{Ll}?\.){1,2}\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{1,20})?)$/u,
);
const MAX_SIGN_OFF_LENGTH = 60;

/** Finds what closes the text in `[start, end)`. The character before `end` must be visible. */
export function findEnding(text: string, start: number, end: number): Ending {
  const last = findEndMark(text, start, end);
  if (last !== null) return withInitialsAbove(text, start, last, nothingBelow);
  const signature = lastLine(text, start, end);
  if (signature !== null) {
    const mark = findEndMark(text, start, trimEnd(text, start, signature.start));
    if (mark !== null) return withInitialsAbove(text, start, mark, classifyBelow(text, signature));
  }
  const mark = lastBracketedEnd(text, start, end);
  if (mark === null) return withoutEndMark(text, start, end);
  return withInitialsAbove(
    text,
    start,
    mark,
    classifyBelow(text, { start: skipBlanks(text, mark.end, end), end }),
  );
}

type Below = Pick<Ending, 'initials' | 'clock' | 'rest'>;
const nothingBelow: Below = { initials: null, clock: null, rest: null };

function classifyBelow(text: string, span: Span): Below {
  const words = text.slice(span.start, span.end);
  if (words.length <= MAX_SIGNATURE_LENGTH) {
    const isSigned = INITIALS.test(words) || INITIALS_APART.test(words) || ADDRESSES.test(words);
    if (isSigned) return { ...nothingBelow, initials: span };
    if (CLOCK.test(words)) return { ...nothingBelow, clock: span };
  }
  return { ...nothingBelow, rest: span };
}

/** The last line, if it holds only initials, addresses or a time. */
function lastLine(text: string, start: number, end: number): Span | null {
  const line = shortLine(text, start, end);
  return line === null || classifyBelow(text, line).rest !== null ? null : line;
}

/** The line that ends at `end`; null if it is the first line or too long for a signature. */
function shortLine(text: string, start: number, end: number): Span | null {
  const from = lineStart(text, Math.max(start, end - MAX_SIGNATURE_LENGTH), end);
  if (from === start || !isLineEnd(text.charCodeAt(from - 1))) return null;
  return { start: skipBlanks(text, from, end), end };
}

/**
 * Adds the initials and addresses on the lines directly above an end mark that is on its own line.
 */
function withInitialsAbove(text: string, start: number, endMark: Span, found: Below): Ending {
  let bodyEnd = trimEnd(text, start, endMark.start);
  let initials = found.initials;
  if (initials === null && onNewLine(text, bodyEnd, endMark.start)) {
    for (;;) {
      const line = shortLine(text, start, bodyEnd);
      if (line === null || !isSignature(text, start, line)) break;
      initials = { start: line.start, end: initials === null ? line.end : initials.end };
      bodyEnd = trimEnd(text, start, line.start);
    }
  }
  return { bodyEnd, endMark, initials, clock: found.clock, rest: found.rest };
}

/** Letters count as initials only after a complete sentence, because a table can end in letters. */
function isSignature(text: string, start: number, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (ADDRESSES.test(words)) return true;
  return INITIALS.test(words) && ONE_CASE.test(words) && followsSentence(text, start, line.start);
}

function withoutEndMark(text: string, start: number, end: number): Ending {
  const name = SIGN_OFF().exec(text.slice(Math.max(start, end - MAX_SIGN_OFF_LENGTH), end))?.[1];
  const initials = name === undefined ? null : { start: end - name.length, end };
  const bodyEnd = initials === null ? end : trimEnd(text, start, initials.start);
  return { bodyEnd, endMark: null, initials, clock: null, rest: null };
}

/** Skips the end marks, initials and addresses at `from`. Returns `from` if there are none. */
export function skipMarks(text: string, from: number, end: number): number {
  let at = from;
  for (let lines = 0; lines < 4 && at < end; lines++) {
    const stop = trimEnd(text, at, lineEnd(text, at, Math.min(end, at + MAX_SIGNATURE_LENGTH)));
    const words = text.slice(at, stop);
    const marked = findEndMark(text, at, stop)?.start === at;
    if (!marked && !ADDRESSES.test(words) && !(INITIALS.test(words) && ONE_CASE.test(words))) break;
    at = skipBlanks(text, stop, end);
  }
  return at;
}
