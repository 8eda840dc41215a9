import type { Span } from '../../article/article.ts';
import type { QueryField, RangeField, TextField } from './fields.ts';

/** What every part of a query has. */
interface Node {
  /** Position in the text of the query, brackets and field included. */
  readonly span: Span;
}

/** A node that searches text. */
interface TextNode extends Node {
  /** Field to search; null for the default fields. */
  readonly field: TextField | null;
}

/** All of `nodes` match. */
export interface AndNode extends Node {
  readonly kind: 'and';
  /** The parts. */
  readonly nodes: readonly QueryNode[];
}

/** One of `nodes` matches. */
export interface OrNode extends Node {
  readonly kind: 'or';
  /** The parts. */
  readonly nodes: readonly QueryNode[];
}

/** `node` does not match. */
export interface NotNode extends Node {
  readonly kind: 'not';
  /** The part that must not match. */
  readonly node: QueryNode;
}

/** A word as written, inner punctuation included: `cocoa`, `O'Donnell`, `12:30`. */
export interface WordNode extends TextNode {
  readonly kind: 'word';
  /** The word as written. */
  readonly text: string;
}

/** Words that follow each other directly. */
export interface PhraseNode extends TextNode {
  readonly kind: 'phrase';
  /** The words as written. */
  readonly text: string;
}

/** All words of `text`, in any order, with at most `distance` other words between them. */
export interface NearNode extends TextNode {
  readonly kind: 'near';
  /** The words as written. */
  readonly text: string;
  /** Number of other words allowed between the first and the last. */
  readonly distance: number;
}

/** Words that begin with `text`. */
export interface PrefixNode extends TextNode {
  readonly kind: 'prefix';
  /** Beginning of the word. */
  readonly text: string;
}

/** A word with wildcards: `*` is any number of characters, `?` is one; a backslash escapes either. */
export interface WildcardNode extends TextNode {
  readonly kind: 'wildcard';
  /** The pattern, with its wildcards and backslashes. */
  readonly pattern: string;
}

/** Words that differ from `text` by at most `edits` (1 or 2) letters added, missing, changed or swapped. */
export interface FuzzyNode extends TextNode {
  readonly kind: 'fuzzy';
  /** The word as written. */
  readonly text: string;
  /** Number of letters that may differ: 1 or 2. */
  readonly edits: number;
}

/** A regular expression. */
export interface RegexNode extends TextNode {
  readonly kind: 'regex';
  /** In RE2 syntax, as written between the slashes. */
  readonly pattern: string;
  /** Any of `i`, `m` and `s`, sorted. */
  readonly flags: string;
}

/**
 * A number or date in a range. Both bounds are inclusive; null is an open end. Days are written as the
 * number 20171122, and timestamps as 201711220157.
 */
export interface RangeNode extends Node {
  readonly kind: 'range';
  /** Field to compare. */
  readonly field: RangeField;
  /** Lower bound. */
  readonly from: number | null;
  /** Upper bound. */
  readonly to: number | null;
}

/** Stories that have a value in the field; `field: null` matches every story. */
export interface ExistsNode extends Node {
  readonly kind: 'exists';
  /** Field that must have a value. */
  readonly field: QueryField | null;
}

/** A node that searches text. */
export type TextQueryNode =
  | WordNode
  | PhraseNode
  | NearNode
  | PrefixNode
  | WildcardNode
  | FuzzyNode
  | RegexNode;

/** A parsed query, as a tree. */
export type QueryNode = AndNode | OrNode | NotNode | TextQueryNode | RangeNode | ExistsNode;

/** A mistake in a query. */
export interface QueryError {
  /** The part of the query that is wrong, in UTF-16 code units; can be empty at the end of the query. */
  readonly span: Span;
  /** What is wrong: one sentence without a full stop. */
  readonly message: string;
  /** What was expected there. */
  readonly expected: string;
  /** Field names that were probably meant, most likely first. */
  readonly suggestions: readonly string[];
}

/** Carries a {@link QueryError} through the parser to its entry point. Callers never see it. */
export class QuerySyntaxError extends Error {
  readonly error: QueryError;

  constructor(span: Span, message: string, expected: string, suggestions: readonly string[] = []) {
    super(message);
    this.error = { span, message, expected, suggestions };
  }
}
