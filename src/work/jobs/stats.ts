import type { FieldName } from '../../article/fields.ts';
import { fieldValues } from '../../stats/dimensions.ts';
import { figuresOf, type StoryFigures } from '../../stats/figures.ts';
import type { IndexedJob } from './answers.ts';
import { type StorySetup, storyJob } from './story-job.ts';

export interface StatsSetup extends StorySetup {
  /** A field to count by that is no dimension; null for none. */
  readonly field: FieldName | null;
}

/** What is to be counted of a file's stories. */
export const statsJob = (setup: StatsSetup): Promise<IndexedJob<StoryFigures[]>> =>
  storyJob(
    setup,
    (story) =>
      figuresOf(story.article, setup.field === null ? [] : fieldValues(story, setup.field)),
    setup.field === 'body',
  );
