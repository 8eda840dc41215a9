import { type FieldValue, fieldNamed } from '../../output/story/fields.ts';
import { timeIn } from '../../output/story/zone.ts';
import { type IndexedJob, needText } from './answers.ts';
import { fieldsOfRows, type RowSetup, rowWriter } from './row-writer.ts';
import { type StorySetup, storyJob } from './story-job.ts';

/** By what stories are put in order. */
export interface Order {
  readonly field: string;
  readonly descending: boolean;
}

export interface ListSetup extends StorySetup {
  readonly rows: RowSetup;
  readonly order: Order | null;
}

/** A story's row and what it is put in order by; null where rows keep the order of the files. */
export interface ListRow {
  readonly key: FieldValue;
  readonly row: string;
}

/** The rows of a file. */
export async function listJob(setup: ListSetup): Promise<IndexedJob<ListRow[]>> {
  const { rows, order } = setup;
  const time = timeIn(rows.zone);
  const writer = await rowWriter(rows);
  const field = order === null ? null : fieldNamed(order.field);
  return storyJob(
    setup,
    (story) => ({ key: field?.read(story, time) ?? null, row: writer.read(story) }),
    needText(fieldsOfRows(rows)) || order?.field === 'body',
  );
}
