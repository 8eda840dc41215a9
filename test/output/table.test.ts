import { describe, expect, it } from 'vitest';
import { TableWriter } from '../../src/output/text/table.ts';
import { columnsOf } from '../../src/output/text/width.ts';

const HEAD = ['id', 'place', 'headline'];
const ROWS = [
  ['470853', 'BEIJING', 'Top diplomats of S. Korea, China hold talks'],
  ['472010', '완도', '섬마을 보건소에 드론으로 약 배달'],
];

function draw(width: number | null, rows: readonly (readonly string[])[] = ROWS): string {
  const table = new TableWriter({ head: HEAD, width, styleHead: (text) => text.toUpperCase() });
  return rows.map((row) => table.add(row)).join('') + table.finish();
}

describe('TableWriter', () => {
  it('has no header and cuts nothing without a width', () => {
    expect(draw(null)).toBe(
      '470853  BEIJING  Top diplomats of S. Korea, China hold talks\n' +
        '472010  완도     섬마을 보건소에 드론으로 약 배달\n',
    );
  });

  it('cuts the widest column in the middle to fit', () => {
    expect(draw(40)).toBe(
      'ID      PLACE    HEADLINE\n' +
        '470853  BEIJING  Top diploma… hold talks\n' +
        '472010  완도     섬마을 보건…로 약 배달\n',
    );
  });

  it.each([20, 30, 40, 80])('fits %i columns', (width) => {
    for (const line of draw(width).trimEnd().split('\n')) {
      expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }
  });

  it.each([
    [60, 'id      time              place    headline'],
    [46, 'id      time              headline'],
    [40, 'id      headline'],
    [12, 'id      he…e'],
  ])('drops optional columns to fit %i columns', (width, expected) => {
    const table = new TableWriter({
      head: ['id', 'time', 'agency', 'place', 'headline'],
      width,
      styleHead: (text) => text,
      optional: ['agency', 'place', 'time'],
    });
    const row = [
      '470853',
      '2017-11-23T01:57',
      'Yonhap',
      'BEIJING',
      'Top diplomats hold their talks',
    ];
    table.add(row);
    const [head, line = ''] = table.finish().split('\n');
    expect(head).toBe(expected);
    expect(line).toMatch(/^470853 {2}/);
    expect(line.length).toBeLessThanOrEqual(width);
  });

  it.each([
    [96, 'id      time              agency  place                 headline'],
    [95, 'id      time              place                        headline'],
  ])('drops columns at width %i before prose gets shorter than 40', (width, expected) => {
    const table = new TableWriter({
      head: ['id', 'time', 'agency', 'place', 'headline'],
      width,
      styleHead: (text) => text,
      optional: ['agency', 'place', 'time'],
      prose: 'headline',
    });
    const headline = 'Top diplomats of South Korea and China hold their talks in the capital';
    table.add(['470853', '2017-11-23T01:57', 'Yonhap', 'A place with a very long name', headline]);
    const [head, line = ''] = table.finish().split('\n');
    expect(head).toBe(expected);
    expect(line).toContain('Top diplomats of South Korea and China');
    expect(line).toMatch(/…$/);
    expect(columnsOf(line)).toBe(width);
  });

  it('is empty without rows', () => expect(draw(80, [])).toBe(''));

  it('keeps the column widths of the first rows, and writes incrementally', () => {
    const table = new TableWriter({ head: HEAD, width: 80, styleHead: (text) => text });
    const rows = Array.from({ length: 500 }, (_, index) => [`${index}`, 'Baku', 'A headline']);
    expect(rows.slice(0, 499).map((row) => table.add(row))).toEqual(Array(499).fill(''));
    const first = table.add(['499', 'Baku', 'A headline']);
    expect(first.split('\n')).toHaveLength(502);
    table.add(['500', 'A longer place', 'A headline']);
    expect(table.finish()).toBe('500  A …ce  A headline\n');
  });
});
