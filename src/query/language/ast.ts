import type { Span } from '../../article/article.ts';
import type { QueryField, RangeField, TextField } from './fields.ts';

interface Node {
  /** Where the node stands in the query's text, brackets and field included. */
  readonly span: Span;
}

/** A node that looks for text; `field: null` means the default fields. */
interface TextNode extends Node {
  readonly field: TextField | null;
}

export interface AndNode extends Node {
  readonly kind: 'and';
  readonly nodes: readonly QueryNode[];
}

export interface OrNode extends Node {
  readonly kind: 'or';
  readonly nodes: readonly QueryNode[];
}

export interface NotNode extends Node {
  readonly kind: 'not';
  readonly node: QueryNode;
}

/** A word as written, inner punctuation included: `cocoa`, `O'Donnell`, `12:30`. */
export interface WordNode extends TextNode {
  readonly kind: 'word';
  readonly text: string;
}

/** Words one right after the other. */
export interface PhraseNode extends TextNode {
  readonly kind: 'phrase';
  readonly text: string;
}

/** All words of `text` in any order, with at most `distance` other words among them. */
export interface NearNode extends TextNode {
  readonly kind: 'near';
  readonly text: string;
  readonly distance: number;
}

/** Words that begin with `text`. */
export interface PrefixNode extends TextNode {
  readonly kind: 'prefix';
  readonly text: string;
}

/** `*` is any run of a word's characters, `?` is one; a backslash before either takes it literally. */
export interface WildcardNode extends TextNode {
  readonly kind: 'wildcard';
  readonly pattern: string;
}

/** Words at most `edits` (1 or 2) letters inserted, left out, changed or swapped away from `text`. */
export interface FuzzyNode extends TextNode {
  readonly kind: 'fuzzy';
  readonly text: string;
  readonly edits: number;
}

export interface RegexNode extends TextNode {
  readonly kind: 'regex';
  /** In RE2's syntax, as written between the slashes. */
  readonly pattern: string;
  /** Out of `i`, `m` and `s`, sorted, each once. */
  readonly flags: string;
}

/** Bounds are inclusive, `null` for an open side. Days are numbers (20171122), and times (201711220157). */
export interface RangeNode extends Node {
  readonly kind: 'range';
  readonly field: RangeField;
  readonly from: number | null;
  readonly to: number | null;
}

/** Stories that have the field at all; `field: null` is every story. */
export interface ExistsNode extends Node {
  readonly kind: 'exists';
  readonly field: QueryField | null;
}

export type TextQueryNode =
  | WordNode
  | PhraseNode
  | NearNode
  | PrefixNode
  | WildcardNode
  | FuzzyNode
  | RegexNode;

export type QueryNode = AndNode | OrNode | NotNode | TextQueryNode | RangeNode | ExistsNode;

/** A mistake in a query, for the one who wrote it. */
export interface QueryError {
  /** The smallest stretch of the query that is wrong; may be empty at its end. */
  readonly span: Span;
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** What could stand there. */
  readonly expected: string;
  /** Field names that were probably meant. */
  readonly suggestions: readonly string[];
}

/** Carries a {@link QueryError} from the depths of the parser to its entrance; never leaves it. */
export class QuerySyntaxError extends Error {
  readonly error: QueryError;

  constructor(span: Span, message: string, expected: string, suggestions: readonly string[] = []) {
    super(message);
    this.error = { span, message, expected, suggestions };
  }
}
