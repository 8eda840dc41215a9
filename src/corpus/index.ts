// `copydesk/corpus`: reading files, for Node.

import type { InputProblem } from './problem.ts';
import { type InputOptions, readInputs } from './read/stories.ts';
import type { Story } from './read/story.ts';

export type { Encoding } from './encoding/encoding.ts';
export { ENCODINGS } from './encoding/encoding.ts';
export { type FindOptions, type Found, findFiles } from './find/find.ts';
export type { InputProblem, ProblemCode } from './problem.ts';
export type { InputOptions } from './read/stories.ts';
export type { Source, Story } from './read/story.ts';

export interface ReadOptions extends Partial<InputOptions> {
  /** What to do about an input that cannot be read before going on to the next; else it throws. */
  readonly onProblem?: (problem: InputProblem) => void;
}

/**
 * The stories of files and folders, one after another and in the same order on every run; memory
 * stays flat. Folders are walked for `*.txt` and `*.txt.gz`; `-` is standard input.
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
