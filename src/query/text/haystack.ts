import type { Span } from '../../article/article.ts';
import { isAscii } from './chars.ts';
import { fold } from './fold.ts';
import { unspacedBoundaries } from './segments.ts';

/**
 * A field's value, prepared for searching. Most stories are ASCII, and copying a text costs more
 * than searching it, so ASCII is kept unchanged and compared case-insensitively.
 */
export interface Haystack {
  /** The field's original value. */
  readonly value: string;
  /** The text to search: the value itself, or its folded form. */
  readonly text: string;
  /** Whether to compare A to Z in `text` case-insensitively. */
  readonly anyCase: boolean;
  readonly origins: Uint32Array | null;
  /** Whether a word begins between two characters of a script without blanks. */
  readonly isUnspacedBoundary: (index: number) => boolean;
}

export function createHaystack(value: string, exact: boolean): Haystack {
  const ascii = isAscii(value);
  const asIs = exact || ascii;
  const folded = asIs ? null : fold(value);
  const text = folded?.text ?? value;
  let boundaries: Uint8Array | null = null;
  return {
    value,
    text,
    anyCase: ascii && !exact,
    origins: folded?.origins ?? null,
    isUnspacedBoundary(index) {
      boundaries ??= unspacedBoundaries(text);
      return boundaries[index] === 1;
    },
  };
}

/** Maps a range of the searched text to the field's value, rounded outwards to whole characters. */
export function spanInValue(haystack: Haystack, start: number, end: number): Span {
  const { origins, value } = haystack;
  if (origins === null) return { start, end };
  const last = origins[end - 1];
  let after = end;
  while (after < origins.length && origins[after] === last) after++;
  return { start: origins[start] ?? 0, end: origins[after] ?? value.length };
}
