import type { QueryNode } from '../query/ast.ts';
import { compileQuery, type MatchOptions } from '../query/compile.ts';
import type { QueryError } from '../query/error.ts';
import type { Matcher } from '../query/matcher.ts';
import { parseQuery } from '../query/parse.ts';
import { lineColumns } from './columns.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';

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
  const { queryMistake } = await import('../output/query-mistake.ts');
  return new UsageError(queryMistake(text, error, lineColumns(io.stderr)));
}
