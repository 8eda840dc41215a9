import type { Article } from '../article/article.ts';
import type { Encoding } from '../corpus/encoding/encoding.ts';
import type { Prefiltered } from '../corpus/parallel/job.ts';
import { asciiPrefilter } from '../corpus/parallel/prefilter.ts';
import type { TextFile } from '../corpus/read/read.ts';
import { sourceOf } from '../corpus/read/stories.ts';
import type { Story } from '../corpus/read/story.ts';
import type { QueryNode } from '../query/language/ast.ts';
import { compileQuery, type MatchOptions } from '../query/match/compile.ts';
import { requiredLiterals } from '../query/match/literals.ts';
import type { Matcher, Searchable } from '../query/match/matcher.ts';

/** Compiles a query that has already been validated. */
export async function matcherOf(query: QueryNode, options: MatchOptions = {}): Promise<Matcher> {
  const compiled = await compileQuery(query, options);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.matcher;
}

/** Whether to keep a story. */
export type StoryFilter = (story: Searchable) => boolean;

/** The filter for a query; without a query, it keeps every story. */
export async function storyMatcher(
  query: QueryNode | null,
  options: MatchOptions = {},
): Promise<StoryFilter> {
  if (query === null) return () => true;
  const matcher = await matcherOf(query, options);
  return (story) => matcher.matches(story);
}

export function* filtered(stories: Iterable<Story>, keeps: StoryFilter): Generator<Story> {
  for (const story of stories) if (keeps(story)) yield story;
}

/** The same filter for the articles of one file. */
export function articleFilter(keeps: StoryFilter, file: TextFile): (article: Article) => boolean {
  return (article) => keeps({ article, source: sourceOf(file, article) });
}

/** Skips decoding a file if its bytes show that no story in it can match. */
export function prefilterOf(
  query: QueryNode,
  options: MatchOptions & { readonly encoding: Encoding | null },
): Prefiltered {
  const { exact = false, encoding } = options;
  const words = requiredLiterals(query, options);
  return words === null ? {} : { prefilter: asciiPrefilter(words, { exact, encoding }) };
}
