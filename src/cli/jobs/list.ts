import type { FileJob } from '../../corpus/job.ts';
import { storiesOf } from '../../corpus/stories.ts';
import type { FieldValue } from '../../output/fields.ts';
import { KeyBar } from '../../output/order.ts';
import type { QueryNode } from '../../query/ast.ts';
import { fieldNamed, timeOption } from '../fields-option.ts';
import { storyMatcher } from '../story-matcher.ts';
import { type RowSetup, rowWriter } from './row-writer.ts';

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

/** The rows of a file. With a limit to the order, those that cannot be among the first are left out. */
export async function listJob({ filter, rows, order }: ListSetup): Promise<FileJob<ListRow[]>> {
  const time = timeOption(rows.zone);
  const writer = await rowWriter(rows);
  const keeps = await storyMatcher(filter);
  const bar = order === null ? null : new KeyBar(order.descending, order.limit);
  const field = order === null ? null : fieldNamed(order.field);
  return {
    run(file) {
      const found: ListRow[] = [];
      for (const story of storiesOf(file)) {
        if (!keeps(story)) continue;
        const key = field === null ? null : field.read(story, time);
        if (bar?.lets(key) !== false) found.push({ key, row: writer.read(story) });
      }
      return found.length === 0 ? null : found;
    },
  };
}
