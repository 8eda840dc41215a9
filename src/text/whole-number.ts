/** Reads decimal digits. Null for anything else, and for a number too large to be exact. */
export function readWholeNumber(digits: string): number | null {
  if (!/^\d+$/.test(digits)) return null;
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : null;
}
