import type { Span } from '../../article/article.ts';
import type { StoryRecord } from '../../article/fields.ts';
import type { TextField } from '../language/fields.ts';

/** What a query looks at. */
export type Searchable = StoryRecord;

/** Where a term was found, in UTF-16 units of the field's value. */
export interface FieldMatch extends Span {
  readonly field: TextField;
}

/** What ranking needs to know of a matching story. */
export interface TermCounts {
  /** How often each of the query's terms occurs, in the order they stand in the query. */
  readonly frequencies: readonly number[];
  /** The length of what was searched, in UTF-16 units. */
  readonly length: number;
}

export interface Matcher {
  /** Whether the story matches. */
  matches(story: Searchable): boolean;
  /** Where it matches, sorted by field and place, not overlapping; null if it does not match. */
  find(story: Searchable): readonly FieldMatch[] | null;
  /** How many terms {@link TermCounts} counts: those that are not under a NOT. */
  readonly termCount: number;
  /** Counts the terms in a story that matches. */
  count(story: Searchable): TermCounts;
}
