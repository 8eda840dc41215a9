import { count } from '../output/text/count.ts';
import type { QueryNode } from '../query/language/ast.ts';
import type { Io } from '../terminal/io.ts';
import type { Inputs } from './inputs.ts';

/** More files than this are not read again to count their stories. */
const MOST_COUNTED = 2000;

/**
 * Says in a terminal that no story matches, and how many were read: an empty screen does not tell a
 * query without matches from a wrong folder. Pipes stay silent.
 */
export async function sayNoMatch(inputs: Inputs, query: QueryNode | null, io: Io): Promise<void> {
  if (query === null || io.stdout.terminal === null || inputs.filesFound === 0) return;
  io.stderr.write(`copydesk: no story matches (${await readText(inputs)} read)\n`);
  io.stderr.flush();
}

/** Files that a query rules out are never parsed, so their stories are counted now. */
async function readText(inputs: Inputs): Promise<string> {
  const files = count(inputs.filesFound, 'file');
  if (inputs.filesFound > MOST_COUNTED || inputs.streams.length > 0) return files;
  let stories = 0;
  for (const _ of inputs.storiesAgain()) stories += 1;
  return `${count(stories, 'story', 'stories')} in ${files}`;
}
