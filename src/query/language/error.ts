import type { Span } from '../../article/article.ts';

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
