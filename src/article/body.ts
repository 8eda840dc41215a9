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

interface Ending {
  readonly endMark: Span | null;
  /** Text below the end mark that is not the trailer. */
  readonly after: Span | null;
}

function findEnding(text: string, start: number, end: number): Ending {
  const last = findEndMark(text, start, end);
  if (last !== null) return { endMark: last, after: null };
  const endMark = lastBracketedEnd(text, start, end);
  if (endMark === null) return { endMark: null, after: null };
  return { endMark, after: { start: skipBlanks(text, endMark.end, end), end } };
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
  let initials: Span | null = null;
  if (
    after !== null &&
    INITIALS.test(text.slice(after.start, Math.min(after.end, after.start + 120)))
  ) {
    initials = parts.add('initials', after.start, after.end);
  } else if (after !== null) {
    const span = parts.add('residue', after.start, after.end);
    const message = 'Text stands after the end mark.';
    diagnostics.push({ code: 'text-after-end-mark', ...span, message });
  }
  const trailer =
    trailerLine === null ? null : parts.add('trailer', trailerLine.first, trailerLine.last);
  parts.fillTo(end);
  return { body, endMark, initials, trailer };
}
