import type { Job } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import { matcherOf } from '../story-matcher.ts';
import type { MatchSetup } from './search.ts';

/** Finds the files without a story that matches. */
export async function unmatchedJob(setup: MatchSetup): Promise<Job<true>> {
  const matcher = await matcherOf(setup.query, setup);
  return {
    run(file) {
      for (const story of storiesOf(file)) if (matcher.matches(story)) return null;
      return true;
    },
  };
}
