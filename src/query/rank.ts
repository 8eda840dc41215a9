import type { TermCounts } from './match/matcher.ts';

/** The key of a story and its score; a higher score is a better match. */
interface Ranked {
  readonly key: number;
  readonly score: number;
}

/**
 * The parameters k1 and b of BM25: how quickly further occurrences of a term stop counting, and how
 * much long stories are penalised.
 */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/**
 * Ranks matching stories by BM25 (Robertson and Zaragoza 2009, with the idf of Lucene, which is
 * never negative). Stores a few numbers per story and computes the scores at the end, when the
 * statistics are known: the number of stories read, how many of the matching ones contain each
 * term, and their average length.
 */
export class Ranking {
  readonly #termCount: number;
  #read = 0;
  #matched = 0;
  #totalLength = 0;
  readonly #storiesWithTerm: number[];
  /** For each matching story: its key, its length and the frequency of each term. */
  #rows: Float64Array;

  constructor(termCount: number) {
    this.#termCount = termCount;
    this.#storiesWithTerm = Array.from({ length: termCount }, () => 0);
    this.#rows = new Float64Array(1024 * (termCount + 2));
  }

  /** Adds to the number of stories read, matching or not. */
  read(stories: number): void {
    this.#read += stories;
  }

  /** Adds a matching story; `key` must be unique. */
  add(key: number, { frequencies, length }: TermCounts): void {
    const width = this.#termCount + 2;
    const at = this.#matched * width;
    if (at + width > this.#rows.length) {
      const grown = new Float64Array(this.#rows.length * 2);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    this.#rows[at] = key;
    this.#rows[at + 1] = length;
    for (let term = 0; term < this.#termCount; term++) {
      const frequency = frequencies[term] ?? 0;
      this.#rows[at + 2 + term] = frequency;
      if (frequency > 0) this.#storiesWithTerm[term] = (this.#storiesWithTerm[term] ?? 0) + 1;
    }
    this.#matched++;
    this.#totalLength += length;
  }

  /** The best `limit` stories, best first. Ties are broken by the lower key. */
  best(limit: number): Ranked[] {
    const weights = this.#storiesWithTerm.map((storiesWithTerm) => this.#rarity(storiesWithTerm));
    const best = new BestFew(limit);
    for (let row = 0; row < this.#matched; row++) best.offer(this.#ranked(row, weights));
    return best.sorted();
  }

  #rarity(storiesWithTerm: number): number {
    const read = Math.max(this.#read, this.#matched);
    return Math.log(1 + (read - storiesWithTerm + 0.5) / (storiesWithTerm + 0.5));
  }

  #ranked(row: number, weights: readonly number[]): Ranked {
    const at = row * (this.#termCount + 2);
    const average = this.#totalLength / this.#matched;
    const relative = average === 0 ? 1 : (this.#rows[at + 1] ?? 0) / average;
    const damping = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relative);
    let score = 0;
    for (const [term, weight] of weights.entries()) {
      const frequency = this.#rows[at + 2 + term] ?? 0;
      score += (weight * frequency * (SATURATION + 1)) / (frequency + damping);
    }
    return { key: this.#rows[at] ?? 0, score };
  }
}

function isBetter(a: Ranked, b: Ranked): boolean {
  return a.score > b.score || (a.score === b.score && a.key < b.key);
}

/** Keeps the best of many: a heap with the worst of those kept at the top. */
class BestFew {
  readonly #limit: number;
  readonly #heap: Ranked[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(ranked: Ranked): void {
    const worst = this.#heap[0];
    if (this.#heap.length < this.#limit) {
      this.#heap.push(ranked);
      this.#rise(this.#heap.length - 1);
    } else if (worst !== undefined && isBetter(ranked, worst)) {
      this.#heap[0] = ranked;
      this.#sink(0);
    }
  }

  sorted(): Ranked[] {
    return this.#heap.toSorted((a, b) => (isBetter(a, b) ? -1 : 1));
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBetter(parent, at)) return;
      at = parent;
    }
  }

  #sink(from: number): void {
    for (let at = from; ; ) {
      const left = 2 * at + 1;
      const right = left + 1;
      const worse = this.#isWorse(right, left) ? right : left;
      if (!this.#swapIfBetter(at, worse)) return;
      at = worse;
    }
  }

  #isWorse(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    return first !== undefined && second !== undefined && isBetter(second, first);
  }

  /** Moves the worse of parent and child to the top. Returns whether that changed anything. */
  #swapIfBetter(parent: number, child: number): boolean {
    const [above, below] = [this.#heap[parent], this.#heap[child]];
    if (above === undefined || below === undefined || !isBetter(above, below)) return false;
    this.#heap[parent] = below;
    this.#heap[child] = above;
    return true;
  }
}
