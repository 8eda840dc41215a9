import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { WINDOWS_1252_HIGH } from '../../text/windows-1252.ts';
import type { Encoding } from './encoding.ts';

interface DecodedAs {
  /** Each invalid sequence becomes U+FFFD. */
  readonly text: string;
  /** The offset in bytes of the first invalid sequence; null if there is none. */
  readonly invalidAt: number | null;
}

/** Decodes in pieces, because some decoders fail on hundreds of megabytes at once. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedAs {
  // Most stories are pure ASCII. Decoded as Latin-1, they become strings with one byte per
  // character.
  if (encoding === 'utf-8' && isAscii(bytes)) return { text: latin1(bytes), invalidAt: null };
  const texts: string[] = [];
  let invalidAt: number | null = null;
  for (let start = 0; start < bytes.length; ) {
    const end = pieceEnd(bytes, start, encoding);
    const piece = bytes.subarray(start, end);
    const text = decodeValid(piece, encoding);
    if (text === null) invalidAt ??= start + firstFault(piece, encoding);
    texts.push(text ?? decoder(encoding, false).decode(piece));
    start = end;
  }
  return { text: texts.join(''), invalidAt };
}

const PIECE = 2 ** 20;
const LINE_FEED = 0x0a;

/**
 * A piece must not end inside a character: it ends after a line feed or, in UTF-16, before anything
 * but a low surrogate.
 */
function pieceEnd(bytes: Uint8Array, start: number, encoding: Encoding): number {
  const end = start + PIECE;
  if (end >= bytes.length) return bytes.length;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const high = bytes[encoding === 'utf-16le' ? end + 1 : end] ?? 0;
    return high >= 0xdc && high <= 0xdf ? end + 2 : end;
  }
  const lineFeed = bytes.indexOf(LINE_FEED, end);
  return lineFeed < 0 ? bytes.length : lineFeed + 1;
}

/** Returns null if the bytes are not valid in this encoding. */
function decodeValid(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return decoder(encoding, true).decode(bytes);
  } catch {
    return null;
  }
}

/** Some versions of Node decode windows-1252 as Latin-1, without dashes and quotes. */
function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (char) =>
    WINDOWS_1252_HIGH.charAt(char.charCodeAt(0) - 0x80),
  );
}

function latin1(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString('latin1');
}

/** The offset of the first invalid sequence in bytes that are known to contain one. */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  // The longest prefix without an error. It can end in an incomplete sequence.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isValid(bytes.subarray(0, middle), encoding, true)) good = middle;
    else bad = middle;
  }
  // An incomplete sequence at its end is part of the error.
  while (good > 0 && !isValid(bytes.subarray(0, good), encoding, false)) good -= 1;
  return good;
}

function isValid(bytes: Uint8Array, encoding: Encoding, unfinished: boolean): boolean {
  try {
    decoder(encoding, true).decode(bytes, { stream: unfinished });
    return true;
  } catch {
    return false;
  }
}

/** Creates a new decoder each time, because one that has thrown can keep some of its input. */
function decoder(encoding: Encoding, fatal: boolean): TextDecoder {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true });
}
