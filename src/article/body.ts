import type { Diagnostic, Span } from './article.ts';
import { findEndMark, isTrailer, lastBracketedEnd } from './end-mark.ts';
import { type Line, skipBlanks, trimEnd } from './lines.ts';
import type { PartList } from './parts.ts';

/** The body's text and what stands below it. */
export interface Body {
  readonly body: Span | null;
  readonly endMark: Span | null;
  readonly initials: Span | null;
  readonly trailer: Span | null;
}

/** Reporters' or desk's initials, or a desk's mail address: `kdh`, `PJ/AB`, `kdh@example.org`. */
const INITIALS = /^[A-Za-z]{2,4}(?:\/[A-Za-z]{2,4}){0,3}$|^[\w.+-]{1,40}@[\w.-]{1,60}$/;
/** When the story was sent, as SPA writes it at the foot: `21:48 LOCAL TIME 18:48 GMT`. */
const CLOCK = /^\d{1,2}:\d\d(?: [A-Z]{2,5}| \d{1,2}:\d\d){1,5}$/;
const LONGEST_SIGNATURE = 110;

interface Ending {
  readonly endMark: Span | null;
  /** What stands below the end mark, the trailer left out. */
  readonly after: (Span & { readonly kind: 'initials' | 'clock' | 'text' }) | null;
}

/** The end mark may have initials or a clock on a line of their own below it, or any text. */
function findEnding(text: string, start: number, end: number): Ending {
  const last = findEndMark(text, start, end);
  if (last !== null) return { endMark: last, after: null };
  const signature = findSignature(text, start, end);
  if (signature !== null) {
    const endMark = findEndMark(text, start, trimEnd(text, start, signature.start));
    if (endMark !== null) return { endMark, after: signature };
  }
  const endMark = lastBracketedEnd(text, start, end);
  if (endMark === null) return { endMark: null, after: null };
  const after = skipBlanks(text, endMark.end, end);
  return { endMark, after: { start: after, end, kind: kindBelow(text.slice(after, end)) } };
}

/** The last line, if it is no longer than initials or a clock are. */
function findSignature(text: string, start: number, end: number): Ending['after'] {
  let at = end;
  while (at > start && end - at < LONGEST_SIGNATURE && !isLineEnd(text.charCodeAt(at - 1))) at--;
  if (at === start || !isLineEnd(text.charCodeAt(at - 1))) return null;
  const first = skipBlanks(text, at, end);
  const kind = kindBelow(text.slice(first, end));
  return kind === 'text' ? null : { start: first, end, kind };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function kindBelow(words: string): 'initials' | 'clock' | 'text' {
  if (words.length > LONGEST_SIGNATURE) return 'text';
  if (INITIALS.test(words)) return 'initials';
  return CLOCK.test(words) ? 'clock' : 'text';
}

function findTrailer(text: string, lines: readonly Line[], start: number): Line | null {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || line.last <= start) return null;
    if (line.first < line.last) return isTrailer(text, line) ? line : null;
  }
  return null;
}

/** Reads from the body's first sentence to the story's end. */
export function readBody(
  text: string,
  lines: readonly Line[],
  start: number,
  end: number,
  parts: PartList,
  diagnostics: Diagnostic[],
): Body {
  const trailerLine = findTrailer(text, lines, start);
  const textEnd = trimEnd(text, start, trailerLine?.first ?? end);
  const { endMark, after } = findEnding(text, start, textEnd);
  const bodyEnd = trimEnd(text, start, endMark?.start ?? textEnd);
  const body = bodyEnd > start ? parts.add('body', start, bodyEnd) : null;
  if (endMark !== null) parts.add('endMark', endMark.start, endMark.end);
  if (after !== null)
    parts.add(after.kind === 'initials' ? 'initials' : 'residue', after.start, after.end);
  if (after?.kind === 'text') {
    const message = 'Text stands after the end mark.';
    diagnostics.push({ code: 'text-after-end-mark', start: after.start, end: after.end, message });
  }
  const initials = after?.kind === 'initials' ? { start: after.start, end: after.end } : null;
  const trailer =
    trailerLine === null ? null : parts.add('trailer', trailerLine.first, trailerLine.last);
  parts.fillTo(end);
  return { body, endMark, initials, trailer };
}
