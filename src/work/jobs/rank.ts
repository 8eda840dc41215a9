import type { TextFile } from '../../corpus/read/read.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { TermCounts } from '../../query/match/matcher.ts';
import { matcherOf, prefilterOf } from '../story-matcher.ts';
import type { IndexedJob } from './answers.ts';
import type { MatchSetup } from './search.ts';

export interface RankSetup extends MatchSetup {
  /** Inputs that cannot be read a second time, to be shown from. */
  readonly streams: readonly string[];
}

/** What a file holds that matches. */
export interface RankedFile {
  readonly stories: readonly RankedStory[];
  /** The file itself where it is a stream. */
  readonly file: TextFile | null;
}

/** A story that matches, by its place in the file, and how often each term stands in it. */
export interface RankedStory {
  readonly index: number;
  readonly counts: TermCounts;
}

/** The stories of a file that match, to be ranked before any of them is shown. */
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
    // How often a word stands in a text an index does not tell.
    answers: { query: setup.query, options: setup, answer: null },
  };
}
