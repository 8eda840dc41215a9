import type { TextFile } from '../../corpus/read/read.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import { fieldNamed } from '../../output/story/fields.ts';
import { ndjsonBytes } from '../../output/story/ndjson-bytes.ts';
import { timeIn } from '../../output/story/zone.ts';
import { storyMatcher } from '../story-matcher.ts';
import { type IndexedJob, matching, needText } from './answers.ts';
import { type StorySetup, storyScreen } from './story-job.ts';

export interface LinesSetup extends StorySetup {
  /** Names of fields; null for the whole story. */
  readonly fields: readonly string[] | null;
  readonly zone: string | null;
}

/**
 * Stories as lines of JSON where every one goes out, in the order of the files. They are bytes at
 * once, many together: so they cost the thread that writes them next to nothing.
 */
export async function linesJob(setup: LinesSetup): Promise<IndexedJob<Uint8Array[]>> {
  const fields = setup.fields?.map(fieldNamed) ?? null;
  const time = timeIn(setup.zone);
  const keeps = await storyMatcher(setup.filter);
  const lines = (stories: Iterable<Story>): Uint8Array[] | null => {
    const pieces = [...ndjsonBytes(stories, fields, time)];
    return pieces.length === 0 ? null : pieces;
  };
  return {
    ...storyScreen(setup),
    runAll: (files) => lines(kept(files, keeps)),
    answers: {
      query: setup.filter,
      options: {},
      answer: needText(setup.fields) ? null : (file) => lines(matching(file, keeps)),
    },
  };
}

function* kept(files: Iterable<TextFile>, keeps: (story: Story) => boolean): Generator<Story> {
  for (const file of files) yield* storiesOf(file).filter(keeps);
}
