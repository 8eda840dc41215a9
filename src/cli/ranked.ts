import type { TextFile } from '../corpus/read.ts';
import { RowSorter } from '../output/order.ts';
import { Ranking } from '../query/rank.ts';
import type { SearchOrder } from './declare/search.ts';
import type { Inputs, Result } from './inputs.ts';
import { type HitSetup, hitWriter } from './jobs/hit-writer.ts';
import { rankJob } from './jobs/rank.ts';
import type { MatchSetup } from './jobs/search.ts';
import { PackedPaths } from './packed-paths.ts';
import { reread, type StoryPlace } from './reread.ts';
import { matcherOf } from './story-matcher.ts';

/** The fields that orders stand for. */
const FIELDS: Readonly<Record<string, string>> = { date: 'timestamp', id: 'id', path: 'path' };

/** A story that was found, to be read again when it is shown. */
interface Place extends StoryPlace {
  readonly score: number | null;
}

/**
 * What a search found, put in order. Only places and keys are kept, of the first `limit` alone where
 * stories are in the order of a field; what is shown is read once more.
 */
export async function rankedTexts(
  inputs: Inputs,
  setup: MatchSetup,
  write: HitSetup,
  order: SearchOrder,
  limit: number,
): Promise<Generator<string>> {
  const field = FIELDS[order.replace(/^-/, '')] ?? null;
  const { streams } = inputs;
  const ranked = await inputs.run({ name: 'rank', setup: { ...setup, field, streams } }, rankJob);
  const matcher = await matcherOf(setup.query, setup);
  const writeHit = await hitWriter(write);
  const kept = new Map<string, TextFile>();
  const found = keepStreams(ranked, kept);
  return (function* () {
    const places =
      field === null
        ? byRelevance(found, matcher.termCount, inputs, limit)
        : byField(found, order.startsWith('-'), limit);
    for (const { place, story } of reread(places, kept, inputs)) {
      const matches = matcher.find(story);
      // A story may have changed since it was found.
      if (matches !== null) yield writeHit({ story, matches, score: place.score });
    }
  })();
}

/** Streams cannot be read once more. */
function* keepStreams(
  found: Iterable<Result<'rank'>>,
  kept: Map<string, TextFile>,
): Generator<Result<'rank'>> {
  for (const item of found) {
    const { file } = item.result;
    if (file !== null) kept.set(item.path, file);
    yield item;
  }
}

function byField(found: Iterable<Result<'rank'>>, descending: boolean, limit: number): Place[] {
  const sorter = new RowSorter<Place>(descending, limit);
  for (const { path, result } of found) {
    for (const { index, key } of result.stories) sorter.add(key, { path, index, score: null });
  }
  return sorter.sorted();
}

function byRelevance(
  found: Iterable<Result<'rank'>>,
  termCount: number,
  inputs: Inputs,
  limit: number,
): Place[] {
  const ranking = new Ranking(termCount);
  const paths = new PackedPaths();
  const indexes: number[] = [];
  for (const { path, result } of found) {
    for (const { index, counts } of result.stories) {
      if (counts !== null) ranking.add(paths.length, counts);
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
