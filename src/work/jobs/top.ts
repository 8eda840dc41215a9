import type { Encoding } from '../../corpus/encoding/encoding.ts';
import type { TextFile } from '../../corpus/read/read.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { AnsweredFile } from '../../index/answers.ts';
import type { FirstFew } from '../../index/first-few.ts';
import { type FieldValue, fieldNamed } from '../../output/story/fields.ts';
import { KeyBar } from '../../output/story/order.ts';
import { timeIn } from '../../output/story/zone.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { MatchOptions } from '../../query/match/compile.ts';
import type { StoryPlace } from '../reread.ts';
import { matcherOf, prefilterOf } from '../story-matcher.ts';
import { type IndexedJob, matching } from './answers.ts';
import type { Order } from './list.ts';

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
}

/** A candidate for the first stories, with its sort key. */
export interface TopStory extends StoryPlace {
  readonly key: FieldValue;
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
  const answer = (file: AnsweredFile): TopFound | null => {
    const stories: TopStory[] = [];
    for (const story of matching(file, matches)) {
      const key = field.read(story, time);
      if (bar.lets(key)) stories.push({ key, path: file.path, index: story.place });
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
          if (bar.lets(key)) stories.push({ key, path: file.path, index });
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
      ...firstFew(field.path.join('.'), order.descending, limit),
    },
  };
}

function firstFew(
  field: string,
  descending: boolean,
  limit: number,
): { readonly first: FirstFew } | object {
  if (field !== 'id' && field !== 'timestamp') return {};
  return { first: { field, descending, limit } };
}
