// Character classes for the dateline grammar. They are computed for a page of 256 code units when
// its first character is met, so text in Latin script does not pay for other scripts.

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

const pages: (Uint8Array | undefined)[] = new Array(256).fill(undefined);

export function classOf(unit: number): number {
  const page = pages[unit >> 8] ?? makePage(unit >> 8);
  return page[unit & 255] ?? OTHER;
}

function makePage(index: number): Uint8Array {
  const page = new Uint8Array(256);
  for (let low = 0; low < 256; low++) page[low] = classify((index << 8) | low);
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
  if (/\p{M}/u.test(c) || JOINERS.has(unit)) return MARK;
  if (/\p{Nd}/u.test(c)) return DIGIT;
  if (c === '&') return UNCASED;
  // Georgian uses capitals only for whole lines, so lower case does not rule out a name.
  if (unit >= 0x10d0 && unit <= 0x10ff) return UNCASED;
  if (/[\p{Lu}\p{Lt}]/u.test(c)) return UPPER;
  if (/\p{Ll}/u.test(c)) return LOWER;
  return /\p{L}/u.test(c) ? UNCASED : OTHER;
}

/** The value of a decimal digit in any script. */
export function digitValue(unit: number): number {
  if (unit < 128) return unit - 48;
  // Decimal digits are encoded in runs of ten that start with zero.
  let zero = unit;
  while (unit - zero < 9 && classOf(zero - 1) === DIGIT) zero--;
  return unit - zero;
}
