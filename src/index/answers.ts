import type { Found } from '../corpus/find/find.ts';
import type { Outcome } from '../corpus/parallel/job.ts';
import { createReadBuffer } from '../corpus/read/bytes.ts';
import { readText } from '../corpus/read/read.ts';
import type { QueryNode } from '../query/language/ast.ts';
import type { MatchOptions } from '../query/match/compile.ts';
import { type ArchiveIndex, racyKey } from './archive-index.ts';
import { articleLoader } from './article-loader.ts';
import { CHUNK } from './columns.ts';
import type { FirstFew } from './first-few.ts';
import { rulesAt } from './folder-builder.ts';
import { type FolderFiles, STATE } from './format.ts';
import { hashOf } from './index-job.ts';
import { NumberSet } from './number-set.ts';
import { needsBody, type Plan, planQuery } from './plan.ts';
import {
  type LoadArticles,
  type StoredFile,
  type StoredStory,
  storedStory,
} from './stored-story.ts';
import type { KnownFile, Survey, Surveyed } from './survey.ts';

/** How to do a job with an index instead of reading files. The result must be the same. */
export interface Answers<Result> {
  /** Selects the stories; null for all. */
  readonly query: QueryNode | null;
  readonly options: MatchOptions;
  /** Null if the result needs text that an index does not contain. */
  readonly answer: ((file: AnsweredFile) => Result | null) | null;
  /** Set if only the first few stories in an order are needed. */
  readonly first?: FirstFew;
  /** Whether a file must be read anyway; by default none. */
  readonly mustRead?: (file: StoredFile) => boolean;
}

export interface AnsweredFile extends StoredFile {
  /** Whether the stories are known to match; if not, each must be checked. */
  readonly isExact: boolean;
}

/** Whether an index helps: it does not if every file must be read anyway. */
export function canHelp({ query, options, answer }: Answers<unknown>): boolean {
  if (query === null) return answer !== null;
  const { candidates, isExact } = planQuery(query, options);
  if (candidates.kind !== 'all') return true;
  return answer !== null && (isExact || !needsBody(query, options));
}

/** Does the job by reading files, in their order. */
export type ReadFiles<Result> = (found: readonly Found[]) => Iterable<Outcome<Result>>;

/**
 * The outcomes of all files that are found, in their order. Unchanged files are answered from the
 * index if possible; all others are read. Throws if the index cannot be read.
 */
export function answerAll<Result>(
  index: ArchiveIndex,
  answers: Answers<Result>,
  survey: (folders: readonly FolderFiles[]) => Survey,
  read: ReadFiles<Result>,
): Iterable<Outcome<Result>> {
  const { query, options } = answers;
  const plan = query === null ? EVERY_STORY : planQuery(query, options);
  const isAnswered = query === null || plan.isExact || !needsBody(query, options);
  // Reads the index first, so that damage is noticed before anything is printed.
  const run = new Run(index, answers, plan, isAnswered);
  const surveyed = survey(index.folders());
  return run.outcomes(surveyed, run.steps(surveyed), read);
}

const EVERY_STORY: Plan = { candidates: { kind: 'all' }, isExact: true };

/** What to do with an entry of the survey. */
const STEP = { skip: 0, answer: 1, read: 2 } as const;

class Run<Result> {
  readonly #index: ArchiveIndex;
  readonly #answers: Answers<Result>;
  readonly #isExact: boolean;
  readonly #isAnswered: boolean;
  /** Null for all stories. */
  #numbers: NumberSet | null;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #load: LoadArticles;

  constructor(index: ArchiveIndex, answers: Answers<Result>, plan: Plan, isAnswered: boolean) {
    this.#index = index;
    this.#answers = answers;
    this.#isExact = plan.isExact;
    this.#isAnswered = isAnswered;
    this.#numbers = plan.candidates.kind === 'all' ? null : index.numbersOf(plan.candidates);
    this.#hashes = index.racyHashes();
    this.#load = articleLoader();
  }

