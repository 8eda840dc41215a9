import { UsageError } from '../../errors.ts';
import type { QueryError, QueryNode } from '../../query/language/ast.ts';
import { parseQuery } from '../../query/language/parse.ts';
import { compileQuery, type MatchOptions } from '../../query/match/compile.ts';
import { type Io, lineColumns } from '../../terminal/io.ts';

/** Parses a query. The usage error for an invalid one shows the mistake in it. */
export async function queryOption(text: string, options: MatchOptions, io: Io): Promise<QueryNode> {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw await mistakeIn(text, parsed.error, io);
  // Invalid regular expressions are detected only when compiling.
  const compiled = await compileQuery(parsed.query, options);
  if (!compiled.ok) throw await mistakeIn(text, compiled.error, io);
  if (hasLowerCaseOr(parsed.query)) {
    io.stderr.write(
      'copydesk: note: "or" is searched for as a word; write OR to match either side\n',
    );
  }
  return parsed.query;
}

/** Whether a plain `or` is between two terms; quotes around it say that the word is meant. */
function hasLowerCaseOr(query: QueryNode): boolean {
  switch (query.kind) {
    case 'not':
      return hasLowerCaseOr(query.node);
    case 'and':
      return query.nodes.some(
        (node, at) =>
          (node.kind === 'word' && node.text === 'or' && at > 0 && at < query.nodes.length - 1) ||
          hasLowerCaseOr(node),
      );
    case 'or':
      return query.nodes.some(hasLowerCaseOr);
    default:
      return false;
  }
}

async function mistakeIn(text: string, error: QueryError, io: Io): Promise<UsageError> {
  const { queryMistake } = await import('../../output/hits/query-mistake.ts');
  return new UsageError(queryMistake(text, error, lineColumns(io.stderr)));
}
