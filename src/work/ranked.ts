import { PackedPaths } from '../corpus/packed/packed-paths.ts';
import type { TextFile } from '../corpus/read/read.ts';
import type { Story } from '../corpus/read/story.ts';
import type { Hit } from '../output/hits/hit.ts';
import { RowSorter } from '../output/story/order.ts';
import type { RowWriter } from '../output/story/rows.ts';
import { Ranking } from '../query/rank.ts';
import type { Inputs, Result } from './inputs.ts';
import type { Order, RowSetup } from './jobs/list.ts';
import type { MatchSetup } from './jobs/search.ts';
import type { TopSetup, TopStory } from './jobs/top.ts';
import { reread, type StoryPlace } from './reread.ts';
import { matcherOf } from './story-matcher.ts';

type TopChoice = Omit<TopSetup, 'encoding' | 'streams' | 'rows'>;

interface Scored {
  readonly story: Story;
  /** Null if stories are sorted by a field. */
  readonly score: number | null;
}

/** Yields the first stories in a sort order. */
async function firstStories(inputs: Inputs, choice: TopChoice): Promise<Generator<Scored>> {
  const { places, kept } = await firstPlaces(inputs, { ...choice, rows: null });
  return (function* () {
    for (const { story } of reread(places(), kept, inputs)) yield { story, score: null };
  })();
}

/** The rows of the first stories in a sort order. Files are not read if an index knows the rows. */
export async function firstRows(
  inputs: Inputs,
  choice: TopChoice,
  rows: RowSetup,
  writer: RowWriter,
): Promise<string[]> {
  const { places, kept } = await firstPlaces(inputs, { ...choice, rows });
  const sorted = places();
  const texts = new Map<TopStory, string>();
  for (const place of sorted) if (place.row !== null) texts.set(place, place.row);
  const unknown = sorted.filter(({ row }) => row === null);
  for (const { place, story } of reread(unknown, kept, inputs)) {
    texts.set(place, writer.read(story));
  }
  return sorted.flatMap((place) => texts.get(place) ?? []);
}

/**
 * Finds the first stories in a sort order. Only places and sort keys are kept until they are known;
 * the stories are then read again.
 */
async function firstPlaces(
  inputs: Inputs,
  setup: Omit<TopSetup, 'encoding' | 'streams'>,
): Promise<{ places: () => TopStory[]; kept: ReadonlyMap<string, TextFile> }> {
  const { encoding, streams } = inputs;
  const found = await inputs.run({ name: 'top', setup: { ...setup, encoding, streams } });
  const { order, limit } = setup;
  const kept = new Map<string, TextFile>();
  const places = (): TopStory[] => {
    const sorter = new RowSorter<TopStory>(order.descending, limit);
    for (const { path, result } of found) {
      if (result.stream !== null) kept.set(path, result.stream);
      for (const story of result.stories) sorter.add(story.key, story);
    }
    return sorter.sorted();
  };
  return { places, kept };
}

/** Orders in which what a search finds is shown. */
export type SearchOrder = 'relevance' | Order;

/**
 * Yields search results in sorted order. Only places are kept; the stories to show are read again.
 */
export async function rankedTexts(
  inputs: Inputs,
  match: MatchSetup,
  write: (hit: Hit) => string,
  order: SearchOrder,
  limit: number | null,
): Promise<Generator<string>> {
  const matcher = await matcherOf(match.query, match);
  const most = limit ?? Number.POSITIVE_INFINITY;
  const found =
    order === 'relevance'
      ? await bestStories(inputs, match, matcher.termCount, most)
      : await firstStories(inputs, { ...match, order, limit: most, zone: null });
  return (function* () {
    for (const { story, score } of found) {
      const matches = matcher.find(story);
      // A story may have changed since it was found.
      if (matches !== null) yield write({ story, matches, score });
    }
  })();
}

/** The stories that match the query best. */
async function bestStories(
  inputs: Inputs,
  match: MatchSetup,
  termCount: number,
  limit: number,
): Promise<Generator<Scored>> {
  const setup = { ...match, streams: inputs.streams };
  const found = await inputs.run({ name: 'rank', setup });
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

/** The places of the best stories. Adds streams, which cannot be read again, to the kept files. */
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
