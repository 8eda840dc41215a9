import type { FileJob } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import { type Dimension, valuesOf } from '../../stats/dimensions.ts';
import { storyValues } from '../../stats/figures.ts';
import { matcherOf, prefilterOf } from '../story-matcher.ts';
import type { MatchSetup } from './search.ts';

export interface GroupSetup extends MatchSetup {
  readonly by: Dimension;
}

/** For each matching story of a file, the values to count it under. */
export async function groupJob(setup: GroupSetup): Promise<FileJob<(readonly string[])[]>> {
  const matcher = await matcherOf(setup.query, setup);
  return {
    ...prefilterOf(setup.query, setup),
    run(file) {
      const found: (readonly string[])[] = [];
      for (const story of storiesOf(file)) {
        if (matcher.matches(story)) found.push(valuesOf(storyValues(story.article), setup.by));
      }
      return found.length === 0 ? null : found;
    },
  };
}
