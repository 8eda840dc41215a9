import type { ExportFormatName } from '../../output/export/format.ts';
import { EXPORTERS } from '../../output/export/formats.ts';
import { storyFileName } from '../../output/export/identity.ts';
import { type ParquetRow, parquetRow } from '../../output/export/parquet-row.ts';
import { timeIn } from '../../output/story/zone.ts';
import type { IndexedJob } from './answers.ts';
import { type StorySetup, storyJob } from './story-job.ts';

export interface ExportSetup extends StorySetup {
  readonly format: ExportFormatName;
  readonly zone: string | null;
  readonly uriBase: string;
}

/** A story in an export format. */
export interface ExportedStory {
  /** A file name for this story alone, without an extension. */
  readonly name: string;
  readonly document: string;
}

/** Exports a file's stories as documents. */
export function exportJob(setup: ExportSetup): Promise<IndexedJob<ExportedStory[]>> {
  const { zone, uriBase } = setup;
  const format = EXPORTERS[setup.format];
  const options = { time: timeIn(zone), zoned: zone !== null, uriBase };
  return storyJob(
    setup,
    (story) => ({ name: storyFileName(story), document: format.write(story, options) }),
    true,
  );
}

/** Exports a file's stories as Parquet rows. */
export const parquetJob = (setup: StorySetup): Promise<IndexedJob<ParquetRow[]>> =>
  storyJob(setup, parquetRow, true);
