import type { Job } from '../../corpus/job.ts';
import { storiesOf } from '../../corpus/stories.ts';
import type { Story } from '../../corpus/story.ts';
import type { FieldValue } from '../../output/fields.ts';
import { KeyBar, RowSorter } from '../../output/order.ts';
import type { QueryNode } from '../../query/ast.ts';
import { fieldNamed, timeOption } from '../fields-option.ts';
import { storyMatcher } from '../story-matcher.ts';
import { type RowSetup, rowWriter } from './row-writer.ts';
import { storyJob } from './story-job.ts';

/** By what rows are put in order. */
export interface OrderSetup {
  readonly field: string;
  readonly descending: boolean;
  readonly limit: number | null;
}

export interface ListSetup {
  /** The stories to keep; null for all. */
  readonly filter: QueryNode | null;
  readonly rows: RowSetup;
  readonly order: OrderSetup | null;
}

/** A story's row and what it is put in order by; null where rows keep the order of the files. */
export interface ListRow {
  readonly key: FieldValue;
  readonly row: string;
}

/** The rows of the files. With a limit to the order, those that cannot be among the first are left out. */
export async function listJob({ filter, rows, order }: ListSetup): Promise<Job<ListRow[]>> {
  const time = timeOption(rows.zone);
  const writer = await rowWriter(rows);
  const field = order === null ? null : fieldNamed(order.field);
  const keyOf = (story: Story): FieldValue => field?.read(story, time) ?? null;
  const rowOf = (story: Story): ListRow => ({ key: keyOf(story), row: writer.read(story) });
  if (order === null || order.limit === null) {
    return storyJob({ filter }, rowOf);
  }
  const { descending, limit } = order;
  const keeps = await storyMatcher(filter);
  const bar = new KeyBar(descending, limit);
  return {
    runAll(files) {
      const first = new RowSorter<Story>(descending, limit);
      for (const file of files) {
        for (const story of storiesOf(file)) {
          if (!keeps(story)) continue;
          const key = keyOf(story);
          if (bar.lets(key)) first.add(key, story);
        }
      }
      const found = first.sorted().map(rowOf);
      return found.length === 0 ? null : found;
    },
  };
}
