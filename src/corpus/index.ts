// `copydesk/corpus`: reading files, for Node.js. Its types need the package `@types/node`.

import type { InputProblem } from './problem.ts';
import { type InputOptions, readInputs } from './read/stories.ts';
import type { Story } from './read/story.ts';

export type { Encoding } from './encoding/encoding.ts';
export { ENCODINGS } from './encoding/encoding.ts';
export { type FindOptions, type Found, findFiles } from './find/find.ts';
export type { InputProblem, ProblemCode } from './problem.ts';
export type { InputOptions } from './read/stories.ts';
export type { Source, Story } from './read/story.ts';

/** How stories are read. */
export interface ReadOptions extends Partial<InputOptions> {
  /** Called for an input that cannot be read, before the next one is read. Without it, `readStories` throws. */
  readonly onProblem?: (problem: InputProblem) => void;
}

/**
 * Reads the stories of files and folders one by one, in the same order on every run, holding one file in
 * memory at a time. In folders it reads `*.txt` and `*.txt.gz`; `-` is standard input. Throws an `Error`
 * with a readable message for an input that cannot be read, unless `onProblem` is given.
 */
export function* readStories(
  paths: readonly string[],
  options: ReadOptions = {},
): Generator<Story> {
  const { glob = [], hidden = false, ignoreFiles = true, encoding = null } = options;
  for (const input of readInputs(paths, { glob, hidden, ignoreFiles, encoding })) {
    if (input.kind === 'file') yield* input.stories();
    else if (options.onProblem !== undefined) options.onProblem(input.problem);
    else throw new Error(input.problem.message);
  }
}
