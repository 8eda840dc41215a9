import { type Stats, statSync } from 'node:fs';
import type { TextFile } from '../../corpus/read/read.ts';
import { hashText } from '../../text/hash-text.ts';

/**
 * Tells whether another change of a file would be visible in its times. It may not be if the file
 * was just changed, within the resolution of the clock (git calls such entries racy).
 */
export interface RacyClock {
  /** The file system's time when the update began, in milliseconds since 1970. */
  readonly now: number;
  readonly device: number;
}

/** Reads the clock from a file that was just written. */
export function racyClock(path: string): RacyClock {
  const { mtimeMs, dev } = statSync(path);
  return { now: mtimeMs, device: dev };
}

/** For times in whole seconds. FAT has a resolution of two seconds. */
const COARSE_MS = 2000;
/** The kernel's clock ticks at least every ten milliseconds. */
export const FINE_MS = 50;
/** How far the clock of another file system may be off. */
const OTHER_CLOCK_MS = 60_000;

export function isRacy({ mtimeMs, ctimeMs, dev }: Stats, clock: RacyClock): boolean {
  const resolution = ctimeMs % 1000 === 0 ? COARSE_MS : FINE_MS;
  const skew = dev === clock.device ? 0 : OTHER_CLOCK_MS;
  return Math.max(mtimeMs, ctimeMs) >= clock.now - resolution - skew;
}

/** What racy files are compared by: equal for files with the same text, encoding and size. */
export type Content = readonly [
  encoding: string,
  bytes: number,
  invalidAt: number | null,
  ...hash: ReturnType<typeof hashText>,
];

export function contentOf({ text, encoding, bytes, invalidAt }: TextFile): Content {
  return [encoding, bytes, invalidAt, ...hashText(text)];
}

/** The same in one text. */
export const hashOf = (file: TextFile): string => contentHash(contentOf(file));

export const contentHash = (content: Content): string => content.join(' ');
