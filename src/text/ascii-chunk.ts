const encoder = new TextEncoder();

/** A piece of text as bytes, which are faster to read one by one than characters. */
export const chunk = new Uint8Array(4096);

/**
 * Copies the characters from `start` on, up to `end` or as many as fit, to `chunk`. Returns their
 * number, or -1 if not all of them are ASCII.
 */
export function readAscii(text: string, start: number, end: number): number {
  const size = Math.min(chunk.length, end - start);
  const piece = size === text.length ? text : text.slice(start, start + size);
  const { read, written } = encoder.encodeInto(piece, chunk);
  return read === size && written === size ? size : -1;
}
