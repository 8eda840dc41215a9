import { type ParquetRow, parquetRow } from '../../output/export/parquet-row.ts';
import type { IndexedJob } from './answers.ts';
import { type StorySetup, storyJob } from './story-job.ts';

/** The rows of a file's stories. */
export const parquetJob = (setup: StorySetup): Promise<IndexedJob<ParquetRow[]>> =>
  storyJob(setup, parquetRow, true);
