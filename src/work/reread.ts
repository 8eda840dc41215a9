import type { Encoding } from '../corpus/encoding/encoding.ts';
import type { InputProblem } from '../corpus/problem.ts';
import { createReadBuffer } from '../corpus/read/bytes.ts';
import { type ReadOptions, readText, type TextFile } from '../corpus/read/read.ts';
import { storiesOf } from '../corpus/read/stories.ts';
import type { Story } from '../corpus/read/story.ts';

/** Where a story stands. */
export interface StoryPlace {
  readonly path: string;
  /** Which of the file's stories it is, from 0. */
  readonly index: number;
}

/** How files are read, and what is done about one that no longer can be. */
export interface Reading {
  readonly encoding: Encoding | null;
  readonly say: (problem: InputProblem) => void;
}

/**
 * Reads stories again that were found before, in the order given. `kept` are files that cannot be
 * read a second time. A story that is gone by now is passed over.
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

/** In UTF-16 units of text. */
const MOST_RECENT = 2 ** 25;

interface RecentFile {
  readonly stories: readonly Story[];
  readonly size: number;
}

/** Files of several stories are remembered for the next of these, as many as there is room for. */
class RecentFiles {
  readonly #kept: ReadonlyMap<string, TextFile>;
  readonly #reading: Reading;
  readonly #options: ReadOptions;
  /** The one that was asked for last stands last. */
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
      if (this.#size + size <= MOST_RECENT) return;
      this.#recent.delete(path);
      this.#size -= oldest.size;
    }
  }
}
