import { chunk, readAscii } from '../../text/ascii-chunk.ts';
import { lazily } from '../../text/lazily.ts';

/** The first and the last code unit of a range. */
type Range = readonly [first: number, last: number];

/** A kind of character that a text rule looks for, as ranges of UTF-16 code units. */
export interface Suspect {
  /** Its bit in a set of suspects. */
  readonly bit: number;
  /** The code units that belong to it. */
  readonly ranges: readonly Range[];
}

const suspect = (index: number, ...ranges: Range[]): Suspect => ({ bit: 1 << index, ranges });

export const SUSPECTS = {
  carriageReturn: suspect(0, [0x0d, 0x0d]),
  tab: suspect(1, [0x09, 0x09]),
  control: suspect(2, [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0x2028, 0x2029]),
  noBreakSpace: suspect(3, [0xa0, 0xa0], [0x2007, 0x2007], [0x202f, 0x202f]),
  // Soft hyphen, grapheme joiner, Hangul fillers, Mongolian vowel separator, zero-width space and
  // joiners, invisible operators, byte order mark, annotation anchors, and (by their high
  // surrogates) the tag characters.
  invisible: suspect(
    4,
    [0xad, 0xad],
    [0x034f, 0x034f],
    [0x115f, 0x1160],
    [0x180e, 0x180e],
    [0x200b, 0x200d],
    [0x2060, 0x2064],
    [0x3164, 0x3164],
    [0xdb40, 0xdb40],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffb],
  ),
  bidi: suspect(5, [0x061c, 0x061c], [0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069]),
  replacement: suspect(6, [0xfffd, 0xfffd]),
  // The first byte of a UTF-8 sequence when it is decoded as windows-1252 or Latin-1.
  mojibake: suspect(7, [0xc2, 0xdb], [0xe0, 0xf4]),
  ampersand: suspect(8, [0x26, 0x26]),
  lessThan: suspect(9, [0x3c, 0x3c]),
} as const;

const KINDS: readonly Suspect[] = Object.values(SUSPECTS);

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
const charClass = (ranges: readonly Range[]): string =>
  `[${ranges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`;

/** Matches runs of one kind of character. */
export const runsOf = (kind: Suspect): RegExp => new RegExp(`${charClass(kind.ranges)}+`, 'g');

const bitsByUnit = lazily(buildBits);

function buildBits(): Uint16Array {
  const bits = new Uint16Array(0x10000);
  for (const { bit, ranges } of KINDS) {
    for (const [first, last] of ranges) {
      for (let unit = first; unit <= last; unit++) bits[unit] = (bits[unit] ?? 0) | bit;
    }
  }
  return bits;
}

/** The kinds that occur in a text, as a bit set. */
export function suspectsIn(text: string): number {
  const bits = bitsByUnit();
  let found = 0;
  for (let from = 0; from < text.length; from += chunk.length) {
    const size = readAscii(text, from, text.length);
    if (size < 0) return found | suspectsAfter(text, from, bits);
    for (let at = 0; at < size; at++) found |= bits[chunk[at] ?? 0] ?? 0;
  }
  return found;
}

function suspectsAfter(text: string, start: number, bits: Uint16Array): number {
  let found = 0;
  for (let at = start; at < text.length; at++) found |= bits[text.charCodeAt(at)] ?? 0;
  return found;
}
