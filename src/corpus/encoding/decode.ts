import { decodeAs } from './decode-as.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { Encoding } from './encoding.ts';

export interface Decoded {
  /** A byte order mark is kept as U+FEFF; each invalid sequence becomes U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
  /**
   * True if the encoding follows from a byte order mark, `named` or the bytes. False if it is a
   * fallback: the encoding of most old text.
   */
  readonly certain: boolean;
  /** The offset in bytes of the first invalid sequence; null if there is none. */
  readonly invalidAt: number | null;
  /** Whether the text begins with a byte order mark. */
  readonly bom: boolean;
}

/**
 * Decodes bytes by their byte order mark, else as `named`, else in the detected encoding (see
 * detectEncoding). Returns null if they are not text: they contain NUL or match no encoding.
 */
export function decode(bytes: Uint8Array, named: Encoding | null): Decoded | null {
  const said = markedEncoding(bytes) ?? named;
  const detected = said === null ? detectEncoding(bytes) : { encoding: said, certain: true };
  if (detected === null) return null;
  const { encoding, certain } = detected;
  const { text, invalidAt } = decodeAs(bytes, encoding);
  if (text.includes('\0')) return null;
  return { text, encoding, certain, invalidAt, bom: text.startsWith('\ufeff') };
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
