import { BAR, COLON, COMMA, DASH, EQUALS, SLASH, STOP, UNDERSCORE } from './characters.ts';
import type { Draft } from './draft.ts';
import { END, NEW_LINE, TIGHT, type Tokens } from './tokens.ts';

/** Reads the mark that ends the dateline. */
export function readSeparator(t: Tokens, from: number, d: Draft): void {
  let at = from;
  d.next = from;
  while (at < from + 3 && isSeparator(t, at) && (at === from || t.gap(at) !== NEW_LINE)) {
    if (t.gap(at) === NEW_LINE) break;
    const kind = t.kind(at);
    if (kind === STOP && at > from && d.mark !== COMMA) break;
    const glued = d.separator !== null && d.mark !== COMMA && t.gap(at) === TIGHT;
    const start: number = glued && d.separator !== null ? d.separator.start : t.start(at);
    d.separator = { start, end: t.stop(at) };
    if (d.mark === END || d.mark === COMMA || d.mark === STOP) d.mark = kind;
    at++;
  }
  d.next = at;
}

/** Marks that end a dateline and hardly ever stand in the first words of a sentence. */
export function isFirm(kind: number): boolean {
  return kind !== END && kind !== COMMA && kind !== STOP && kind < END;
}

function isSeparator(t: Tokens, i: number): boolean {
  switch (t.kind(i)) {
    case DASH:
    case COLON:
    case COMMA:
    case STOP:
    case BAR:
    case EQUALS:
    case UNDERSCORE:
    case SLASH:
      return true;
    default:
      return false;
  }
}
