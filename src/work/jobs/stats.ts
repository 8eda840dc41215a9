import type { FileJob } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import { type Dimension, valuesOf } from '../../stats/dimensions.ts';
import { figuresOf, type StoryFigures, storyValues } from '../../stats/figures.ts';
import { matcherOf, screenOf } from '../story-matcher.ts';
import type { MatchSetup } from './search.ts';
import { type StorySetup, storyJob } from './story-job.ts';

/** What is to be counted of a file's stories. */
export const statsJob = (setup: StorySetup): Promise<FileJob<StoryFigures[]>> =>
  storyJob(setup, ({ article }) => figuresOf(article));

export interface GroupSetup extends MatchSetup {
  readonly by: Dimension;
}

/** Of each story of a file that matches the values that it is counted under. */
export async function groupJob(setup: GroupSetup): Promise<FileJob<(readonly string[])[]>> {
  const matcher = await matcherOf(setup.query, setup);
  return {
    ...screenOf(setup.query, setup),
    run(file) {
      const found: (readonly string[])[] = [];
      for (const story of storiesOf(file)) {
        if (matcher.matches(story)) found.push(valuesOf(storyValues(story.article), setup.by));
      }
      return found.length === 0 ? null : found;
    },
  };
}