  /** A step for each entry. */
  steps(surveyed: Survey): Uint8Array {
    const steps: number[] = [];
    for (const entry of surveyed.entries()) steps.push(this.#stepFor(entry));
    const { first } = this.#answers;
    if (first !== undefined && this.#isExact) this.#keepFirst(first, surveyed, steps);
    return Uint8Array.from(steps);
  }

  /** Skips stories that cannot be among the first few. */
  #keepFirst(first: FirstFew, surveyed: Survey, steps: number[]): void {
    const { field, descending, limit } = first;
    const keyOf = (number: number): number => {
      const chunk = this.#index.chunkOf(number);
      const value = (field === 'id' ? chunk.id : chunk.minute)[number % CHUNK] ?? Number.NaN;
      return descending ? -value : value;
    };
    const values: number[] = [];
    for (const number of this.#answered(surveyed, steps)) values.push(keyOf(number));
    const sorted = Float64Array.from(values).sort();
    const last = sorted[limit - 1];
    // Stories without a value sort last, like NaN.
    if (last === undefined || Number.isNaN(last)) return;
    const kept = new NumberSet(this.#index.meta.nextNumber);
    for (const number of this.#answered(surveyed, steps)) {
      if (keyOf(number) <= last) kept.add(number);
    }
    this.#numbers = kept;
    let at = 0;
    for (const entry of surveyed.entries()) {
      const isAnswered = steps[at] === STEP.answer && entry.kind === 'known';
      if (isAnswered && !this.#hasCandidates(entry)) steps[at] = STEP.skip;
      at++;
    }
  }

  /** The numbers of the stories to answer. */
  *#answered(surveyed: Survey, steps: readonly number[]): Generator<number> {
    let at = 0;
    for (const entry of surveyed.entries()) {
      if (steps[at++] !== STEP.answer || entry.kind !== 'known') continue;
      const first = entry.folder.stories[2 * entry.at] ?? 0;
      const count = entry.folder.stories[2 * entry.at + 1] ?? 0;
      for (let number = first; number < first + count; number++) {
        if (this.#numbers === null || this.#numbers.has(number)) yield number;
      }
    }
  }

  #stepFor(entry: Surveyed): number {
    if (entry.kind !== 'known') return STEP.read;
    try {
      return this.#stepForKnown(entry);
    } catch {
      return STEP.read;
    }
  }

  #stepForKnown(entry: KnownFile): number {
    const { folder, at } = entry;
    const state = folder.states[at];
    if (state === STATE.unreadable || (state === STATE.racy && !this.#isAsHashed(entry))) {
      return STEP.read;
    }
    if (!this.#hasCandidates(entry)) return STEP.skip;
    if (this.#answers.answer === null || !this.#isAnswered) return STEP.read;
    const { mustRead } = this.#answers;
    return mustRead?.(this.#storedFile(entry)) === true ? STEP.read : STEP.answer;
  }

  #hasCandidates({ folder, at }: KnownFile): boolean {
    const first = folder.stories[2 * at] ?? 0;
    const count = folder.stories[2 * at + 1] ?? 0;
    if (this.#numbers === null) return count > 0;
    for (let number = first; number < first + count; number++) {
      if (this.#numbers.has(number)) return true;
    }
    return false;
  }

  /** Compares the content of a racy file. */
  #isAsHashed({ path, folder, at }: KnownFile): boolean {
    const file = readText(path, { encoding: null, buffer: createReadBuffer() });
    const hash = this.#hashes.get(racyKey(folder.number, folder.names[at] ?? ''));
    return !('code' in file) && hashOf(file) === hash;
  }

  #storedFile({ path, folder, at }: KnownFile): StoredFile {
    const first = folder.stories[2 * at] ?? 0;
    const count = folder.stories[2 * at + 1] ?? 0;
    const stories: StoredStory[] = [];
    for (let place = 0; place < count; place++) {
      if (this.#numbers !== null && !this.#numbers.has(first + place)) continue;
      stories.push(storedStory(this.#index, first + place, path, place, this.#load));
    }
    return { path, stories, rules: rulesAt(folder.rules, at) };
  }

  *outcomes(
    surveyed: Survey,
    steps: Uint8Array,
    read: ReadFiles<Result>,
  ): Generator<Outcome<Result>> {
    const toRead: Found[] = [];
    let entryNumber = 0;
    for (const entry of surveyed.entries()) {
      if (steps[entryNumber++] === STEP.read) toRead.push(foundOf(entry));
    }
    const outcomes = new OrderedOutcomes(read(toRead));
    entryNumber = 0;
    for (const entry of surveyed.entries()) {
      const step = steps[entryNumber++];
      if (step === STEP.read) {
        const outcome = outcomes.of(foundOf(entry));
        if (outcome !== null) yield outcome;
      } else if (step === STEP.answer && entry.kind === 'known') {
        const answer = this.#answer(entry);
        if (answer.kind === 'read') yield* read([{ kind: 'file', path: entry.path }]);
        else if (answer.result !== null) yield { ...answer, result: answer.result };
      }
    }
  }

  #answer(entry: KnownFile): Answer<Result> {
    const { path } = entry;
    try {
      const file = this.#storedFile(entry);
      const result = this.#answers.answer?.({ ...file, isExact: this.#isExact }) ?? null;
      return { kind: 'result', path, result };
    } catch {
      // The index is damaged or the file is gone: read it as if there were no index.
      return { kind: 'read' };
    }
  }
}

type Answer<Result> =
  | { readonly kind: 'result'; readonly path: string; readonly result: Result | null }
  | { readonly kind: 'read' };

function foundOf(entry: Surveyed): Found {
  return entry.kind === 'known' ? { kind: 'file', path: entry.path } : entry;
}

/** Matches outcomes to files, of which some have none. */
class OrderedOutcomes<Result> {
  readonly #outcomes: Iterator<Outcome<Result>>;
  #next: IteratorResult<Outcome<Result>> | null = null;

  constructor(outcomes: Iterable<Outcome<Result>>) {
    this.#outcomes = outcomes[Symbol.iterator]();
  }

  of(found: Found): Outcome<Result> | null {
    this.#next ??= this.#outcomes.next();
    if (this.#next.done === true) return null;
    const outcome = this.#next.value;
    const path = outcome.kind === 'result' ? outcome.path : outcome.problem.path;
    if (path !== (found.kind === 'file' ? found.path : found.problem.path)) return null;
    this.#next = null;
    return outcome;
  }
}
