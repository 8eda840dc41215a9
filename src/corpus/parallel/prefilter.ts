import { isAscii } from 'node:buffer';
import type { Encoding } from '../encoding/encoding.ts';
import type { RawFile } from '../read/bytes.ts';
import { binaryKind, opensBinary } from '../read/file-magic.ts';
import type { Prefilter } from './job.ts';

/** Encodings in which bytes that look like ASCII can mean something else. */
const UNLIKE_ASCII: ReadonlySet<Encoding> = new Set<Encoding>([
  'utf-16le',
  'utf-16be',
  'iso-2022-jp',
]);

/**
 * Matches, in UTF-8 read as Latin-1, anything except ASCII, no-break spaces, and the dashes, quotes
 * and other punctuation of U+2010 to U+2027 and U+2030 to U+203F. These never fold to letters or
 * digits, and they separate words like ASCII punctuation.
 */
const NOT_PLAIN =
  /[\xc0\xc1\xc3-\xe1\xe3-\xff]|\xc2(?!\xa0)|\xe2(?!\x80[\x90-\xa7\xb0-\xbf])|(?<!\xc2|\xe2|\xe2\x80)[\x80-\xbf]/;

/**
 * Filters files by their raw bytes. Drops a file if it is plain text and, for one of the lists,
 * contains none of its words (A to Z and digits). Plain text is ASCII plus typographic punctuation.
 * Any other file could contain the words in different letters, and a binary file must be reported,
 * so both are kept for the full search.
 */
export function asciiPrefilter(
  words: readonly (readonly string[])[],
  { exact, encoding }: { readonly exact: boolean; readonly encoding: Encoding | null },
): Prefilter {
  if (encoding !== null && UNLIKE_ASCII.has(encoding)) return (_, files) => files;
  const hasSigns = encoding === null || encoding === 'utf-8';
  const patterns = words.map((list) => new RegExp(list.join('|'), exact ? 'g' : 'gi'));
  return (bytes, files) => {
    const first = files[0]?.start ?? 0;
    const all = bytes.subarray(first, files.at(-1)?.end ?? first);
    const text = all.length < MAX_JOINT_SIZE ? plainText(all, hasSigns) : null;
    if (text !== null) return matchingAll(text, first, files, patterns);
    return files.filter((file) => {
      const one = plainText(bytes.subarray(file.start, file.end), hasSigns);
      return one === null || matchingAll(one, file.start, [file], patterns).length > 0;
    });
  };
}

/** More than is usually read together, so that one string does not have to hold everything. */
const MAX_JOINT_SIZE = 2 ** 20;

/** The bytes as Latin-1 if they are plain text; else null. */
function plainText(bytes: Buffer, hasSigns: boolean): string | null {
  if (bytes.indexOf(0) >= 0) return null;
  const ascii = isAscii(bytes);
  if (!ascii && !hasSigns) return null;
  const text = bytes.toString('latin1');
  return ascii || !NOT_PLAIN.test(text) ? text : null;
}

/** Searches all files at once, which is faster than one by one. No word can span two files. */
function matchingAll(
  text: string,
  from: number,
  files: readonly RawFile[],
  patterns: readonly RegExp[],
): readonly RawFile[] {
  return patterns.reduce((rest, pattern) => matching(text, from, rest, pattern), files);
}

function matching(
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
    return found < end - from || isReported(text, start - from, end - from);
  });
}

/** Whether the file must be reported because it is blank or binary. */
function isReported(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first > BLANK && !opensBinary(first)) return false;
  const file = text.slice(start, end);
  return !/\S/.test(file) || binaryKind(Buffer.from(file, 'latin1')) !== null;
}

const BLANK = 0x20;
