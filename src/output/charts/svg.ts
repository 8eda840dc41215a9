import { groupDigits } from '../../text/group-digits.ts';
import { cutMiddle } from '../text/width.ts';
import { attributes, escapeXml } from '../text/xml.ts';
import { layOutCalendar } from './calendar.ts';
import { type BarChart, type CalendarChart, greatest, type Report } from './chart.ts';

const WIDTH = 800;
const MARGIN = 24;
const LINE = 20;
const TITLE_SIZE = 18;
const LABEL_WIDTH = 220;
const LONGEST_LABEL = 30;
const NUMBER_WIDTH = 64;
const BAR = 12;
const CELL = 13;
const GAP = 2;

const STYLE = `
  svg { font: 13px system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
  .page { fill: #ffffff; } .text { fill: #1f2328; } .quiet { fill: #59636e; } .bar { fill: #2f6fbb; }
  .title { font-size: ${TITLE_SIZE}px; font-weight: 600; } .head { font-weight: 600; }
  .day0 { fill: #ebedf0; } .day1 { fill: #b6d0ec; } .day2 { fill: #7aa9dc; } .day3 { fill: #3f7cc4; } .day4 { fill: #1b4f8f; }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117; } .text { fill: #e6edf3; } .quiet { fill: #9198a1; } .bar { fill: #6ca4e0; }
    .day0 { fill: #21262d; } .day1 { fill: #1b3a5c; } .day2 { fill: #2a5f9a; } .day3 { fill: #4f8fd4; } .day4 { fill: #a3ccf5; }
  }
`;

/** A report as a standalone SVG file that follows the reader's light or dark color scheme. */
export function reportSvg(report: Report): string {
  const drawing = new Drawing();
  drawing.text(MARGIN, 'text title', report.title, LINE + 4);
  for (const [label, value] of report.facts) {
    drawing.text(MARGIN, 'quiet', label, 0);
    drawing.text(MARGIN + 120, 'text', value, LINE);
  }
  for (const chart of report.charts) {
    drawing.skip(LINE);
    drawing.text(MARGIN, 'text head', chart.title, LINE + 4);
    if (chart.kind === 'bars') drawBars(chart, drawing);
    else drawCalendar(chart, drawing);
  }
  return drawing.finish(report.title);
}

/** Collects elements from top to bottom. `at` is the top of the next line. */
class Drawing {
  at = MARGIN;
  readonly #elements: string[] = [];

  /** Draws a line of text, then moves down by `advance`. */
  text(x: number, style: string, text: string, advance: number, anchor = 'start'): void {
    const place = attributes({ class: style, x, y: this.at + 14, 'text-anchor': anchor });
    this.#elements.push(`<text${place}>${escapeXml(text)}</text>`);
    this.at += advance;
  }

  box(x: number, y: number, width: number, height: number, style: string, about: string): void {
    const place = attributes({ class: style, x, y, width, height, rx: 2 });
    this.#elements.push(`<rect${place}><title>${escapeXml(about)}</title></rect>`);
  }

  skip(height: number): void {
    this.at += height;
  }

  finish(title: string): string {
    const height = this.at + MARGIN;
    const size = attributes({ width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` });
    return [
      `<svg xmlns="http://www.w3.org/2000/svg"${size} role="img">`,
      `<title>${escapeXml(title)}</title>`,
      `<style>${STYLE}</style>`,
      `<rect class="page" width="${WIDTH}" height="${height}"/>`,
      ...this.#elements,
      '</svg>\n',
    ].join('\n');
  }
}

function drawBars({ bars, rest }: BarChart, drawing: Drawing): void {
  const most = greatest(bars, ({ value }) => value, 1);
  const start = MARGIN + LABEL_WIDTH + NUMBER_WIDTH;
  for (const { label, value } of bars) {
    const width = Math.round(((WIDTH - MARGIN - start) * value) / most);
    drawing.text(MARGIN, 'text', cutMiddle(label, LONGEST_LABEL), 0);
    drawing.text(start - 10, 'quiet', groupDigits(value), 0, 'end');
    drawing.box(start, drawing.at + 4, width, BAR, 'bar', `${label}: ${groupDigits(value)}`);
    drawing.skip(LINE);
  }
  if (rest !== null) drawing.text(MARGIN, 'quiet', rest, LINE);
}

function drawCalendar({ days }: CalendarChart, drawing: Drawing): void {
  for (const year of layOutCalendar(days).years) {
    const left = MARGIN + 44;
    drawing.text(MARGIN, 'text', year.year, 0);
    for (const { name, week } of year.months) drawing.text(left + week * CELL, 'quiet', name, 0);
    drawing.skip(LINE);
    for (const { date, week, weekday, value, level } of year.days) {
      const [x, y] = [left + week * CELL, drawing.at + weekday * CELL];
      drawing.box(x, y, CELL - GAP, CELL - GAP, `day${level}`, `${date}: ${groupDigits(value)}`);
    }
    drawing.skip(7 * CELL + 8);
  }
}
