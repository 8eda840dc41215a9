import type { FieldName } from '../../article/fields.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import { fieldValues, type Grouping, isDimension, valuesOf } from '../../stats/dimensions.ts';
import {
  figuresOf,
  type StoryFigures,
  storyValues,
  type ValueCounts,
} from '../../stats/figures.ts';
import { matcherOf, prefilterOf } from '../story-matcher.ts';
import { type IndexedJob, matching, nonEmpty } from './answers.ts';
import { countStored } from './count-stored.ts';
import type { MatchSetup } from './search.ts';
import { type StorySetup, storyJob } from './story-job.ts';

export interface GroupSetup extends MatchSetup {
  readonly by: Grouping;
}

/** For each matching story of a file, the values to count it under. */
export async function groupJob(setup: GroupSetup): Promise<IndexedJob<(readonly string[])[]>> {
  const { by } = setup;
  const matcher = await matcherOf(setup.query, setup);
  const values = (story: Story): readonly string[] =>
    isDimension(by) ? valuesOf(storyValues(story.article), by) : fieldValues(story, by);
  return {
    ...prefilterOf(setup.query, setup),
    run(file) {
      const found: (readonly string[])[] = [];
      for (const story of storiesOf(file)) {
        if (matcher.matches(story)) found.push(values(story));
      }
      return found.length === 0 ? null : found;
    },
    answers: {
      query: setup.query,
      options: setup,
      answer: (file) => nonEmpty(matching(file, matcher.matches).map(values)),
    },
  };
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
