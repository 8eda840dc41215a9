import type { Span } from '../../article/article.ts';
import { isAscii } from './chars.ts';
import { fold } from './fold.ts';
import { unspacedBoundaries } from './segments.ts';

/**
 * A field's value made ready to be searched. ASCII stays as it is, and is compared without regard
 * to case where it is searched: most stories are ASCII, and copying them costs more than looking.
 */
export interface Haystack {
  /** The field's value as the story has it. */
  readonly value: string;
  /** What is searched: the value itself, or the value folded. */
  readonly text: string;
  /** Whether `text` is to be compared without regard to the case of A to Z. */
  readonly anyCase: boolean;
  readonly origins: Uint32Array | null;
  /** Whether a word begins at a place between two characters of a script without blanks. */
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

/** Where a stretch of the searched text stands in the field's value; whole characters. */
export function spanInValue(haystack: Haystack, start: number, end: number): Span {
  const { origins, value } = haystack;
  if (origins === null) return { start, end };
  const last = origins[end - 1];
  let after = end;
  while (after < origins.length && origins[after] === last) after++;
  return { start: origins[start] ?? 0, end: origins[after] ?? value.length };
}
