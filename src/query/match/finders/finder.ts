import type { Span } from '../../../article/article.ts';
import { type Haystack, spanInValue } from '../../text/haystack.ts';

/** Finds one term of a query in the value of a field. */
export interface Finder {
  /** Whether there is a match. */
  test(haystack: Haystack): boolean;
  /** All matches in order, without overlaps, as spans of the field's value. */
  all(haystack: Haystack): Span[];
}

/** The next match at or after `from`, as a span of the haystack's text; null if there is none. */
export type Next = (haystack: Haystack, from: number) => Span | null;

export function finder(next: Next): Finder {
  return {
    test: (haystack) => next(haystack, 0) !== null,
    all(haystack) {
      const spans: Span[] = [];
      let from = 0;
      for (let span = next(haystack, from); span !== null; span = next(haystack, from)) {
        spans.push(spanInValue(haystack, span.start, span.end));
        from = Math.max(span.end, from + 1);
      }
      return spans;
    },
  };
}
