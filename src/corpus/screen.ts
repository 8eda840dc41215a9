import { isAscii } from 'node:buffer';
import type { RawFile } from './bytes.ts';
import type { Encoding } from './encoding.ts';
import { binaryKind, opensBinary } from './file-magic.ts';
import type { Sift } from './job.ts';

/** In these, bytes that look like ASCII are something else. */
const UNLIKE_ASCII: ReadonlySet<Encoding> = new Set<Encoding>([
  'utf-16le',
  'utf-16be',
  'iso-2022-jp',
]);

/**
 * Sifts files by their bytes, before anything is made of them: out go those that are plain ASCII
 * text and, of some list of the words (A to Z and figures), hold none. What is not ASCII may hold
 * them in other letters, and what is no text has to be said, so that these are left to the slower
 * ways.
 */
export function asciiScreen(
  words: readonly (readonly string[])[],
  { exact, encoding }: { readonly exact: boolean; readonly encoding: Encoding | null },
): Sift {
  if (encoding !== null && UNLIKE_ASCII.has(encoding)) return (_, files) => files;
  const patterns = words.map((list) => new RegExp(list.join('|'), exact ? 'g' : 'gi'));
  return (bytes, files) => {
    const first = files[0]?.start ?? 0;
    const all = bytes.subarray(first, files.at(-1)?.end ?? first);
    if (all.length < MOST_TOGETHER && isPlain(all)) return sift(all, first, files, patterns);
    return files.filter((file) => {
      const one = bytes.subarray(file.start, file.end);
      return !isPlain(one) || sift(one, file.start, [file], patterns).length > 0;
    });
  };
}

/** More than is usually read together; one string need not hold all. */
const MOST_TOGETHER = 2 ** 20;

function isPlain(bytes: Buffer): boolean {
  return isAscii(bytes) && bytes.indexOf(0) < 0;
}

/** The same for such text that stands at the offset `from`. */
function sift(
  ascii: Buffer,
  from: number,
  files: readonly RawFile[],
  patterns: readonly RegExp[],
): readonly RawFile[] {
  // One search through all is faster than one for each, and no word goes on in the next file.
  const text = ascii.toString('latin1');
  return patterns.reduce((rest, pattern) => holding(text, from, rest, pattern), files);
}

function holding(
  text: string,
  from: number,
  files: readonly RawFile[],
  pattern: RegExp,
): readonly RawFile[] {
  let found = -1;
  return files.filter(({ start, end }) => {
    if (found < start - from) {
      pattern.lastIndex = start - from;
      found = pattern.exec(text)?.index ?? text.length;
    }
    return found < end - from || isNoText(text, start - from, end - from);
  });
}

/** Whether the file is one that is reported: blank, or of a kind that is no text. */
function isNoText(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first > BLANK && !opensBinary(first)) return false;
  const file = text.slice(start, end);
  return !/\S/.test(file) || binaryKind(Buffer.from(file, 'latin1')) !== null;
}

const BLANK = 0x20;
