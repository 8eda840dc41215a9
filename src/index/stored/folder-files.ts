import { bytesOf, damaged, type FolderFiles, packBytes, unpackBuffer } from './format.ts';
import { FolderNames } from './names.ts';

/** What is stored of a folder's files. */
type Files = Pick<FolderFiles, 'names' | 'prints' | 'stories' | 'states' | 'rules'>;

/** The numbers of files and of files with findings, which come first. */
const HEAD = 2 * Uint32Array.BYTES_PER_ELEMENT;
const PRINT_SIZE = Float64Array.BYTES_PER_ELEMENT;
const STORIES_SIZE = 2 * Int32Array.BYTES_PER_ELEMENT;
const RULES_SIZE = 3 * Uint32Array.BYTES_PER_ELEMENT;

/**
 * All but the prints, which cannot be compressed. In one piece, because decompressing a small one
 * takes almost as long as a large one.
 */
export function packFiles({ names, stories, states, rules }: Files): Uint8Array {
  const counts = Uint32Array.of(names.length, rules.length / 3);
  const parts = [counts, stories, rules, states, names.bytes].map(bytesOf);
  return packBytes(Buffer.concat(parts));
}

/** The inverse of `packFiles`. Throws for anything else. */
export function unpackFiles(prints: unknown, packed: unknown): Files {
  const buffer = unpackBuffer(packed);
  if (buffer.byteLength < HEAD) throw damaged('a folder');
  const [count = 0, withRules = 0] = new Uint32Array(buffer, 0, 2);
  const rulesAt = HEAD + count * STORIES_SIZE;
  const statesAt = rulesAt + withRules * RULES_SIZE;
  const namesAt = statesAt + count;
  if (buffer.byteLength < namesAt) throw damaged('a folder');
  const names = new FolderNames(new Uint8Array(buffer.slice(namesAt)));
  if (names.length !== count || !isBlob(prints, count * PRINT_SIZE)) throw damaged('a folder');
  return {
    names,
    prints: new Float64Array(new Uint8Array(prints).buffer),
    stories: new Int32Array(buffer.slice(HEAD, rulesAt)),
    states: new Uint8Array(buffer.slice(statesAt, namesAt)),
    rules: new Uint32Array(buffer.slice(rulesAt, statesAt)),
  };
}

const isBlob = (value: unknown, size: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === size;

export const NO_RULES: readonly [number, number] = [0, 0];

/** The rules that have findings in a file, see `ruleBits`; rows are in the order of the files. */
export function rulesAt(rules: Uint32Array, file: number): readonly [number, number] {
  let low = 0;
  let high = rules.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[3 * middle] ?? 0) < file) low = middle + 1;
    else high = middle;
  }
  if (rules[3 * low] !== file) return NO_RULES;
  return [rules[3 * low + 1] ?? 0, rules[3 * low + 2] ?? 0];
}
