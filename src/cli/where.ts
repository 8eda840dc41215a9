import type { Story } from '../corpus/story.ts';
import type { Io } from './io.ts';
import { queryOption } from './query-option.ts';

/** Which stories `--where` keeps; all of them without it. */
export async function whereOption(
  query: string | undefined,
  io: Io,
): Promise<(story: Story) => boolean> {
  if (query === undefined) return () => true;
  const { matcher } = await queryOption(query, {}, io);
  return (story) => matcher.matches(story);
}
