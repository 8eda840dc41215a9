import { lazily } from '../../text/lazily.ts';

/**
 * The class of a character within words. `OTHER` separates words. A change between the other
 * classes begins a new word too: `2017年`, `THAAD를`.
 */
export const OTHER = 0;
/** Letters and digits of scripts with blanks between words. */
export const SPACED = 1;
/** Hangul: blanks between words, but with particles attached to their ends. */
export const HANGUL = 2;
/** Scripts without blanks between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
export const UNSPACED = 3;

const CLASS = 3;
const MARK = 4;
const JOINS = 8;
const UNKNOWN = 255;

const HANGUL_SCRIPT = lazily(() => /\p{Script=Hangul}/u);
/** The characters of `UNSPACED`, for a regular expression. */
export const UNSPACED_SET = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70\u3099\u309a]`;
const UNSPACED_SCRIPT = lazily(() => new RegExp(UNSPACED_SET, 'u'));
const WORD_CHARACTER = lazily(() => /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u);
const MARK_CHARACTER = lazily(() => /\p{M}/u);
/** Marks, Hangul vowels and finals, half-width kana voicing marks, and invisible characters. */
const JOINING = lazily(
  () => /(?!\u200b)[\p{M}\u1160-\u11ff\uff9e\uff9f\u0640\p{Default_Ignorable_Code_Point}]/u,
);

const ASCII_WORD = /\w/;
const ASCII = /^[\0-\x7f]*$/;

const units = new Uint8Array(0x10000).fill(UNKNOWN);
const pairs = new Map<number, number>();

function classify(codePoint: number): number {
  if (codePoint < 0x80) return ASCII_WORD.test(String.fromCharCode(codePoint)) ? SPACED : OTHER;
  const character = String.fromCodePoint(codePoint);
  const joins = JOINING().test(character) ? JOINS : 0;
  const mark = MARK_CHARACTER().test(character) ? MARK : 0;
  return scriptClass(character) | mark | joins;
}

function scriptClass(character: string): number {
  if (!WORD_CHARACTER().test(character)) return OTHER;
  if (HANGUL_SCRIPT().test(character)) return HANGUL;
  return UNSPACED_SCRIPT().test(character) ? UNSPACED : SPACED;
}

function traits(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) return pairTraits(text, index, unit);
  const known = units[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  units[unit] = found;
  return found;
}

function pairTraits(text: string, index: number, unit: number): number {
  const codePoint = text.codePointAt(unit >= 0xdc00 ? index - 1 : index) ?? 0;
  if (codePoint <= 0xffff) return OTHER;
  const known = pairs.get(codePoint);
  if (known !== undefined) return known;
  const found = classify(codePoint);
  pairs.set(codePoint, found);
  return found;
}

/**
 * The class of the character that contains the UTF-16 code unit at `index`; `OTHER` outside the
 * text.
 */
export function classAt(text: string, index: number): number {
  return index < 0 || index >= text.length ? OTHER : traits(text, index) & CLASS;
}

/** Whether there is a combining mark at `index`, which belongs to the preceding character. */
export function isMarkAt(text: string, index: number): boolean {
  return index < text.length && (traits(text, index) & MARK) !== 0;
}

/** Whether the character at `index` can merge with the preceding one when both are folded. */
export function joinsAt(text: string, index: number): boolean {
  return index < text.length && (traits(text, index) & JOINS) !== 0;
}

/** Whether `index` is inside a surrogate pair. */
export function splitsPair(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (!(unit >= 0xdc00 && unit <= 0xdfff) || index === 0) return false;
  const before = text.charCodeAt(index - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

export function isDigitAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 48 && unit <= 57;
}

export function isAscii(text: string): boolean {
  return ASCII.test(text);
}
