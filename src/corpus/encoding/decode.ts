import { decodeAs } from './decode-as.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { Encoding } from './encoding.ts';

export { ENCODINGS, type Encoding } from './encoding.ts';

export interface Decoded {
  /** A byte order mark is kept, as U+FEFF; each invalid sequence is U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether a mark, `named` or the bytes say so; else it is what most old text is written in. */
  readonly certain: boolean;
  /** The offset in bytes of the first sequence that the encoding does not allow. */
  readonly invalidAt: number | null;
  /** Whether a byte order mark opens the text. */
  readonly bom: boolean;
}

/**
 * Bytes to text: a byte order mark says the encoding, else `named`, else the bytes themselves
 * (see detectEncoding). Null for what is not text: a NUL in it, or no encoding that fits.
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
