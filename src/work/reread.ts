import type { Encoding } from '../corpus/encoding/encoding.ts';
import type { InputProblem } from '../corpus/problem.ts';
import { createReadBuffer } from '../corpus/read/bytes.ts';
import { type ReadOptions, readText, type TextFile } from '../corpus/read/read.ts';
import { storiesOf } from '../corpus/read/stories.ts';
import type { Story } from '../corpus/read/story.ts';
import { type ComparedFact, gatherFacts, type StoryFacts } from '../rules/engine/facts.ts';

/** The place of a story in the input. */
export interface StoryPlace {
  readonly path: string;
  /** The index of the story in its file, from 0. */
  readonly index: number;
}

/** How to read files, and how to report those that can no longer be read. */
export interface Reading {
  readonly encoding: Encoding | null;
  readonly say: (problem: InputProblem) => void;
}

/**
 * Reads stories again, in the given order. `kept` holds the files that cannot be read twice. Skips
 * stories that no longer exist.
 */
export function* reread<Place extends StoryPlace>(
  places: Iterable<Place>,
  kept: ReadonlyMap<string, TextFile>,
  reading: Reading,
): Generator<{ readonly place: Place; readonly story: Story }> {
  const files = new RecentFiles(kept, reading);
  for (const place of places) {
    const story = files.storiesAt(place.path)[place.index];
    if (story !== undefined) yield { place, story };
  }
}

/** The size limit of the cache, in UTF-16 code units of text. */
const MAX_CACHED = 2 ** 25;

interface RecentFile {
  readonly stories: readonly Story[];
  readonly size: number;
}

/**
 * Caches files with several stories, up to the size limit, in case another story of the same file
 * follows.
 */
class RecentFiles {
  readonly #kept: ReadonlyMap<string, TextFile>;
  readonly #reading: Reading;
  readonly #options: ReadOptions;
  /** The most recently used entry comes last. */
  readonly #recent = new Map<string, RecentFile>();
  #size = 0;

  constructor(kept: ReadonlyMap<string, TextFile>, reading: Reading) {
    this.#kept = kept;
    this.#reading = reading;
    this.#options = { encoding: reading.encoding, buffer: createReadBuffer() };
  }

  storiesAt(path: string): readonly Story[] {
    const file = this.#recent.get(path) ?? this.#read(path);
    this.#recent.delete(path);
    if (file.stories.length !== 1) this.#recent.set(path, file);
    return file.stories;
  }

  #read(path: string): RecentFile {
    const file = this.#kept.get(path) ?? readText(path, this.#options);
    if ('code' in file) {
      this.#reading.say(file);
      return { stories: [], size: 0 };
    }
    const stories = Array.from(storiesOf(file));
    const size = stories.length === 1 ? 0 : file.text.length;
    this.#makeRoom(size);
    this.#size += size;
    return { stories, size };
  }

  #makeRoom(size: number): void {
    for (const [path, oldest] of this.#recent) {
      if (this.#size + size <= MAX_CACHED) return;
      this.#recent.delete(path);
      this.#size -= oldest.size;
    }
  }
}

const PLACES: ReadonlySet<ComparedFact> = new Set<ComparedFact>(['id']);

/** Reads the facts of a file that an index knew; none where it can no longer be read. */
export function factsReader(encoding: Encoding | null): (path: string) => StoryFacts[] {
  const buffer = createReadBuffer();
  return (path) => {
    const file = readText(path, { encoding, buffer });
    return 'code' in file ? [] : gatherFacts(file.text, PLACES);
  };
}
