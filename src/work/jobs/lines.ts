import { storiesOf } from '../../corpus/read/stories.ts';
import { fieldNamed } from '../../output/story/fields.ts';
import { ndjsonPieces } from '../../output/story/rows.ts';
import { timeIn } from '../../output/story/zone.ts';
import { filtered, storyMatcher } from '../story-matcher.ts';
import { type IndexedJob, matching, needText, nonEmpty } from './answers.ts';
import { type StorySetup, storyPrefilter } from './story-job.ts';

export interface LinesSetup extends StorySetup {
  /** Field names; null for the whole story. */
  readonly fields: readonly string[] | null;
  readonly zone: string | null;
}

/** Formats stories as NDJSON, if all of them are printed in the order of the files. */
export async function linesJob(setup: LinesSetup): Promise<IndexedJob<string[]>> {
  const fields = setup.fields?.map(fieldNamed) ?? null;
  const time = timeIn(setup.zone);
  const keeps = await storyMatcher(setup.filter);
  return {
    ...storyPrefilter(setup),
    parsesAll: setup.filter === null,
    run(file, articles) {
      const kept = filtered(storiesOf(file, articles), keeps);
      return nonEmpty([...ndjsonPieces(kept, fields, time)]);
    },
    answers: {
      query: setup.filter,
      options: {},
      answer: needText(setup.fields)
        ? null
        : (file) => nonEmpty([...ndjsonPieces(matching(file, keeps), fields, time)]),
    },
  };
}
