import type { Encoding } from '../../corpus/encoding/encoding.ts';
import type { FileJob } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import { storyMatcher } from '../story-matcher.ts';
import { type IndexedJob, matching } from './answers.ts';
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
  needsText: boolean,
): Promise<FileJob<Made[]> & IndexedJob<Made[]>> {
  const keeps = await storyMatcher(setup.filter);
  return {
    ...storyScreen(setup),
    run: (file) => allMade(storiesOf(file).filter(keeps), make),
    answers: {
      query: setup.filter,
      options: {},
      answer: needsText ? null : (file) => allMade(matching(file, keeps), make),
    },
  };
}

function allMade<Made>(stories: readonly Story[], make: (story: Story) => Made): Made[] | null {
  return stories.length === 0 ? null : stories.map(make);
}

/** For jobs that make nothing of other stories. */
export function storyScreen({ filter, encoding }: StorySetup): Screen {
  return filter === null ? {} : screenOf(filter, { encoding });
}
