import type { Encoding } from '../../corpus/encoding/encoding.ts';
import type { FileJob } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { TextField } from '../../query/language/fields.ts';
import { matcherOf } from '../story-matcher.ts';
import { type IndexedJob, matching } from './answers.ts';
import { type HitSetup, hitWriter } from './hit-writer.ts';
import { screenOf } from './prefilter-of.ts';

/** What to look for, and where. */
export interface MatchSetup {
  readonly query: QueryNode;
  readonly exact: boolean;
  /** Where words without a field are looked for. */
  readonly fields: readonly TextField[];
  readonly encoding: Encoding | null;
}

export interface SearchSetup extends MatchSetup {
  /** How to write what is found; null where only its number is asked for. */
  readonly write: HitSetup | null;
}

/** What a file holds that matches. */
export interface SearchFound {
  readonly count: number;
  /** What to print for each story; none where only the number is asked for. */
  readonly texts: readonly string[];
}

export async function searchJob(
  setup: SearchSetup,
): Promise<FileJob<SearchFound> & IndexedJob<SearchFound>> {
  const matcher = await matcherOf(setup.query, setup);
  const write = setup.write === null ? null : await hitWriter(setup.write);
  const find = (story: Story): string[] => {
    const matches = matcher.find(story);
    return matches === null || write === null ? [] : [write({ story, matches, score: null })];
  };
  return {
    ...screenOf(setup.query, setup),
    run(file) {
      const stories = storiesOf(file);
      if (write === null) return counted(stories.filter(matcher.matches).length);
      const texts = stories.flatMap(find);
      return counted(texts.length, texts);
    },
    answers: {
      query: setup.query,
      options: setup,
      answer: write === null ? (file) => counted(matching(file, matcher.matches).length) : null,
    },
  };
}

function counted(count: number, texts: readonly string[] = []): SearchFound | null {
  return count === 0 ? null : { count, texts };
}
