import { type Stats, statSync } from 'node:fs';

/**
 * What tells whether a file that is written to once more would have other times: one that was written
 * to within the resolution of its clock need not (git calls such entries racy).
 */
export interface RacyClock {
  /** The file system's own time when the update began, in milliseconds since 1970. */
  readonly now: number;
  readonly device: number;
}

/** The clock of the file system that a file was just written to. */
export function racyClock(path: string): RacyClock {
  const { mtimeMs, dev } = statSync(path);
  return { now: mtimeMs, device: dev };
}

/** Times of whole seconds: FAT counts two at a time. */
const COARSE_MS = 2000;
/** The kernel's clock ticks every ten milliseconds at the most. */
const FINE_MS = 50;
/** What the clock of another file system may be behind. */
const OTHER_CLOCK_MS = 60_000;

export function isRacy({ mtimeMs, ctimeMs, dev }: Stats, clock: RacyClock): boolean {
  const resolution = ctimeMs % 1000 === 0 ? COARSE_MS : FINE_MS;
  const skew = dev === clock.device ? 0 : OTHER_CLOCK_MS;
  return Math.max(mtimeMs, ctimeMs) >= clock.now - resolution - skew;
}
