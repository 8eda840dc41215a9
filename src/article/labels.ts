import type { Line } from './lines.ts';
import { skipBlanks } from './lines.ts';

/** The kind of a header line's label; `other` is a label that is not part of the format. */
export type LabelKind = 'id' | 'author' | 'shortlink' | 'other';

export interface Label {
  readonly kind: LabelKind;
  /** The offset after the colon. */
  readonly end: number;
}

const NAMES: ReadonlyMap<string, LabelKind> = new Map([
  ['id', 'id'],
  ['auther', 'author'],
  ['author', 'author'],
  ['shortlink', 'shortlink'],
]);

const MAX_LABEL_LENGTH = 24;

function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a;
}

function isNameCharacter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === 0x5f || code === 0x2d;
}

/**
 * Reads the label at the start of a line: a word, blanks, a colon. A word that is not part of the
 * format needs a blank before the colon, as in the format's own labels, or nothing after it,
 * because `SEOUL: ...` is text.
 */
export function readLabel(text: string, line: Line, from: number): Label | null {
  const limit = Math.min(line.last, from + MAX_LABEL_LENGTH);
  let nameEnd = from;
  while (nameEnd < limit && isNameCharacter(text.charCodeAt(nameEnd))) nameEnd++;
  if (nameEnd === from || nameEnd === limit) return null;
  const colon = skipBlanks(text, nameEnd, line.last);
  if (colon === line.last || !isColon(text.charCodeAt(colon))) return null;
  const kind = NAMES.get(text.slice(from, nameEnd).toLowerCase()) ?? 'other';
  if (kind === 'other' && colon === nameEnd && colon + 1 < line.last) return null;
  return { kind, end: colon + 1 };
}
