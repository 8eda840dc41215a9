import { isAscii } from 'node:buffer';
import type { Encoding } from './encoding.ts';
import { binaryKind } from './file-magic.ts';

/** In these, bytes that look like ASCII are something else. */
const UNLIKE_ASCII: ReadonlySet<Encoding> = new Set<Encoding>([
  'utf-16le',
  'utf-16be',
  'iso-2022-jp',
]);

/**
 * A look at a file's bytes, before anything is made of them: false where it is plain ASCII text and,
 * of some list of the words (A to Z and figures), holds none. What is not ASCII may hold them in
 * other letters, and what is no text has to be said, so that it is left to the slower ways.
 */
export function asciiScreen(
  words: readonly (readonly string[])[],
  { exact, encoding }: { readonly exact: boolean; readonly encoding: Encoding | null },
): (bytes: Buffer) => boolean {
  if (encoding !== null && UNLIKE_ASCII.has(encoding)) return () => true;
  const patterns = words.map((list) => new RegExp(list.join('|'), exact ? '' : 'i'));
  return (bytes) => {
    if (!isAscii(bytes) || bytes.indexOf(0) >= 0 || binaryKind(bytes) !== null) return true;
    const text = bytes.toString('latin1');
    return patterns.every((pattern) => pattern.test(text)) || !/\S/.test(text);
  };
}
