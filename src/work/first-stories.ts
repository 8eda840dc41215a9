import type { TextFile } from '../corpus/read/read.ts';
import type { Story } from '../corpus/read/story.ts';
import { RowSorter } from '../output/story/order.ts';
import type { Inputs } from './inputs.ts';
import { type TopSetup, type TopStory, topJob } from './jobs/top.ts';
import { reread } from './reread.ts';

/**
 * The stories that come first in an order, read again: only where they stand and what they are put
 * in order by is kept until it is known which they are.
 */
export async function firstStories(
  inputs: Inputs,
  setup: Omit<TopSetup, 'encoding' | 'streams'>,
): Promise<Generator<Story>> {
  const { encoding, streams } = inputs;
  const found = await inputs.run({ name: 'top', setup: { ...setup, encoding, streams } }, topJob);
  const { order, limit } = setup;
  return (function* () {
    const kept = new Map<string, TextFile>();
    const sorter = new RowSorter<TopStory>(order.descending, limit);
    for (const { result } of found) {
      for (const file of result.streams) kept.set(file.path, file);
      for (const story of result.stories) sorter.add(story.key, story);
    }
    for (const { story } of reread(sorter.sorted(), kept, inputs)) yield story;
  })();
}
