import type { Encoding } from '../../corpus/encoding/encoding.ts';
import type { FileJob } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import { storyMatcher } from '../story-matcher.ts';
import { type Screen, screenOf } from './prefilter-of.ts';

export interface StorySetup {
  /** The stories that count; null for all. */
  readonly filter: QueryNode | null;
  readonly encoding: Encoding | null;
}

/** Makes something of each story of a file that counts, in their order. */
export async function storyJob<Made>(
  setup: StorySetup,
  make: (story: Story) => Made,
): Promise<FileJob<Made[]>> {
  const keeps = await storyMatcher(setup.filter);
  return {
    ...storyScreen(setup),
    run(file) {
      const made = storiesOf(file).filter(keeps).map(make);
      return made.length === 0 ? null : made;
    },
  };
}

/** For jobs that make nothing of other stories. */
export function storyScreen({ filter, encoding }: StorySetup): Screen {
  return filter === null ? {} : screenOf(filter, { encoding });
}
