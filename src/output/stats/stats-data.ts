import { groupingName } from '../../stats/dimensions.ts';
import type { Stats } from '../../stats/story-stats.ts';
import { type DelimitedOptions, delimitedRow } from '../story/delimited.ts';
import { safeJson } from '../text/json.ts';
import { keepMost } from './ordering.ts';

/** The figures as one JSON object, with a list of values and counts for each dimension. */
export function statsJson(stats: Stats, limit: number | null): string {
  const by = [...stats.by].map(([dimension, counts]) => [
    groupingName(dimension),
    keepMost(dimension, counts, limit),
  ]);
  return `${safeJson({ ...stats, by: Object.fromEntries(by) }, 2)}\n`;
}

/** One JSON object per value, with the dimension it belongs to and its number of stories. */
export function statsLines(stats: Stats, limit: number | null): string {
  return [...stats.by]
    .flatMap(([dimension, counts]) =>
      keepMost(dimension, counts, limit).map(
        (count) => `${safeJson({ by: groupingName(dimension), ...count })}\n`,
      ),
    )
    .join('');
}

/** The counts as rows. With several dimensions, the first column names the dimension. */
export function statsRows(stats: Stats, limit: number | null, options: DelimitedOptions): string {
  const [only = null, ...more] = stats.by.keys();
  const head = more.length === 0 && only !== null ? [groupingName(only)] : ['by', 'value'];
  const rows = [...stats.by].flatMap(([dimension, counts]) =>
    keepMost(dimension, counts, limit).map(({ value, stories }) => [
      ...head.slice(1).map(() => groupingName(dimension)),
      value ?? '',
      String(stories),
    ]),
  );
  return [[...head, 'stories'], ...rows].map((row) => delimitedRow(row, options)).join('');
}
