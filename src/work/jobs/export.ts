import type { ExportFormatName } from '../../output/export/format.ts';
import { EXPORTERS } from '../../output/export/formats.ts';
import { storyFileName, storyKey } from '../../output/export/identity.ts';
import { type ParquetRow, parquetRows } from '../../output/export/parquet-row.ts';
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
  /** The story's key, which another story may have too. */
  readonly key: string;
  /** What a file of its own would be called, without an ending. */
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
    (story) => ({
      key: storyKey(story),
      name: storyFileName(story),
      document: format.write(story, options),
    }),
    true,
  );
}

export interface ParquetSetup extends StorySetup {
  /** Of the timestamps; null if it is not known. */
  readonly zone: string | null;
}

/** The rows of a file's stories. */
export const parquetJob = (setup: ParquetSetup): Promise<IndexedJob<ParquetRow[]>> =>
  storyJob(setup, parquetRows(setup.zone === null ? null : timeIn(setup.zone)), true);
