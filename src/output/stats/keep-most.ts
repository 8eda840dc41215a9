import type { Count } from '../../stats/counter.ts';
import { type Dimension, isTimeDimension } from '../../stats/dimensions.ts';
import { inTimeOrder } from './time-order.ts';

/**
 * The values with most stories, no more than `limit`: names in that order, times in their own. The
 * stories without a value come last and do not count for the limit.
 */
export function keepMost(
  dimension: Dimension,
  counts: readonly Count[],
  limit: number | null,
): Count[] {
  const named = counts.filter(({ value }) => value !== null);
  const kept = limit === null ? named : named.slice(0, limit);
  return [
    ...(isTimeDimension(dimension) ? inTimeOrder(dimension, kept) : kept),
    ...counts.filter(({ value }) => value === null),
  ];
}
