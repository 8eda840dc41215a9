import type { Story } from '../../src/corpus/read/story.ts';
import type { QueryError, QueryNode } from '../../src/query/language/ast.ts';
import { parseQuery } from '../../src/query/language/parse.ts';
import { compileQuery, type MatchOptions } from '../../src/query/match/compile.ts';
import type { Matcher } from '../../src/query/match/matcher.ts';

export function parsed(text: string): QueryNode {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  return result.query;
}

export function errorOf(text: string): QueryError {
  const result = parseQuery(text);
  if (result.ok) throw new Error(`${text} is no mistake`);
  return result.error;
}

export async function matcherFor(text: string, options: MatchOptions = {}): Promise<Matcher> {
  return matcherOf(parsed(text), options);
}

export async function matcherOf(query: QueryNode, options: MatchOptions = {}): Promise<Matcher> {
  const compiled = await compileQuery(query, options);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.matcher;
}

/**
 * The matches of a query in a story's headline and body, as written; null if the story does not
 * match.
 */
export async function found(
  text: string,
  story: Story,
  options: MatchOptions = {},
): Promise<string[] | null> {
  const { headline, body } = story.article;
  const matches = (await matcherFor(text, options)).find(story);
  if (matches === null) return null;
  return matches.map(({ field, start, end }) =>
    ((field === 'headline' ? headline : body) ?? '').slice(start, end),
  );
}
