import type { TextFile } from '../../corpus/read/read.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { TermCounts } from '../../query/match/matcher.ts';
import { matcherOf, prefilterOf } from '../story-matcher.ts';
import type { IndexedJob } from './answers.ts';
import type { MatchSetup } from './search.ts';

export interface RankSetup extends MatchSetup {
  /** Inputs that cannot be read again to show the results. */
  readonly streams: readonly string[];
}

/** The matching stories of a file. */
export interface RankedFile {
  readonly stories: readonly RankedStory[];
  /** The file itself if it is a stream. */
  readonly file: TextFile | null;
}

/** A matching story, by its index in the file, with the frequency of each term. */
interface RankedStory {
  readonly index: number;
  readonly counts: TermCounts;
}

/** Finds the matching stories of a file, which have to be ranked before any can be shown. */
export async function rankJob(setup: RankSetup): Promise<IndexedJob<RankedFile>> {
  const matcher = await matcherOf(setup.query, setup);
  return {
    ...prefilterOf(setup.query, setup),
    run(file) {
      const stories: RankedStory[] = [];
      let index = 0;
      for (const story of storiesOf(file)) {
        if (matcher.matches(story)) stories.push({ index, counts: matcher.count(story) });
        index += 1;
      }
      if (stories.length === 0) return null;
      return { stories, file: setup.streams.includes(file.path) ? file : null };
    },
    // An index does not store how often a word occurs.
    answers: { query: setup.query, options: setup, answer: null },
  };
}
