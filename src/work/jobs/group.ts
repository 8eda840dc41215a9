import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import { type Dimension, valuesOf } from '../../stats/dimensions.ts';
import { storyValues } from '../../stats/figures.ts';
import { matcherOf } from '../story-matcher.ts';
import { type IndexedJob, matching } from './answers.ts';
import { screenOf } from './prefilter-of.ts';
import type { MatchSetup } from './search.ts';

export interface GroupSetup extends MatchSetup {
  readonly by: Dimension;
}

/** Of each story of a file that matches the values that it is counted under. */
export async function groupJob(setup: GroupSetup): Promise<IndexedJob<(readonly string[])[]>> {
  const matcher = await matcherOf(setup.query, setup);
  const values = (stories: readonly Story[]): (readonly string[])[] | null =>
    stories.length === 0
      ? null
      : stories.map(({ article }) => valuesOf(storyValues(article), setup.by));
  return {
    ...screenOf(setup.query, setup),
    run: (file) => values(storiesOf(file).filter(matcher.matches)),
    answers: {
      query: setup.query,
      options: setup,
      answer: (file) => values(matching(file, matcher.matches)),
    },
  };
}
