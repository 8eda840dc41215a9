import { UsageError } from '../../errors.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { QueryError } from '../../query/language/error.ts';
import { parseQuery } from '../../query/language/parse.ts';
import { compileQuery, type MatchOptions } from '../../query/match/compile.ts';
import type { Matcher } from '../../query/match/matcher.ts';
import { lineColumns } from '../../terminal/columns.ts';
import type { Io } from '../../terminal/io.ts';

/** The query that a user wrote, and its matcher; a usage error that shows the mistake in it. */
export async function queryOption(
  text: string,
  options: MatchOptions,
  io: Io,
): Promise<{ query: QueryNode; matcher: Matcher }> {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw await mistakeIn(text, parsed.error, io);
  // What a regular expression lacks shows only now.
  const compiled = await compileQuery(parsed.query, options);
  if (!compiled.ok) throw await mistakeIn(text, compiled.error, io);
  return { query: parsed.query, matcher: compiled.matcher };
}

async function mistakeIn(text: string, error: QueryError, io: Io): Promise<UsageError> {
  const { queryMistake } = await import('../../output/hits/query-mistake.ts');
  return new UsageError(queryMistake(text, error, lineColumns(io.stderr)));
}
