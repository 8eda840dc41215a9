import type { Count } from '../../stats/counter.ts';
import {
  type Dimension,
  type Grouping,
  groupingName,
  isDimension,
  isTimeDimension,
} from '../../stats/dimensions.ts';
import type { Stats } from '../../stats/story-stats.ts';
import { groupDigits } from '../../text/group-digits.ts';
import type { Chart, Report } from '../charts/chart.ts';
import { fillTime, keepMost } from './ordering.ts';

type Fact = readonly [label: string, value: string];

const PLURALS: Readonly<Record<Dimension, string>> = {
  agency: 'agencies, as written',
  agencyName: 'agencies, by canonical name',
  place: 'places',
  author: 'authors',
  year: 'years',
  month: 'months',
  day: 'days',
  weekday: 'weekdays',
  hour: 'hours',
};

/** The number of names in a chart unless a limit is given. */
const USUAL_LIMIT = 10;
const MAX_DAYS = 31;
const MAX_MONTHS = 36;

/** The key figures, with charts of agencies, places and the distribution over time. */
export function overviewReport(stats: Stats, limit: number | null): Report {
  const shown: readonly Dimension[] = ['agencyName', 'place', timeScale(stats)];
  const charts = shown
    .filter((dimension) => named(stats.by.get(dimension) ?? []).length > 0)
    .map((dimension) => barChart(stats, dimension, limit));
  const facts = stats.stories === 0 ? [] : [...spanFact(stats), ...shareFacts(stats)];
  return { title: storiesText(stats.stories), facts, charts };
}

/** The chart of one dimension; of days it is a calendar unless a limit picks some of them. */
export function dimensionReport(stats: Stats, dimension: Grouping, limit: number | null): Report {
  const isCalendar = dimension === 'day' && limit === null;
  const chart = isCalendar ? calendar(stats) : barChart(stats, dimension, limit);
  return { title: storiesText(stats.stories), facts: spanFact(stats), charts: [chart] };
}

function named(counts: readonly Count[]): Count[] {
  return counts.filter(({ value }) => value !== null);
}

/** The finest unit (day, month or year) that fits into a chart. */
function timeScale({ first, last }: Stats): Dimension {
  if (first === null || last === null) return 'year';
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000;
  if (days < MAX_DAYS) return 'day';
  return days < MAX_MONTHS * 30 ? 'month' : 'year';
}

function barChart(stats: Stats, dimension: Grouping, limit: number | null): Chart {
  const counts = stats.by.get(dimension) ?? [];
  const isTime = isTimeDimension(dimension);
  const kept = keepMost(dimension, counts, limit ?? (isTime ? null : USUAL_LIMIT));
  const left = counts.length - kept.length;
  const nameless = kept.filter(({ value }) => value === null);
  const rows = isTime && limit === null ? [...fillTime(dimension, named(kept)), ...nameless] : kept;
  return {
    kind: 'bars',
    title: titleOf(dimension),
    bars: rows.map(({ value, stories }) => ({ label: value ?? '(none)', value: stories })),
    rest: left > 0 ? `and ${groupDigits(left)} more` : null,
  };
}

function calendar(stats: Stats): Chart {
  const days = named(stats.by.get('day') ?? []);
  const values = new Map(days.map(({ value, stories }) => [value ?? '', stories]));
  return { kind: 'calendar', title: titleOf('day'), days: values };
}

function titleOf(dimension: Grouping): string {
  if (!isDimension(dimension)) return `By ${groupingName(dimension)}`;
  const plural = PLURALS[dimension];
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}

function storiesText(stories: number): string {
  return `${groupDigits(stories)} ${stories === 1 ? 'story' : 'stories'}`;
}

function spanFact({ first, last }: Stats): Fact[] {
  if (first === null || last === null) return [];
  return [['Sent', `${first.replace('T', ' ')} to ${last.replace('T', ' ')}`]];
}

function shareFacts({ words, without, stories }: Stats): Fact[] {
  const share = (count: number): string =>
    `${groupDigits(count)} (${((100 * count) / stories).toFixed(1)}%)`;
  return [
    ['Words', groupDigits(words.total)],
    ['Words per story', `median ${words.median ?? 0}, 90th percentile ${words.p90 ?? 0}`],
    ['No timestamp', share(without.timestamp)],
    ['No dateline', share(without.dateline)],
    ['No author', share(without.author)],
  ];
}
