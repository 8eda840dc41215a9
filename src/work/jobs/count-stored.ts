import type { StoredStories } from '../../index/answer/answers.ts';
import { CHUNK } from '../../index/stored/columns.ts';
import { damaged } from '../../index/stored/format.ts';
import { MINUTES_A_DAY, timestampAt } from '../../index/stored/story-row.ts';
import {
  NO_VALUES,
  type StoryValues,
  type ValueCount,
  type ValueCounts,
} from '../../stats/figures.ts';

/** Counts stories by the columns of an index, without an object for each of them. */
export function countStored({ index, numbers }: StoredStories): ValueCounts {
  const agencies = new CodeCounts(index.facetCount('agency'));
  const places = new CodeCounts(index.facetCount('place'));
  const authors = new CodeCounts(index.facetCount('author'));
  const words = new Map<number, number>();
  const days = new Map<number, number>();
  const hours = new Map<number, number>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let withoutDateline = 0;
  let withoutTimestamp = 0;
  for (const number of numbers) {
    const chunk = index.chunkOf(number);
    const at = number % CHUNK;
    agencies.add(chunk.agency[at]);
    places.add(chunk.place[at]);
    authors.add(chunk.author[at]);
    increase(words, chunk.words(at));
    if (!chunk.hasDateline(at)) withoutDateline++;
    const minute = chunk.minute[at] ?? Number.NaN;
    if (Number.isNaN(minute)) {
      withoutTimestamp++;
      continue;
    }
    if (minute < first) first = minute;
    if (minute > last) last = minute;
    increase(days, minute - (minute % MINUTES_A_DAY));
    increase(hours, (minute % MINUTES_A_DAY) - (minute % 60));
  }
  const timeCounts = (counts: ReadonlyMap<number, number>): ValueCount[] => [
    ...Array.from(counts, ([minute, stories]) =>
      countOf(stories, { timestamp: timestampAt(minute) }),
    ),
    ...(withoutTimestamp === 0 ? [] : [countOf(withoutTimestamp, {})]),
  ];
  const agencyValues = (code: number): Partial<StoryValues> => {
    const [agency, name] = index.agency(code);
    return { agency, agencyName: name ?? agency };
  };
  return {
    stories: numbers.length,
    words,
    withoutDateline,
    first: first > last ? null : timestampAt(first),
    last: first > last ? null : timestampAt(last),
    agencies: agencies.counts(agencyValues),
    places: places.counts((code) => ({ places: index.place(code)[1] })),
    authors: authors.counts((code) => ({ author: index.author(code)[0] ?? index.author(code)[1] })),
    days: timeCounts(days),
    hours: timeCounts(hours),
  };
}

const countOf = (stories: number, values: Partial<StoryValues>): ValueCount => ({
  values: { ...NO_VALUES, ...values },
  stories,
});

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts the codes of a facet. */
class CodeCounts {
  readonly #counts: Uint32Array;
  /** In the order in which they came first. */
  readonly #codes: number[] = [];

  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  add(code: number | undefined): void {
    const count = code === undefined ? undefined : this.#counts[code];
    if (code === undefined || count === undefined) throw damaged('a code');
    if (count === 0) this.#codes.push(code);
    this.#counts[code] = count + 1;
  }

  counts(valuesOf: (code: number) => Partial<StoryValues>): ValueCount[] {
    return this.#codes.map((code) => countOf(this.#counts[code] ?? 0, valuesOf(code)));
  }
}
