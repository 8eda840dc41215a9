import { packBytes, unpackBytes } from './format.ts';

/** Stories whose fields are compressed together, to half the size of single ones. */
export const BLOCK = 128;

/** JSON contains no line ends. */
const SEPARATOR = '\n';

export function packLines(lines: readonly string[]): Uint8Array {
  return packBytes(Buffer.from(lines.join(SEPARATOR)));
}

export function unpackLines(packed: unknown): string[] {
  return Buffer.from(unpackBytes(packed)).toString().split(SEPARATOR);
}
