import type { FileJob } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import { type Dimension, valuesOf } from '../../stats/dimensions.ts';
import { storyValues } from '../../stats/figures.ts';
import { matcherOf } from '../story-matcher.ts';
import { screenOf } from './prefilter-of.ts';
import type { MatchSetup } from './search.ts';

export interface GroupSetup extends MatchSetup {
  readonly by: Dimension;
}

/** Of each story of a file that matches the values that it is counted under. */
export async function groupJob(setup: GroupSetup): Promise<FileJob<(readonly string[])[]>> {
  const matcher = await matcherOf(setup.query, setup);
  return {
    ...screenOf(setup.query, setup),
    run(file) {
      const found = storiesOf(file)
        .filter((story) => matcher.matches(story))
        .map(({ article }) => valuesOf(storyValues(article), setup.by));
      return found.length === 0 ? null : found;
    },
  };
}
