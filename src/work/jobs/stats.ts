import { figuresOf, type StoryFigures } from '../../stats/figures.ts';
import type { IndexedJob } from './answers.ts';
import { type StorySetup, storyJob } from './story-job.ts';

/** Collects the figures of each story of a file. */
export const statsJob = (setup: StorySetup): Promise<IndexedJob<StoryFigures[]>> =>
  storyJob(setup, ({ article }) => figuresOf(article), false);
