import type { Encoding } from '../../corpus/encoding/encoding.ts';
import type { Job, Prefiltered } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { Answers } from '../../index/answer/answers.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { MatchOptions } from '../../query/match/compile.ts';
import { filtered, prefilterOf, storyMatcher } from '../story-matcher.ts';
import { matching, nonEmpty } from './answers.ts';

export interface StorySetup {
  /** Selects the stories to process; null for all. */
  readonly filter: QueryNode | null;
  readonly encoding: Encoding | null;
  /** How the filter is to be understood, if not as usual. */
  readonly match?: MatchOptions;
}

/** Maps the selected stories of a file, in order. */
export async function storyJob<Made>(
  setup: StorySetup,
  make: (story: Story) => Made,
  needsText: boolean,
): Promise<Job<Made[]> & { readonly answers: Answers<Made[]> }> {
  const keeps = await storyMatcher(setup.filter, setup.match);
  return {
    ...storyPrefilter(setup),
    parsesAll: setup.filter === null,
    run(file, articles) {
      return nonEmpty(Array.from(filtered(storiesOf(file, articles), keeps), make));
    },
    answers: {
      query: setup.filter,
      options: setup.match ?? {},
      answer: needsText ? null : (file) => nonEmpty(matching(file, keeps).map(make)),
    },
  };
}

/** For jobs that make nothing of other stories. */
export function storyPrefilter({ filter, encoding, match }: StorySetup): Prefiltered {
  return filter === null ? {} : prefilterOf(filter, { ...match, encoding });
}
