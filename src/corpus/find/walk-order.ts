/**
 * Whether the default sort orders texts like these by their bytes, as a walk does. It compares
 * UTF-16 code units, which puts U+1F600 before U+FF01.
 */
export const sortsByBytes = (text: string): boolean => !/[\ud800-\uffff]/.test(text);

/** Compares texts by their bytes in UTF-8. */
export function compareByBytes(a: string, b: string): number {
  if (sortsByBytes(a) && sortsByBytes(b)) return a < b ? -1 : Number(a > b);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
