import { type Stats, statSync } from 'node:fs';

const numbers = new Float64Array(4);
const words = new Uint32Array(numbers.buffer);

/**
 * A hash of 53 bits of the size, times and inode of a file or folder. Collisions are about as rare
 * as one in 10^15.
 */
export function statPrint({ size, mtimeMs, ctimeMs, ino }: Stats): number {
  numbers[0] = size;
  numbers[1] = mtimeMs;
  numbers[2] = ctimeMs;
  numbers[3] = ino;
  let high = 0x9e3779b1;
  let low = 0x85ebca6b;
  for (const word of words) {
    high = mixed(high ^ word, 0x85ebca6b);
    low = mixed(low + word, 0xc2b2ae35);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}

/** Null if there is nothing to look at, or it is not allowed. */
export function statsAt(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** The print of what is at a path; null, which equals no print, if `statsAt` is. */
export function printAt(path: string): number | null {
  const stats = statsAt(path);
  return stats && statPrint(stats);
}

/** Mixes 32 bits, like the finalizer of MurmurHash3. */
function mixed(bits: number, factor: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), factor);
  return Math.imul(once ^ (once >>> 13), 0x27d4eb2f) ^ (once >>> 15);
}
