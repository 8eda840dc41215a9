import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimitedRow } from '../../src/output/story/delimited.ts';

/** Parses one row as in RFC 4180. */
function readCsv(row: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n$)/gy;
  for (let match = cell.exec(row); match !== null; match = cell.exec(row)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') break;
  }
  return cells;
}

const CSV = { format: 'csv', escapeFormulas: false, forTerminal: false } as const;

describe('delimitedRow', () => {
  it('quotes cells as RFC 4180 requires', () => {
    expect(delimitedRow(['a', 'b, c', 'd "e"', 'f\ng', ''], CSV)).toBe(
      'a,"b, c","d ""e""","f\ng",\r\n',
    );
  });

  it('separates TSV cells with tabs and quotes tabs inside them', () => {
    expect(delimitedRow(['a', 'b, c', 'd\te'], { ...CSV, format: 'tsv' })).toBe(
      'a\tb, c\t"d\te"\n',
    );
  });

  it('escapes formulas on request', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', 'a=b', '', '1'];
    expect(delimitedRow(cells, CSV)).toBe('=1+1,+1,-1,@SUM(A1),a=b,,1\r\n');
    expect(delimitedRow(cells, { ...CSV, escapeFormulas: true })).toBe(
      "'=1+1,'+1,'-1,'@SUM(A1),a=b,,1\r\n",
    );
  });

  it('controls no terminal', () => {
    const cells = ['\x1b[31m', 'a\u202eb'];
    expect(delimitedRow(cells, CSV)).toBe('\x1b[31m,a\u202eb\r\n');
    expect(delimitedRow(cells, { ...CSV, forTerminal: true })).toBe('\\x1b[31m,a\\u202eb\r\n');
  });

  it('round-trips', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2 }), (cells) => {
        expect(readCsv(delimitedRow(cells, CSV))).toEqual(cells);
      }),
    );
  });
});
