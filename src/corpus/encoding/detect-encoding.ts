import { isUtf8 } from 'node:buffer';
import { detectEastAsian } from './detect-east-asian.ts';
import { type Detected, detectSingleByte } from './detect-single-byte.ts';
import type { Encoding } from './encoding.ts';

/**
 * Detects the encoding of bytes without a byte order mark. Bytes that contain NUL are UTF-16 or not
 * text. Otherwise: UTF-8 if it is valid or clearly damaged UTF-8; else the legacy encoding that
 * fits the language of the text; else windows-1252, unless there would be too many control
 * characters. Null if the bytes are not text.
 */
export function detectEncoding(bytes: Uint8Array): Detected | null {
  // Several times faster than includes(), and this runs for every file.
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

/** Enough two-byte characters to rule out other scripts; fewer could be short Cyrillic text. */
const MANY_PAIRS = 100;
const SAMPLE = 1024;

/**
 * Detects UTF-16 without a byte order mark. Text in any script contains blanks, digits and line
 * endings: ASCII characters with a NUL before or after them. If the bytes are also valid UTF-8,
 * nearly every character must be one of these; otherwise a few stray NULs would be enough.
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
  // In the wrong byte order, a few Chinese characters (such as U+4E00) look like ASCII too.
  if (Math.max(little, big) < 2 * Math.min(little, big)) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

function isAsciiText(byte: number | undefined): boolean {
  return byte !== undefined && byte < 0x7f && (byte >= 0x20 || TEXT_CONTROLS.has(byte));
}

/**
 * Legacy text rarely contains valid UTF-8 sequences by chance, and truncated or damaged UTF-8
 * contains few errors. Four valid sequences per error tell them apart. An error at the very end
 * means that the text was truncated, and then one valid sequence is enough.
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

/** Old wire copy contains a few control characters, but not one byte in twenty. */
function hasManyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length;
  return controls * 20 > sample.length;
}

/** Backspace, tab, line feed, vertical tab, form feed, carriage return, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
