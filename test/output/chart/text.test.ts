import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bar, Chart, Report } from '../../../src/output/charts/chart.ts';
import { ASCII, reportText, UNICODE } from '../../../src/output/charts/text.ts';
import { PLAIN } from '../../../src/output/text/style.ts';
import { columnsOf } from '../../../src/output/text/width.ts';

function draw(charts: readonly Chart[], width: number, glyphs = UNICODE): string[] {
  const report: Report = { title: '3 stories', facts: [], charts };
  return reportText(report, { width, style: PLAIN, glyphs }).trimEnd().split('\n').slice(2);
}

function bars(values: readonly Bar[]): Chart {
  return { kind: 'bars', title: 'Places', bars: values, rest: null };
}

function calendar(days: Readonly<Record<string, number>>): Chart {
  return { kind: 'calendar', title: 'Days', days: new Map(Object.entries(days)) };
}

const label = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('완도군 신지면', 'Hà Nội', '\u001b[31mred\nline', '🇰🇷 서울', ''),
);
const someBars = fc
  .array(fc.record({ label, value: fc.nat(2_000_000) }), { maxLength: 8 })
  .map(bars);

describe('bars', () => {
  it('have lengths in proportion to their values, and the longest fills the width', () => {
    expect(
      draw(
        [
          bars([
            { label: 'Seoul', value: 8 },
            { label: '완도', value: 3 },
            { label: 'X', value: 0 },
          ]),
        ],
        18,
      ),
    ).toEqual(['Places', 'Seoul  8  ████████', '완도   3  ███', 'X      0']);
  });

  it('end in partial blocks, and are never empty for a value above zero', () => {
    const rows = [
      { label: 'a', value: 1000 },
      { label: 'b', value: 562 },
      { label: 'c', value: 1 },
    ];
    expect(draw([bars(rows)], 18).slice(1)).toEqual([
      'a  1,000  ████████',
      'b    562  ████▌',
      'c      1  ▏',
    ]);
    expect(draw([bars(rows)], 18, ASCII).slice(1)).toEqual([
      'a  1,000  ########',
      'b    562  ####',
      'c      1  #',
    ]);
  });

  it('fit the width, whatever the labels', () => {
    fc.assert(
      fc.property(someBars, fc.integer({ min: 24, max: 120 }), (chart, width) => {
        for (const line of draw([chart], width)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('may be any number', () => {
    const many = Array.from({ length: 200_000 }, (_, value) => ({ label: 'x', value }));
    expect(draw([bars(many)], 40)).toHaveLength(many.length + 1);
  });

  it('escape control characters in labels', () => {
    const [, line = ''] = draw([bars([{ label: '\u001b[31mred\nline', value: 1 }])], 60);
    expect(line).toMatch(/^\\x1b\[31mred line {2}1 {2}█+$/);
  });
});

describe('a calendar', () => {
  it('has a column per week, from Monday to Sunday', () => {
    expect(draw([calendar({ '2018-01-01': 1, '2018-01-07': 4, '2018-01-09': 8 })], 80)).toEqual([
      'Days',
      '2018 Jan Feb Mar Apr  May Jun Jul  Aug Sep  Oct Nov Dec',
      `Mon  ░${'·'.repeat(52)}`,
      `     ·█${'·'.repeat(50)}`,
      `Wed  ${'·'.repeat(52)}`,
      `     ${'·'.repeat(52)}`,
      `Fri  ${'·'.repeat(52)}`,
      `     ${'·'.repeat(52)}`,
      `Sun  ▒${'·'.repeat(51)}`,
      '· 0  ░ 1–2  ▒ 3–4  ▓ 5–6  █ 7–8',
    ]);
  });

  it('is split into bands to fit the width, leaving out empty ones', () => {
    const lines = draw([calendar({ '2018-01-01': 1, '2018-12-31': 1 })], 30, ASCII);
    expect(lines.filter((line) => /^(?:Mon|2018)/.test(line))).toEqual([
      '2018 Jan Feb Mar Apr  May Jun',
      'Mon  #........................',
      '2018',
      'Mon  ..#',
    ]);
  });

  it('shows every day of its years once, and fits the width', () => {
    const day = fc
      .date({ min: new Date('1999-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const days = fc.dictionary(day, fc.integer({ min: 1, max: 90 }), { minKeys: 1, maxKeys: 5 });
    fc.assert(
      fc.property(days, fc.integer({ min: 60, max: 120 }), (values, width) => {
        const lines = draw([calendar(values)], width);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        const cells =
          lines
            .slice(1, -1)
            .join('')
            .match(/[·░▒▓█]/g) ?? [];
        const years = [...new Set(Object.keys(values).map((date) => Number(date.slice(0, 4))))];
        const daysIn = (year: number) => (new Date(year, 1, 29).getMonth() === 1 ? 366 : 365);
        expect(cells).toHaveLength(years.reduce((sum, year) => sum + daysIn(year), 0));
        expect(cells.filter((cell) => cell !== '·')).toHaveLength(Object.keys(values).length);
      }),
    );
  });
});
