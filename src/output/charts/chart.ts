/** A row of a bar chart. */
export interface Bar {
  /** Any text; whoever draws it escapes it. */
  readonly label: string;
  readonly value: number;
}

export interface BarChart {
  readonly kind: 'bars';
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What is left out, in words; null where nothing is. */
  readonly rest: string | null;
}

/** Days on a calendar, each as dark as its number is high. */
export interface CalendarChart {
  readonly kind: 'calendar';
  readonly title: string;
  /** By `2017-11-23`, in order. */
  readonly days: ReadonlyMap<string, number>;
}

export type Chart = BarChart | CalendarChart;

/** What is to be shown, whatever it is drawn with. */
export interface Report {
  readonly title: string;
  /** Label and value, both one line. */
  readonly facts: readonly (readonly [string, string])[];
  readonly charts: readonly Chart[];
}

const NUMBER = new Intl.NumberFormat('en');

/** `1,234` */
export function groupDigits(value: number): string {
  return NUMBER.format(value);
}

/** The greatest number read from the items, of which there may be any number; at least `least`. */
export function greatest<Item>(
  items: Iterable<Item>,
  read: (item: Item) => number,
  least: number,
): number {
  let most = least;
  for (const item of items) most = Math.max(most, read(item));
  return most;
}
