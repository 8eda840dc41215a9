import { figuresOf, type StoryFigures } from '../../stats/figures.ts';
import type { IndexedJob } from './answers.ts';
import { type StorySetup, storyJob } from './story-job.ts';

/** What is to be counted of a file's stories. */
export const statsJob = (setup: StorySetup): Promise<IndexedJob<StoryFigures[]>> =>
  storyJob(setup, ({ article }) => figuresOf(article), false);
