export interface Bar {
  /** Unescaped text. */
  readonly label: string;
  readonly value: number;
}

export interface BarChart {
  readonly kind: 'bars';
  readonly title: string;
  readonly bars: readonly Bar[];
  /** A description of the bars that were left out; null if all are shown. */
  readonly rest: string | null;
}

/** A calendar that shades each day by its value. */
export interface CalendarChart {
  readonly kind: 'calendar';
  readonly title: string;
  /** Values by day, in the form `2017-11-23`, sorted. */
  readonly days: ReadonlyMap<string, number>;
}

export type Chart = BarChart | CalendarChart;

/** The contents of a report, independent of how it is drawn. */
export interface Report {
  readonly title: string;
  /** Labels and values, each on one line. */
  readonly facts: readonly (readonly [string, string])[];
  readonly charts: readonly Chart[];
}

/**
 * The largest number among the items, but at least `least`. Works for any number of items, unlike
 * `Math.max(...)`.
 */
export function greatest<Item>(
  items: Iterable<Item>,
  read: (item: Item) => number,
  least: number,
): number {
  let most = least;
  for (const item of items) most = Math.max(most, read(item));
  return most;
}
