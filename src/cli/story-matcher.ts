import type { Story } from '../corpus/story.ts';
import type { QueryNode } from '../query/ast.ts';
import { compileQuery, type MatchOptions } from '../query/compile.ts';
import type { Matcher } from '../query/matcher.ts';
import { UsageError } from './errors.ts';

/** The matcher of a query that was checked when its option was read. */
export async function matcherOf(query: QueryNode, options: MatchOptions = {}): Promise<Matcher> {
  const compiled = await compileQuery(query, options);
  if (!compiled.ok) throw new UsageError(compiled.error.message);
  return compiled.matcher;
}

/** Whether a story is one of those that a query asks for; every story where there is none. */
export async function storyMatcher(query: QueryNode | null): Promise<(story: Story) => boolean> {
  if (query === null) return () => true;
  const matcher = await matcherOf(query);
  return (story) => matcher.matches(story);
}
