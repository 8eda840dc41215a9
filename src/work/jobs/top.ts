import type { Encoding } from '../../corpus/encoding/encoding.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { AnsweredFile } from '../../index/answer/answers.ts';
import type { FirstFew } from '../../index/open/first-few.ts';
import { type FieldValue, fieldNamed } from '../../output/story/fields.ts';
import { KeyBar } from '../../output/story/order.ts';
import { timeIn } from '../../output/story/zone.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { MatchOptions } from '../../query/match/compile.ts';
import type { StoryPlace } from '../reread.ts';
import { matcherOf, prefilterOf } from '../story-matcher.ts';
import { type IndexedJob, matching, needText } from './answers.ts';
import { fieldsOf, type Order, type RowSetup, rowWriter } from './list.ts';

export interface TopSetup extends MatchOptions {
  /** Selects the stories to sort; null for all. */
  readonly query: QueryNode | null;
  readonly encoding: Encoding | null;
  readonly order: Order;
  /** The number of stories to keep; may be infinite. */
  readonly limit: number;
  readonly zone: string | null;
  /** Inputs that cannot be read twice. */
  readonly streams: readonly string[];
  /** How the stories will be shown, if an index may know all of it. */
  readonly rows: RowSetup | null;
}

/** A candidate for the first stories, with its sort key. */
export interface TopStory extends StoryPlace {
  readonly key: FieldValue;
  /** Its row; null if the story must be read to make it. */
  readonly row: string | null;
}

export interface TopFound {
  readonly stories: readonly TopStory[];
  /** The file itself if it is a stream. */
  readonly stream: TextFile | null;
}

/**
 * Finds the stories that may be among the first. Returns only their places: if an archive is sorted
 * by date, nearly every story is a candidate for a while.
 */
export async function topJob(setup: TopSetup): Promise<IndexedJob<TopFound>> {
  const { query, order, limit, streams } = setup;
  const matcher = query === null ? null : await matcherOf(query, setup);
  const time = timeIn(setup.zone);
  const field = fieldNamed(order.field);
  const bar = new KeyBar(order.descending, limit);
  const matches = (story: Story): boolean => matcher === null || matcher.matches(story);
  const name = field.path.join('.');
  const first: FirstFew | null =
    name === 'id' || name === 'timestamp'
      ? { field: name, descending: order.descending, limit }
      : null;
  // For any other order, most rows would be made in vain.
  const writer =
    setup.rows === null || first === null || needText(fieldsOf(setup.rows))
      ? null
      : await rowWriter(setup.rows);
  const answer = (file: AnsweredFile): TopFound | null => {
    const stories: TopStory[] = [];
    for (const story of matching(file, matches)) {
      const key = field.read(story, time);
      if (!bar.lets(key)) continue;
      const row = writer?.read(story) ?? null;
      stories.push({ key, path: file.path, index: story.place, row });
    }
    return stories.length === 0 ? null : { stories, stream: null };
  };
  return {
    ...(query === null ? {} : prefilterOf(query, setup)),
    run(file) {
      const stories: TopStory[] = [];
      let index = 0;
      for (const story of storiesOf(file)) {
        if (matches(story)) {
          const key = field.read(story, time);
          if (bar.lets(key)) stories.push({ key, path: file.path, index, row: null });
        }
        index += 1;
      }
      if (stories.length === 0) return null;
      return { stories, stream: streams.includes(file.path) ? file : null };
    },
    answers: {
      query,
      options: setup,
      answer: order.field === 'body' ? null : answer,
      ...(first === null ? {} : { first }),
    },
  };
}
