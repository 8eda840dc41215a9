import type { Span } from '../../article/article.ts';
import { type QueryError, type QueryNode, QuerySyntaxError } from './ast.ts';
import type { QueryField } from './fields.ts';
import { readToken, type Token } from './lex.ts';
import { dropPunctuation } from './noise.ts';
import { termNode } from './term.ts';

/** A parsed query, or the first mistake in its text. */
export type ParsedQuery =
  | {
      readonly ok: true;
      /** The query. */
      readonly query: QueryNode;
    }
  | {
      readonly ok: false;
      /** The first mistake, with its position in the text. */
      readonly error: QueryError;
    };

/** In UTF-16 code units. Enough for a pasted list of a thousand IDs. */
export const QUERY_LIMIT = 20_000;
const DEPTH_LIMIT = 100;

/**
 * Parses a query; docs/query.md describes the language. Never throws: a mistake is returned as an
 * error. `today`, `3d` and the like count from `now`, in the time zone of the machine.
 */
export function parseQuery(text: string, now: Date = new Date()): ParsedQuery {
  try {
    return { ok: true, query: new QueryParser(text, now).parse() };
  } catch (error) {
    if (error instanceof QuerySyntaxError) return { ok: false, error: error.error };
    throw error;
  }
}

const TERM = 'a word, a "phrase", a field or (';

class QueryParser {
  readonly #text: string;
  readonly #now: Date;
  #token: Token;
  #depth = 0;

  constructor(text: string, now: Date) {
    if (text.length > QUERY_LIMIT) {
      const message = `the query is longer than ${QUERY_LIMIT} characters`;
      throw new QuerySyntaxError(
        { start: QUERY_LIMIT, end: text.length },
        message,
        'a shorter query',
      );
    }
    this.#text = text;
    this.#now = now;
    this.#token = readToken(text, 0, null);
  }

  parse(): QueryNode {
    const node = this.#or(null);
    if (this.#token.kind === 'close') {
      throw new QuerySyntaxError(
        this.#token.span,
        'this ) has no matching (',
        'nothing here, a ( before it, or \\) for the character',
      );
    }
    return dropPunctuation(node) ?? node;
  }

  #or(field: QueryField | null): QueryNode {
    const nodes = [this.#and(field)];
    while (this.#token.kind === 'or') {
      this.#advance();
      nodes.push(this.#and(field));
    }
    return joined('or', nodes);
  }

  #and(field: QueryField | null): QueryNode {
    const nodes = [this.#not(field)];
    for (;;) {
      const { kind } = this.#token;
      if (kind === 'end' || kind === 'close' || kind === 'or') return joined('and', nodes);
      if (kind === 'and') this.#advance();
      nodes.push(this.#not(field));
    }
  }

  #not(field: QueryField | null): QueryNode {
    const { kind, span } = this.#token;
    if (kind !== 'not') return this.#term(field);
    this.#enter(span);
    this.#advance();
    const node = this.#not(field);
    this.#depth--;
    return { kind: 'not', node, span: { start: span.start, end: node.span.end } };
  }

  #term(outer: QueryField | null): QueryNode {
    const { start } = this.#token.span;
    let field = outer;
    if (this.#token.kind === 'field') {
      field = this.#token.field;
      this.#advance();
    }
    const token = this.#token;
    if (token.kind === 'open') return this.#group(field, start);
    if (
      token.kind === 'word' ||
      token.kind === 'quoted' ||
      token.kind === 'regex' ||
      token.kind === 'bracketed'
    ) {
      const node = termNode(token, field, { start, end: token.span.end }, this.#now);
      this.#advance();
      return node;
    }
    throw this.#unexpected(token);
  }

  #group(field: QueryField | null, start: number): QueryNode {
    const open = this.#token.span;
    this.#enter(open);
    this.#advance();
    const close = this.#token;
    if (close.kind === 'close') {
      const span = { start: open.start, end: close.span.end };
      throw new QuerySyntaxError(span, 'the parentheses are empty', TERM);
    }
    const node = this.#or(field);
    if (this.#token.kind !== 'close') {
      throw new QuerySyntaxError(
        open,
        'this ( has no matching )',
        'a ) after it, or \\( for the character',
      );
    }
    const span = { start, end: this.#token.span.end };
    this.#depth--;
    this.#advance();
    return { ...node, span };
  }

  #enter(span: Span): void {
    if (++this.#depth <= DEPTH_LIMIT) return;
    const message = `the query is nested more than ${DEPTH_LIMIT} levels deep`;
    throw new QuerySyntaxError(span, message, 'fewer parentheses and NOTs');
  }

  #advance(): void {
    this.#token = readToken(this.#text, this.#token.span.end, this.#token);
  }

  #unexpected(token: Token): QuerySyntaxError {
    const written = this.#text.slice(token.span.start, token.span.end);
    if (token.kind !== 'end')
      return new QuerySyntaxError(token.span, `"${written}" is not allowed here`, TERM);
    const message = this.#text.trim() === '' ? 'the query is empty' : 'the query ends too early';
    return new QuerySyntaxError(token.span, message, TERM);
  }
}

function joined(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) throw new Error('a list of terms is never empty');
  if (nodes.length === 1) return first;
  return { kind, nodes, span: { start: first.span.start, end: last.span.end } };
}
