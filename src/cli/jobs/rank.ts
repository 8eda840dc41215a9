import type { FileJob } from '../../corpus/job.ts';
import type { TextFile } from '../../corpus/read.ts';
import { storiesOf } from '../../corpus/stories.ts';
import type { Story } from '../../corpus/story.ts';
import type { FieldValue } from '../../output/fields.ts';
import type { TermCounts } from '../../query/matcher.ts';
import { fieldNamed, timeOption } from '../fields-option.ts';
import { matcherOf } from '../story-matcher.ts';
import { screenOf } from './screen-of.ts';
import type { MatchSetup } from './search.ts';

export interface RankSetup extends MatchSetup {
  /** The field that stories are put in order by; null where it is by how well they fit. */
  readonly field: string | null;
  /** Inputs that cannot be read a second time, to be shown from. */
  readonly streams: readonly string[];
}

/** What a file holds that matches. */
export interface Ranked {
  readonly stories: readonly RankedStory[];
  /** The file itself where it is a stream. */
  readonly file: TextFile | null;
}

/** A story that matches, by its place in the file, and what it is put in order by. */
export interface RankedStory {
  readonly index: number;
  readonly key: FieldValue;
  readonly counts: TermCounts | null;
}

/** The stories of a file that match, to be put in order before any of them is shown. */
export async function rankJob(setup: RankSetup): Promise<FileJob<Ranked>> {
  const matcher = await matcherOf(setup.query, setup);
  const time = timeOption(undefined);
  const field = setup.field === null ? null : fieldNamed(setup.field);
  const ranked = (story: Story, index: number): RankedStory[] => {
    if (!matcher.matches(story)) return [];
    if (field === null) return [{ index, key: null, counts: matcher.count(story) }];
    return [{ index, key: field.read(story, time), counts: null }];
  };
  return {
    ...screenOf(setup.query, setup),
    run(file) {
      const stories = storiesOf(file).flatMap(ranked);
      if (stories.length === 0) return null;
      return { stories, file: setup.streams.includes(file.path) ? file : null };
    },
  };
}
