// Character classes for the dateline grammar. They are computed for a page of 128 code units when
// its first character is met, so text in ASCII does not pay for other characters.

import { lazily } from '../../text/lazily.ts';

export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const UPPER = 3;
export const LOWER = 4;
/** A letter of a script without case, or a modifier letter. */
export const UNCASED = 5;
/** A combining mark, joiner or soft hyphen, which belongs to the preceding letter. */
export const MARK = 6;
export const DIGIT = 7;
export const DASH = 8;
export const COMMA = 9;
export const STOP = 10;
export const COLON = 11;
export const SLASH = 12;
export const BAR = 13;
export const OPEN = 14;
export const CLOSE = 15;
export const QUOTE = 16;
export const EQUALS = 17;
export const UNDERSCORE = 18;
export const APOSTROPHE = 19;
export const SEMICOLON = 20;
export const ELLIPSIS = 21;

const PUNCTUATION: ReadonlyMap<string, number> = new Map(
  (
    [
      ['-‐‑‒–—―−﹣－─ـ', DASH],
      [',،、，﹐､፣', COMMA],
      ['.。．।۔።｡;؛；', STOP],
      [':：﹕៖։፦', COLON],
      ['/／', SLASH],
      ['|｜¦', BAR],
      ['([{（［【〔', OPEN],
      [')]}）］】〕', CLOSE],
      ['"“”„‟«»‹›「」『』〈〉《》', QUOTE],
      ['=＝', EQUALS],
      ['_＿', UNDERSCORE],
      ["'’ʼ`´ʻ‘׳״", APOSTROPHE],
      [';；؛', SEMICOLON],
      ['…', ELLIPSIS],
    ] as const
  ).flatMap(([characters, kind]) => [...characters].map((c) => [c, kind] as const)),
);

/** Zero-width non-joiner, zero-width joiner, soft hyphen. */
const JOINERS: ReadonlySet<number> = new Set([0x200c, 0x200d, 0xad]);

const IS_MARK = lazily(() => /\p{M}/u);
const IS_DIGIT = lazily(() => /\p{Nd}/u);
const IS_UPPER = lazily(() => /[\p{Lu}\p{Lt}]/u);
const IS_LOWER = lazily(() => /\p{Ll}/u);
const IS_LETTER = lazily(() => /\p{L}/u);

const pages: (Uint8Array | undefined)[] = new Array(512).fill(undefined);

export function classOf(unit: number): number {
  const page = pages[unit >> 7] ?? makePage(unit >> 7);
  return page[unit & 127] ?? OTHER;
}

function makePage(index: number): Uint8Array {
  const page = new Uint8Array(128);
  for (let low = 0; low < 128; low++) page[low] = classify((index << 7) | low);
  pages[index] = page;
  return page;
}

function classify(unit: number): number {
  const c = String.fromCharCode(unit);
  const punctuation = PUNCTUATION.get(c);
  if (punctuation !== undefined) return punctuation;
  if (c === '\n' || c === '\r' || c === '\u2028' || c === '\u2029') return NEWLINE;
  // Direction marks occur between words and carry no meaning here.
  if (/[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(c)) return SPACE;
  if (c === '&') return UNCASED;
  return unit < 0x80 ? classifyAscii(c) : classifyLetter(c, unit);
}

/** Without properties, which the engine takes long to look up. */
function classifyAscii(c: string): number {
  if (c >= 'a' && c <= 'z') return LOWER;
  if (c >= 'A' && c <= 'Z') return UPPER;
  return c >= '0' && c <= '9' ? DIGIT : OTHER;
}

function classifyLetter(c: string, unit: number): number {
  if (IS_MARK().test(c) || JOINERS.has(unit)) return MARK;
  if (IS_DIGIT().test(c)) return DIGIT;
  // Georgian uses capitals only for whole lines, so lower case does not rule out a name.
  if (unit >= 0x10d0 && unit <= 0x10ff) return UNCASED;
  if (IS_UPPER().test(c)) return UPPER;
  if (IS_LOWER().test(c)) return LOWER;
  return IS_LETTER().test(c) ? UNCASED : OTHER;
}

/** The value of a decimal digit in any script. */
export function digitValue(unit: number): number {
  if (unit < 128) return unit - 48;
  // Decimal digits are encoded in runs of ten that start with zero. No two runs are adjacent.
  let zero = unit;
  while (classOf(zero - 1) === DIGIT) zero--;
  return unit - zero;
}
