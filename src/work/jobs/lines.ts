import type { TextFile } from '../../corpus/read/read.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import { fieldNamed } from '../../output/story/fields.ts';
import { ndjsonBytes } from '../../output/story/ndjson-bytes.ts';
import { timeIn } from '../../output/story/zone.ts';
import { storyMatcher } from '../story-matcher.ts';
import { type IndexedJob, matching, needText, nonEmpty } from './answers.ts';
import { type StorySetup, storyPrefilter } from './story-job.ts';

export interface LinesSetup extends StorySetup {
  /** Field names; null for the whole story. */
  readonly fields: readonly string[] | null;
  readonly zone: string | null;
}

/**
 * Stories as lines of JSON, in the order of the files, when all of them are printed. Lines are
 * encoded to bytes in large batches, so that the writing thread has next to nothing left to do.
 */
export async function linesJob(setup: LinesSetup): Promise<IndexedJob<Uint8Array[]>> {
  const fields = setup.fields?.map(fieldNamed) ?? null;
  const time = timeIn(setup.zone);
  const keeps = await storyMatcher(setup.filter);
  return {
    ...storyPrefilter(setup),
    runAll: (files) => nonEmpty([...ndjsonBytes(kept(files, keeps), fields, time)]),
    answers: {
      query: setup.filter,
      options: {},
      answer: needText(setup.fields)
        ? null
        : (file) => nonEmpty([...ndjsonBytes(matching(file, keeps), fields, time)]),
    },
  };
}

function* kept(files: Iterable<TextFile>, keeps: (story: Story) => boolean): Generator<Story> {
  for (const file of files) {
    for (const story of storiesOf(file)) if (keeps(story)) yield story;
  }
}
