import type { Names } from '../../corpus/packed/packed-paths.ts';
import type { StoredRow, StoredStories, Way } from '../../index/answer/answers.ts';
import type { FileFacts, StoredFile } from '../../index/answer/stored-story.ts';
import type { ArchiveIndex } from '../../index/open/archive-index.ts';
import { CHUNK } from '../../index/stored/columns.ts';
import { ruleBits } from '../../index/stored/rule-bits.ts';
import { unpackFindings } from '../../index/stored/stored-findings.ts';
import { MINUTES_A_DAY, minuteOf, timestampAt } from '../../index/stored/story-row.ts';
import type { Searchable } from '../../query/match/matcher.ts';
import type { Checked, CheckedRows } from '../../rules/engine/check-file.ts';
import type { FactRow } from '../../rules/engine/fact-table.ts';
import { dayOf, type StoryFacts, type StoryPlaces } from '../../rules/engine/facts.ts';
import type { LocatedFinding } from '../../rules/engine/finding.ts';
import { checksByDefault, judgesByDefault, type Plan } from '../../rules/engine/plan.ts';

/** How to check a file. */
export function wayToCheck(file: FileFacts, plan: Plan): Way {
  const { future, isKnown, isUsual } = termsOf(plan);
  // MinHashes are not stored.
  if (plan.needs.has('minHash') || !isKnown || file.latest > future) return 'read';
  if (!mayFind(file, plan)) return 'together';
  return isUsual && file.hasFindings ? 'alone' : 'read';
}

/** Whether rules of a plan may have findings in a file. */
function mayFind({ rules: [low, high] }: Pick<StoredFile, 'rules'>, plan: Plan): boolean {
  const { rules } = termsOf(plan);
  return (low & rules[0]) !== 0 || (high & rules[1]) !== 0;
}

/** What a plan is, in terms of an index. */
interface Terms {
  /** Rules of the plan that check single files, as bits. */
  readonly rules: readonly [number, number];
  /**
   * Stories with a later timestamp are dated in the future. Findings about that are not stored,
   * because they depend on the current date.
   */
  readonly future: number;
  /** Whether the plan's rules find something in the files that are stored for them. */
  readonly isKnown: boolean;
  /** Whether the plan finds what is stored. */
  readonly isUsual: boolean;
}

function termsOf(plan: Plan): Terms {
  const known = TERMS.get(plan);
  if (known !== undefined) return known;
  const active = [...plan.story, ...plan.text].map(({ rule }) => rule.name);
  const terms = {
    rules: ruleBits(new Set<string>([...active, ...plan.diagnostics.keys()])),
    future: plan.now === null ? Number.POSITIVE_INFINITY : minuteAt(plan.now),
    isKnown: judgesByDefault(plan),
    isUsual: checksByDefault(plan),
  };
  TERMS.set(plan, terms);
  return terms;
}

const TERMS = new WeakMap<Plan, Terms>();

/** A time in milliseconds since 1970 UTC, compared with timestamps as numbers; see `minuteOf`. */
function minuteAt(time: number): number {
  const date = new Date(time);
  return minuteOf({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  });
}

/** The findings of a file that need not be read; throws if they are not stored. */
export const storedFindings = (file: StoredFile, plan: Plan): readonly LocatedFinding[] =>
  mayFind(file, plan) ? unpackFindings(file.findings()) : [];

/** The result of checking a file, without its findings. */
export function checkStored(
  { path, stories }: StoredFile,
  plan: Plan,
  keeps: (story: Searchable) => boolean,
): Checked {
  const chosen = stories.map(keeps);
  const facts = (): StoryFacts[] =>
    stories.map(({ article, print }, at) => ({
      chosen: chosen[at] === true,
      id: article.id,
      idPlace: null,
      place: null,
      day: dayOf(article),
      print: plan.needs.has('print') ? print : null,
      minHash: null,
    }));
  return {
    path,
    stories: chosen.filter(Boolean).length,
    findings: [],
    facts: plan.needs.size === 0 ? [] : facts(),
  };
}

/** The same for many files, all of whose stories are selected. */
export function checkManyStored({ index, numbers, rows }: StoredStories): CheckedRows {
  const days = new Days();
  let next = 0;
  const rowOf = ({ row: { prefix, folder }, places }: StoredRow): FactRow => {
    const counts = new Int32Array(places.length);
    let size = 0;
    for (const [nth, at] of places.entries()) {
      const count = folder.stories[2 * at + 1] ?? 0;
      counts[nth] = count;
      size += count;
    }
    const stories = new Int32Array(numbers.slice(next, next + size));
    next += size;
    const row: FactRow = {
      prefix,
      names: new SomeNames(folder.names, new Int32Array(places)),
      counts,
      ids: new Float64Array(size),
      days: new Float64Array(size),
      prints: new Uint32Array(2 * size),
      placesOf: (story) => placesOf(stories[story], index),
    };
    for (let story = 0; story < size; story++) {
      const number = stories[story] ?? 0;
      const chunk = index.chunkOf(number);
      const at = number % CHUNK;
      row.ids[story] = chunk.id[at] ?? Number.NaN;
      row.days[story] = days.at(chunk.minute[at] ?? Number.NaN);
      row.prints[2 * story] = chunk.prints[2 * at] ?? 0;
      row.prints[2 * story + 1] = chunk.prints[2 * at + 1] ?? 0;
    }
    return row;
  };
  return { rows: rows.map(rowOf) };
}

/** Null if the index does not have them, or is damaged. */
function placesOf(number: number | undefined, index: ArchiveIndex): StoryPlaces | null {
  try {
    return number === undefined ? null : index.spansOf(number);
  } catch {
    return null;
  }
}

/** Some of the names of a folder. */
class SomeNames implements Names {
  readonly #names: Names;
  readonly #places: Int32Array;

  constructor(names: Names, places: Int32Array) {
    this.#names = names;
    this.#places = places;
  }

  get length(): number {
    return this.#places.length;
  }
  at(index: number): string | undefined {
    return this.#names.at(this.#places[index] ?? -1);
  }
}

/** The dates of timestamps. Stories of one day mostly follow each other. */
class Days {
  #start = Number.NaN;
  #day = Number.NaN;

  /** The date as in `StoryFacts`; NaN for no timestamp, which is NaN. */
  at(minute: number): number {
    const start = minute - (minute % MINUTES_A_DAY);
    if (start !== this.#start) {
      this.#start = start;
      const timestamp = Number.isNaN(minute) ? null : timestampAt(minute);
      this.#day = dayOf({ timestamp }) ?? Number.NaN;
    }
    return this.#day;
  }
}
