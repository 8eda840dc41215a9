import type { FileJob } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import { fieldValues, type Grouping, isDimension, valuesOf } from '../../stats/dimensions.ts';
import { storyValues } from '../../stats/figures.ts';
import { matcherOf, prefilterOf } from '../story-matcher.ts';
import type { MatchSetup } from './search.ts';

export interface GroupSetup extends MatchSetup {
  readonly by: Grouping;
}

/** For each matching story of a file, the values to count it under. */
export async function groupJob(setup: GroupSetup): Promise<FileJob<(readonly string[])[]>> {
  const matcher = await matcherOf(setup.query, setup);
  return {
    ...prefilterOf(setup.query, setup),
    run(file) {
      const { by } = setup;
      const found: (readonly string[])[] = [];
      for (const story of storiesOf(file)) {
        if (!matcher.matches(story)) continue;
        found.push(
          isDimension(by) ? valuesOf(storyValues(story.article), by) : fieldValues(story, by),
        );
      }
      return found.length === 0 ? null : found;
    },
  };
}
