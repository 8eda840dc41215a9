import type { FieldName } from '../../article/fields.ts';
import { fieldValues, type Grouping, isDimension, valuesOf } from '../../stats/dimensions.ts';
import {
  figuresOf,
  type StoryFigures,
  storyValues,
  type ValueCounts,
} from '../../stats/figures.ts';
import type { IndexedJob } from './answers.ts';
import { countStored } from './count-stored.ts';
import type { MatchSetup } from './search.ts';
import { type StorySetup, storyJob } from './story-job.ts';

export interface GroupSetup extends MatchSetup {
  readonly by: Grouping;
}

/** For each matching story of a file, the values to count it under. */
export function groupJob(setup: GroupSetup): Promise<IndexedJob<(readonly string[])[]>> {
  const { query, encoding, by } = setup;
  return storyJob(
    { filter: query, encoding, match: setup },
    (story) =>
      isDimension(by) ? valuesOf(storyValues(story.article), by) : fieldValues(story, by),
    by === 'body',
  );
}

export interface StatsSetup extends StorySetup {
  /** A field to count by that is no dimension; null for none. */
  readonly field: FieldName | null;
}

/** What is to be counted of a file's stories. */
export async function statsJob(
  setup: StatsSetup,
): Promise<IndexedJob<StoryFigures[], ValueCounts>> {
  const { field } = setup;
  const job = await storyJob(
    setup,
    (story) => figuresOf(story.article, field === null ? [] : fieldValues(story, field)),
    field === 'body',
  );
  return field === null ? { ...job, answers: { ...job.answers, answerMany: countStored } } : job;
}
