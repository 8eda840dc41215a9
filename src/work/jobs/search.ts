import type { Encoding } from '../../corpus/encoding/encoding.ts';
import type { Job } from '../../corpus/parallel/job.ts';
import { storiesOf } from '../../corpus/read/stories.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { AnsweredFile } from '../../index/answer/answers.ts';
import type { Hit } from '../../output/hits/hit.ts';
import { hitObject } from '../../output/hits/hit-object.ts';
import { timeIn } from '../../output/story/zone.ts';
import { safeJson } from '../../output/text/json.ts';
import { fileLinks } from '../../output/text/link.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { TextField } from '../../query/language/fields.ts';
import { chosenStyle } from '../../terminal/color.ts';
import { matcherOf, prefilterOf } from '../story-matcher.ts';
import { type IndexedJob, matching } from './answers.ts';

/** How to format search results. Plain data. */
export interface HitSetup {
  readonly format: 'block' | 'lines' | 'json';
  readonly zone: string | null;
  readonly color: boolean;
  readonly context: number;
  readonly columns: number;
  /** The host name to use in links to files; null for no links. */
  readonly linkHost: string | null;
}

export async function hitWriter(setup: HitSetup): Promise<(hit: Hit) => string> {
  const time = timeIn(setup.zone);
  if (setup.format === 'json') return (hit) => safeJson(hitObject(hit, time));
  const { hitBlock, hitLines } = await import('../../output/hits/hit-text.ts');
  const style = await chosenStyle(setup.color);
  const link = fileLinks(setup.linkHost);
  const options = { context: setup.context, style, link, time, width: setup.columns };
  return setup.format === 'block'
    ? (hit) => hitBlock(hit, options)
    : (hit) => hitLines(hit, options);
}

/** What to search for, and where. */
export interface MatchSetup {
  readonly query: QueryNode;
  readonly exact: boolean;
  /** The fields to search for words that name no field. */
  readonly fields: readonly TextField[];
  readonly encoding: Encoding | null;
}

export interface SearchSetup extends MatchSetup {
  /** How to format the results; null to count them only. */
  readonly write: HitSetup | null;
}

/** The results in one file. */
export interface SearchFound {
  readonly count: number;
  /** The output for each story; empty if results are only counted. */
  readonly texts: readonly string[];
}

export async function searchJob(setup: SearchSetup): Promise<IndexedJob<SearchFound>> {
  const matcher = await matcherOf(setup.query, setup);
  const write = setup.write === null ? null : await hitWriter(setup.write);
  /** Returns null if the story does not match, and the empty string if results are only counted. */
  const find = (story: Story): string | null => {
    if (write === null) return matcher.matches(story) ? '' : null;
    const matches = matcher.find(story);
    return matches === null ? null : write({ story, matches, score: null });
  };
  const answer = (file: AnsweredFile): SearchFound | null => {
    const count = matching(file, matcher.matches).length;
    return count === 0 ? null : { count, texts: [] };
  };
  return {
    ...prefilterOf(setup.query, setup),
    run(file) {
      const texts: string[] = [];
      let count = 0;
      for (const story of storiesOf(file)) {
        const text = find(story);
        if (text === null) continue;
        count += 1;
        if (write !== null) texts.push(text);
      }
      return count === 0 ? null : { count, texts };
    },
    answers: { query: setup.query, options: setup, answer: write === null ? answer : null },
  };
}

/** Finds the files without a story that matches. */
export async function unmatchedJob(setup: MatchSetup): Promise<Job<true>> {
  const matcher = await matcherOf(setup.query, setup);
  return {
    run(file) {
      for (const story of storiesOf(file)) if (matcher.matches(story)) return null;
      return true;
    },
  };
}
