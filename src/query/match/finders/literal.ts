import { isAscii } from '../../text/chars.ts';
import type { Haystack } from '../../text/haystack.ts';

/** A string to search for, already folded unless the query is exact. */
export interface Literal {
  readonly text: string;
  /** The next position at or after `from`, or -1. */
  next(haystack: Haystack, from: number): number;
  /** Whether the string is at `index`. */
  isAt(haystack: Haystack, index: number): boolean;
}

export function createLiteral(text: string): Literal {
  const pattern = isAscii(text) ? new RegExp(escapeRegex(text), 'gi') : null;
  return {
    text,
    next(haystack, from) {
      if (!haystack.anyCase) return haystack.text.indexOf(text, from);
      // A regular expression is faster than a lower-case copy, and a literal cannot backtrack.
      if (pattern === null) return -1;
      pattern.lastIndex = from;
      return pattern.test(haystack.text) ? pattern.lastIndex - text.length : -1;
    },
    isAt(haystack, index) {
      if (!haystack.anyCase) return haystack.text.startsWith(text, index);
      return haystack.text.slice(index, index + text.length).toLowerCase() === text;
    },
  };
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
