import type { Article } from '../article/article.ts';
import type { QueryNode } from '../query/language/ast.ts';
import { compileQuery, type MatchOptions } from '../query/match/compile.ts';
import type { Matcher } from '../query/match/matcher.ts';
import type { Searchable } from '../query/match/searchable.ts';

/** The matcher of a query that was checked when its option was read. */
export async function matcherOf(query: QueryNode, options: MatchOptions = {}): Promise<Matcher> {
  const compiled = await compileQuery(query, options);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.matcher;
}

/** Whether a story is one of those that are to be kept. */
export type StoryFilter = (story: Searchable) => boolean;

/** The filter for what a query asks for; it keeps every story where there is none. */
export async function storyMatcher(query: QueryNode | null): Promise<StoryFilter> {
  if (query === null) return () => true;
  const matcher = await matcherOf(query);
  return (story) => matcher.matches(story);
}

/** The same for the articles of one file. */
export function articleFilter(
  keeps: StoryFilter,
  source: Searchable['source'],
): (article: Article) => boolean {
  return (article) => keeps({ article, source });
}
