import { expect } from 'vitest';

const GROWTH = 8;
/** Linear growth is 8, quadratic growth 64. */
const MAX_GROWTH = 24;
const GRANTED_MS = 250;

/** Processor time, in milliseconds. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Expects work to take linear time, after a warm-up. At eight times the `small` size, work that is
 * not linear must take a second or more.
 */
export function expectLinear(small: number, run: (size: number) => void): void {
  run(small);
  const before = timeOf(() => run(small));
  expect(timeOf(() => run(small * GROWTH))).toBeLessThan(before * MAX_GROWTH + GRANTED_MS);
}
