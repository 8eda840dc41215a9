import { createReadBuffer } from '../corpus/bytes.ts';
import { readText, type TextFile } from '../corpus/read.ts';
import { storiesOf } from '../corpus/stories.ts';
import type { Story } from '../corpus/story.ts';
import type { Inputs } from './inputs.ts';

/** Where a story stands. */
export interface StoryPlace {
  readonly path: string;
  /** Which of the file's stories it is, from 0. */
  readonly index: number;
}

/**
 * Reads stories again that were found before, in the order given. `kept` are files that cannot be
 * read a second time. A story that is gone by now is passed over.
 */
export function* reread<Place extends StoryPlace>(
  places: Iterable<Place>,
  kept: ReadonlyMap<string, TextFile>,
  inputs: Inputs,
): Generator<{ readonly place: Place; readonly story: Story }> {
  const options = { encoding: inputs.encoding, buffer: createReadBuffer() };
  for (const place of places) {
    const file = kept.get(place.path) ?? readText(place.path, options);
    if ('code' in file) {
      inputs.say(file);
      continue;
    }
    const story = storiesOf(file)[place.index];
    if (story !== undefined) yield { place, story };
  }
}
