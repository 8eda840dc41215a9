import { escapeLine } from '../../text/escape.ts';
import { groupDigits } from '../../text/group-digits.ts';
import type { Style } from '../text/style.ts';
import { columnsOf, cutMiddle } from '../text/width.ts';
import { type CalendarDay, type CalendarYear, layOutCalendar } from './calendar.ts';
import { type BarChart, type CalendarChart, greatest, type Report } from './chart.ts';

/** The characters for drawing charts in a terminal. */
interface Glyphs {
  /** The end of a bar, from one step to a full column. */
  readonly blocks: readonly string[];
  /** The shade of a day by level, starting at 0. */
  readonly shades: readonly string[];
  readonly ellipsis: string;
  readonly dash: string;
}

export const UNICODE: Glyphs = {
  blocks: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  shades: ['·', '░', '▒', '▓', '█'],
  ellipsis: '…',
  dash: '–',
};

/** For terminals and locales without Unicode. */
export const ASCII: Glyphs = {
  blocks: ['#'],
  shades: ['.', '-', '+', '*', '#'],
  ellipsis: '~',
  dash: '-',
};

interface ChartTextOptions {
  readonly width: number;
  readonly style: Style;
  readonly glyphs: Glyphs;
}

const GAP = '  ';
const MIN_BAR_COLUMNS = 8;
const WEEKDAYS = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];
const WEEKDAY_COLUMNS = 5;

/** A report as lines of at most `width` columns. */
export function reportText(report: Report, options: ChartTextOptions): string {
  const { style } = options;
  const labels = greatest(report.facts, ([label]) => label.length, 0);
  const facts = report.facts.map(
    ([label, value]) => style.label(label.padEnd(labels)) + GAP + escapeLine(value),
  );
  const charts = report.charts.flatMap((chart) => [
    '',
    style.headline(escapeLine(chart.title)),
    ...(chart.kind === 'bars' ? barLines(chart, options) : calendarLines(chart, options)),
  ]);
  return [style.headline(escapeLine(report.title)), ...facts, ...charts, ''].join('\n');
}

function barLines({ bars, rest }: BarChart, { width, style, glyphs }: ChartTextOptions): string[] {
  const numbers = bars.map(({ value }) => groupDigits(value));
  const numberColumns = greatest(numbers, (number) => number.length, 0);
  const most = greatest(bars, ({ value }) => value, 1);
  const names = bars.map(({ label }) => escapeLine(label));
  const room = width - numberColumns - 2 * GAP.length - MIN_BAR_COLUMNS;
  const nameColumns = Math.max(1, Math.min(room, greatest(names, columnsOf, 0)));
  const barColumns = Math.max(1, width - nameColumns - numberColumns - 2 * GAP.length);
  const lines = bars.map(({ value }, index) => {
    const name = cutMiddle(names[index] ?? '', nameColumns).replace('…', glyphs.ellipsis);
    const label = name + ' '.repeat(nameColumns - columnsOf(name));
    const number = (numbers[index] ?? '').padStart(numberColumns);
    return [label, number, barOf((value / most) * barColumns, glyphs)].join(GAP).trimEnd();
  });
  return rest === null ? lines : [...lines, style.quiet(escapeLine(rest))];
}

/** A bar of the given length, which may be a fraction. Only zero has no bar at all. */
function barOf(columns: number, { blocks }: Glyphs): string {
  const steps = columns === 0 ? 0 : Math.max(1, Math.round(columns * blocks.length));
  const last = steps % blocks.length;
  const full = (blocks.at(-1) ?? '').repeat(Math.floor(steps / blocks.length));
  return last === 0 ? full : full + (blocks[last - 1] ?? '');
}

function calendarLines({ days }: CalendarChart, options: ChartTextOptions): string[] {
  const { years, steps } = layOutCalendar(days);
  const { shades, dash } = options.glyphs;
  const legend = steps.map(
    ({ level, from, to }) => `${shades[level] ?? ''} ${from}${from === to ? '' : dash + to}`,
  );
  return [
    ...years.flatMap((year) => yearLines(year, options)),
    options.style.quiet(`${shades[0]} 0  ${legend.join(GAP)}`),
  ];
}

/** A year with one column per week, broken into as many bands as the width requires. */
function yearLines(year: CalendarYear, { width, style, glyphs }: ChartTextOptions): string[] {
  const perRow = Math.max(5, Math.min(year.weeks, width - WEEKDAY_COLUMNS));
  const lines: string[] = [];
  for (let from = 0; from < year.weeks; from += perRow) {
    const to = Math.min(year.weeks, from + perRow);
    const days = year.days.filter(({ week }) => week >= from && week < to);
    if (from > 0 && days.every(({ value }) => value === 0)) continue;
    lines.push(style.label(monthLine(year, from, to)));
    lines.push(...weekdayLines(days, from, to, glyphs).map((line) => line.trimEnd()));
  }
  return lines;
}

/** The year, and each month's name above its first week if there is room. */
function monthLine({ year, months }: CalendarYear, from: number, to: number): string {
  let line = year.padEnd(WEEKDAY_COLUMNS);
  for (const { name, week } of months) {
    const column = WEEKDAY_COLUMNS + week - from;
    const isFree = line.trimEnd().length < column || column === WEEKDAY_COLUMNS;
    if (week < from || week + name.length > to || !isFree) continue;
    line = line.padEnd(column) + name;
  }
  return line.trimEnd();
}

function weekdayLines(
  days: readonly CalendarDay[],
  from: number,
  to: number,
  glyphs: Glyphs,
): string[] {
  return WEEKDAYS.map((name, weekday) => {
    const cells = Array.from({ length: to - from }, () => ' ');
    for (const day of days) {
      if (day.weekday === weekday) cells[day.week - from] = glyphs.shades[day.level] ?? ' ';
    }
    return name.padEnd(WEEKDAY_COLUMNS) + cells.join('');
  });
}
