import { isAscii } from 'node:buffer';
import type { Encoding } from '../encoding/encoding.ts';
import type { RawFile } from '../read/bytes.ts';
import { binaryKind, opensBinary } from '../read/file-magic.ts';
import type { Prefilter } from './job.ts';

/** In these, bytes that look like ASCII are something else. */
const UNLIKE_ASCII: ReadonlySet<Encoding> = new Set<Encoding>([
  'utf-16le',
  'utf-16be',
  'iso-2022-jp',
]);

/**
 * In UTF-8 read as Latin-1: what is neither ASCII nor a no-break space nor one of the dashes, quotes,
 * points and other signs of U+2010 to U+2027 and U+2030 to U+203F. No letter or figure comes of
 * these, and they go between letters as any sign of ASCII does.
 */
const BEYOND_SIGNS =
  /[\xc0\xc1\xc3-\xe1\xe3-\xff]|\xc2(?!\xa0)|\xe2(?!\x80[\x90-\xa7\xb0-\xbf])|(?<!\xc2|\xe2|\xe2\x80)[\x80-\xbf]/;

/**
 * Filters files by their bytes, before anything is made of them: out go those that are plain text and,
 * of some list of the words (A to Z and figures), hold none. Plain is ASCII with the signs of
 * typography. Any other may hold the words in other letters, and what is no text has to be said, so
 * that these are left to the slower ways.
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
    const text = all.length < MOST_TOGETHER ? plainText(all, hasSigns) : null;
    if (text !== null) return holdingAll(text, first, files, patterns);
    return files.filter((file) => {
      const one = plainText(bytes.subarray(file.start, file.end), hasSigns);
      return one === null || holdingAll(one, file.start, [file], patterns).length > 0;
    });
  };
}

/** More than is usually read together; one string need not hold all. */
const MOST_TOGETHER = 2 ** 20;

/** The bytes as Latin-1 where they are plain text; else null. */
function plainText(bytes: Buffer, hasSigns: boolean): string | null {
  if (bytes.indexOf(0) >= 0) return null;
  const ascii = isAscii(bytes);
  if (!ascii && !hasSigns) return null;
  const text = bytes.toString('latin1');
  return ascii || !BEYOND_SIGNS.test(text) ? text : null;
}

/** One search through all is faster than one for each, and no word goes on in the next file. */
function holdingAll(
  text: string,
  from: number,
  files: readonly RawFile[],
  patterns: readonly RegExp[],
): readonly RawFile[] {
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
