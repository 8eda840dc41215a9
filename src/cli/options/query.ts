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
  return parsed.query;
}

async function mistakeIn(text: string, error: QueryError, io: Io): Promise<UsageError> {
  const { queryMistake } = await import('../../output/hits/query-mistake.ts');
  return new UsageError(queryMistake(text, error, lineColumns(io.stderr)));
}
