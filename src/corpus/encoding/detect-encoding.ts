import { isUtf8 } from 'node:buffer';
import { detectEastAsian } from './detect-east-asian.ts';
import { type Detected, detectSingleByte } from './detect-single-byte.ts';
import type { Encoding } from './encoding.ts';

/**
 * The encoding of bytes that do not name it. NUL bytes mean UTF-16 or no text. Without them: UTF-8
 * when valid; UTF-8 still when it is plainly UTF-8 with a fault in it; else what the language of the
 * text was written in before Unicode, or windows-1252, unless too much of it would be control
 * characters. Null when it is no text.
 */
export function detectEncoding(bytes: Uint8Array): Detected | null {
  // Several times as fast as includes, on every file that is read.
  if (bytes.indexOf(0) >= 0) return certainly(detectUtf16(bytes));
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return certainly('utf-8');
  if (hasManyControls(bytes)) return null;
  const eastAsian = detectEastAsian(bytes);
  if (eastAsian !== null && eastAsian.pairs >= MANY_PAIRS) return certainly(eastAsian.encoding);
  const single = detectSingleByte(bytes);
  return single.certain || eastAsian === null ? single : certainly(eastAsian.encoding);
}

const certainly = (encoding: Encoding | null): Detected | null =>
  encoding === null ? null : { encoding, certain: true };

/** Two-byte characters that no letters of other scripts look like; fewer may be short Cyrillic text. */
const MANY_PAIRS = 100;
const SAMPLE = 1024;

/**
 * UTF-16 without a mark: any script has blanks, digits and line ends, which are ASCII characters
 * with a NUL before or after them. Bytes that are UTF-8 as well can only be UTF-16 when nearly
 * every character is such a one: else a few stray NULs would be enough.
 */
function detectUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 === 1) return null;
  let little = 0;
  let big = 0;
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 2) {
    if (bytes[at + 1] === 0 && isAsciiText(bytes[at])) little += 1;
    if (bytes[at] === 0 && isAsciiText(bytes[at + 1])) big += 1;
  }
  const least = isUtf8(bytes) ? 0.75 : 0.02;
  if (Math.max(little, big) < (least * length) / 2) return null;
  // Read the wrong way round, a few letters of Chinese (U+4E00) are ASCII too.
  if (Math.max(little, big) < 2 * Math.min(little, big)) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function isAsciiText(byte: number | undefined): boolean {
  return byte !== undefined && byte < 0x7f && (byte >= 0x20 || TEXT_CONTROLS.has(byte));
}

/**
 * Legacy text seldom holds what happens to be a UTF-8 sequence, and cut or damaged UTF-8 holds few
 * faults: four sequences for each fault tell them apart. A fault at the very end is a cut, for
 * which one sequence before it is enough.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  let sequences = 0;
  let faults = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) faults += 1;
    else if (unit > 0x7f) sequences += 1;
  }
  if (faults === 1 && text.endsWith('\ufffd')) return sequences > 0;
  return sequences >= 4 * faults;
}

/** Stray controls stand in old wire copy; one byte in twenty does not. */
function hasManyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length;
  return controls * 20 > sample.length;
}

/** Backspace, tab, line feed, vertical tab, form feed, carriage return, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
