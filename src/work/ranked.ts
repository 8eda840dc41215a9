import type { TextFile } from '../corpus/read/read.ts';
import type { Story } from '../corpus/read/story.ts';
import { RowSorter } from '../output/story/order.ts';
import { Ranking } from '../query/rank.ts';
import type { Inputs, Result } from './inputs.ts';
import { rankJob } from './jobs/rank.ts';
import { type HitSetup, hitWriter, type MatchSetup } from './jobs/search.ts';
import { type TopSetup, type TopStory, topJob } from './jobs/top.ts';
import { PackedPaths } from './packed-paths.ts';
import { reread, type StoryPlace } from './reread.ts';
import { matcherOf } from './story-matcher.ts';

/**
 * The stories that come first in an order, read again: only where they stand and what they are put
 * in order by is kept until it is known which they are.
 */
export async function firstStories(
  inputs: Inputs,
  setup: Omit<TopSetup, 'encoding' | 'streams'>,
): Promise<Generator<Story>> {
  const { encoding, streams } = inputs;
  const found = await inputs.run({ name: 'top', setup: { ...setup, encoding, streams } }, topJob);
  const { order, limit } = setup;
  return (function* () {
    const kept = new Map<string, TextFile>();
    const sorter = new RowSorter<TopStory>(order.descending, limit);
    for (const { result } of found) {
      for (const file of result.streams) kept.set(file.path, file);
      for (const story of result.stories) sorter.add(story.key, story);
    }
    for (const { story } of reread(sorter.sorted(), kept, inputs)) yield story;
  })();
}

/** Orders in which what a search finds is shown. */
export type SearchOrder = 'relevance' | `${'' | '-'}${'date' | 'id' | 'path'}`;

/** The fields that orders stand for. */
const FIELDS: Readonly<Record<string, string>> = { date: 'timestamp', id: 'id', path: 'path' };

/** What a search found, put in order. Only places are kept; what is shown is read once more. */
export async function rankedTexts(
  inputs: Inputs,
  match: MatchSetup,
  write: HitSetup,
  order: SearchOrder,
  limit: number,
): Promise<Generator<string>> {
  const matcher = await matcherOf(match.query, match);
  const writeHit = await hitWriter(write);
  const found = await foundStories(inputs, match, matcher.termCount, order, limit);
  return (function* () {
    for (const { story, score } of found) {
      const matches = matcher.find(story);
      // A story may have changed since it was found.
      if (matches !== null) yield writeHit({ story, matches, score });
    }
  })();
}

interface Scored {
  readonly story: Story;
  /** Null where stories are in the order of a field. */
  readonly score: number | null;
}

async function foundStories(
  inputs: Inputs,
  match: MatchSetup,
  termCount: number,
  order: SearchOrder,
  limit: number,
): Promise<Generator<Scored>> {
  const field = FIELDS[order.replace(/^-/, '')];
  if (field === undefined) return bestStories(inputs, match, termCount, limit);
  const setup = { order: { field, descending: order.startsWith('-') }, limit, zone: null };
  return unscored(await firstStories(inputs, { ...match, ...setup }));
}

function* unscored(stories: Iterable<Story>): Generator<Scored> {
  for (const story of stories) yield { story, score: null };
}

/** The stories that fit the query best. */
async function bestStories(
  inputs: Inputs,
  match: MatchSetup,
  termCount: number,
  limit: number,
): Promise<Generator<Scored>> {
  const setup = { ...match, streams: inputs.streams };
  const found = await inputs.run({ name: 'rank', setup }, rankJob);
  return (function* () {
    const kept = new Map<string, TextFile>();
    const places = bestPlaces(found, kept, new Ranking(termCount), inputs, limit);
    for (const { place, story } of reread(places, kept, inputs)) {
      yield { story, score: place.score };
    }
  })();
}

interface ScoredPlace extends StoryPlace {
  readonly score: number;
}

/** Where they stand. Streams, which cannot be read once more, are put to those that are kept. */
function bestPlaces(
  found: Iterable<Result<'rank'>>,
  kept: Map<string, TextFile>,
  ranking: Ranking,
  inputs: Inputs,
  limit: number,
): ScoredPlace[] {
  const paths = new PackedPaths();
  const indexes: number[] = [];
  for (const { path, result } of found) {
    if (result.file !== null) kept.set(path, result.file);
    for (const { index, counts } of result.stories) {
      ranking.add(paths.length, counts);
      paths.push(path);
      indexes.push(index);
    }
  }
  ranking.read(inputs.filesFound);
  return ranking.best(Math.min(limit, paths.length)).map(({ key, score }) => ({
    path: paths.at(key),
    index: indexes[key] ?? 0,
    score,
  }));
}
