import type { Article } from '../../article/article.ts';

/** Returns a function that finds the story that contains an offset. Stories are in text order. */
export function storyFinder(stories: readonly Article[]): (offset: number) => Article | undefined {
  const starts = stories.map(({ start }) => start);
  return (offset) => stories[lastUpTo(starts, offset)];
}

/** The index of the last number that is not above `most`, or 0. Numbers must be ascending. */
export function lastUpTo(numbers: readonly number[], most: number): number {
  let from = 0;
  let to = numbers.length;
  while (from + 1 < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= most) from = middle;
    else to = middle;
  }
  return from;
}
