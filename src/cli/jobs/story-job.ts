import type { FileJob } from '../../corpus/job.ts';
import { storiesOf } from '../../corpus/stories.ts';
import type { Story } from '../../corpus/story.ts';
import type { QueryNode } from '../../query/ast.ts';
import { storyMatcher } from '../story-matcher.ts';

export interface StorySetup {
  /** The stories that count; null for all. */
  readonly filter: QueryNode | null;
}

/** Makes something of each story of a file that counts, in their order. */
export async function storyJob<Made>(
  { filter }: StorySetup,
  make: (story: Story) => Made,
): Promise<FileJob<Made[]>> {
  const keeps = await storyMatcher(filter);
  return {
    run(file) {
      const made = storiesOf(file).filter(keeps).map(make);
      return made.length === 0 ? null : made;
    },
  };
}
