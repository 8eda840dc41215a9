import type { Job } from '../../corpus/parallel/job.ts';
import type { AnsweredFile, Answers } from '../../index/answers.ts';
import type { StoredStory } from '../../index/stored-story.ts';

/** A job that can be done with the help of an index. */
export type IndexedJob<Result> = Job<Result> & { readonly answers?: Answers<Result> };

/** The stories of a file that match. */
export function matching(
  { stories, isExact }: AnsweredFile,
  matches: (story: StoredStory) => boolean,
): readonly StoredStory[] {
  return isExact ? stories : stories.filter(matches);
}

/** Whether one of the fields is more than an index has; null is the whole story object. */
export function needText(fields: readonly string[] | null): boolean {
  return fields === null || fields.includes('body');
}

/** Null in place of an empty list: what gives nothing has no outcome. */
export function nonEmpty<Item>(items: Item[]): Item[] | null {
  return items.length === 0 ? null : items;
}
