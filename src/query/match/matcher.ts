import type { Span } from '../../article/article.ts';
import type { StoryRecord } from '../../article/fields.ts';
import type { TextField } from '../language/fields.ts';

/** What a matcher takes: a story and its source. */
export type Searchable = StoryRecord;

/** Position of a match, in UTF-16 code units of the field's value. */
export interface FieldMatch extends Span {
  /** Field in which the match is. */
  readonly field: TextField;
}

/** What ranking needs to know about a matching story. */
export interface TermCounts {
  /** How often each term of the query occurs, in the order of the query. */
  readonly frequencies: readonly number[];
  /** Length of the text that was searched, in UTF-16 code units. */
  readonly length: number;
}

/** A compiled query. Its methods never throw. */
export interface Matcher {
  /** Whether the story matches. */
  matches(story: Searchable): boolean;
  /** The matches, sorted by field and position and without overlaps; null if the story does not match. */
  find(story: Searchable): readonly FieldMatch[] | null;
  /** Number of terms that {@link TermCounts} counts: those that are not negated. */
  readonly termCount: number;
  /** Counts the terms in a matching story. */
  count(story: Searchable): TermCounts;
}
