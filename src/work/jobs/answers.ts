import type { Job } from '../../corpus/parallel/job.ts';
import type { AnsweredFile, Answers } from '../../index/answer/answers.ts';
import type { StoredStory } from '../../index/answer/stored-story.ts';

/** A job that an index can help with. */
export type IndexedJob<Result, Many = never> = Job<Result> & {
  readonly answers?: Answers<Result, Many>;
};

/** The matching stories of a file. */
export function matching(
  { stories, isExact }: AnsweredFile,
  matches: (story: StoredStory) => boolean,
): readonly StoredStory[] {
  return isExact ? stories : stories.filter(matches);
}

/** Whether one of the fields is not in an index; null means the whole story object. */
export function needText(fields: readonly string[] | null): boolean {
  return fields === null || fields.includes('body');
}

/** Returns null instead of an empty list, because a file without results has no outcome. */
export function nonEmpty<Item>(items: Item[]): Item[] | null {
  return items.length === 0 ? null : items;
}
