import { count, countStories } from '../output/text/count.ts';
import type { QueryNode } from '../query/language/ast.ts';
import type { Io } from '../terminal/io.ts';
import type { Inputs } from './inputs.ts';

/** Stories are counted in this many files at most, because the files are read again for that. */
const MAX_COUNTED = 2000;

/**
 * Says in a terminal that no story matches, and how many were read, so that a query without matches
 * can be told from a wrong folder. Pipes stay silent.
 */
export function sayNoMatch(inputs: readonly Inputs[], query: QueryNode | null, io: Io): void {
  const files = inputs.reduce((sum, { filesFound }) => sum + filesFound, 0);
  if (query === null || io.stdout.terminal === null || files === 0) return;
  io.stderr.write(`copydesk: no story matches (${readText(inputs, files)} read)\n`);
  io.stderr.flush();
}

/** Files that cannot contain a match are never parsed, so their stories are counted now. */
function readText(inputs: readonly Inputs[], files: number): string {
  if (inputs.some(({ streams }) => streams.length > 0)) return count(files, 'file');
  let readable = 0;
  let stories = 0;
  for (const one of inputs) {
    for (const file of one.filesAgain()) {
      if (++readable > MAX_COUNTED)
        return `more than ${stories} stories in ${count(files, 'file')}`;
      for (const _ of file.stories()) stories += 1;
    }
  }
  return countStories(stories, readable);
}
