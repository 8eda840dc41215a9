import type { Article } from '../../article/article.ts';
import { lastUpTo } from '../../text/last-up-to.ts';

/** Returns a function that finds the story that contains an offset. Stories are in text order. */
export function storyFinder(stories: readonly Article[]): (offset: number) => Article | undefined {
  const starts = stories.map(({ start }) => start);
  return (offset) => stories[lastUpTo(starts, offset)];
}
