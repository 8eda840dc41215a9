import type { Encoding } from '../corpus/encoding/encoding.ts';
import { createReadBuffer } from '../corpus/read/bytes.ts';
import { readText } from '../corpus/read/read.ts';
import { type ComparedFact, gatherFacts, type StoryFacts } from '../rules/engine/facts.ts';

const PLACES: ReadonlySet<ComparedFact> = new Set<ComparedFact>(['id']);

/** Reads the facts of a file that an index knew; none where it can no longer be read. */
export function factsReader(encoding: Encoding | null): (path: string) => StoryFacts[] {
  const buffer = createReadBuffer();
  return (path) => {
    const file = readText(path, { encoding, buffer });
    return 'code' in file ? [] : gatherFacts(file.text, PLACES);
  };
}
