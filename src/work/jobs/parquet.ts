import type { FileJob } from '../../corpus/parallel/job.ts';
import { type ParquetRow, parquetRow } from '../../output/export/parquet-row.ts';
import { type StorySetup, storyJob } from './story-job.ts';

/** The rows of a file's stories. */
export const parquetJob = (setup: StorySetup): Promise<FileJob<ParquetRow[]>> =>
  storyJob(setup, parquetRow);
