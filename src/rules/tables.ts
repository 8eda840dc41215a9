import type { Article, Span } from '../article/article.ts';
import { scanLines } from '../article/lines.ts';

/** What separates the cells of a row: a tab, or three blanks or more of any width. */
const GAP = /[^\S\r\n]*\t[^\S\r\n]*|[^\S\r\n]{3,}/;
/** Blanks at the end of a row; a tab among them leaves an empty cell. */
const END_BLANKS = /[^\S\t\r\n]+$/;
/** In a table with empty lines between its rows no cell but the first is wider. */
const WIDEST_CELL = 40;

/** A line of a table, blanks at its end included, and its cells with the blanks in them. */
export interface TableRow extends Span {
  readonly cells: readonly string[];
}

/**
 * The rows of the tables in a body: lines with gaps that stand one below the other, or that have
 * the same number of short cells where empty lines stand between them.
 */
export function tableRows({ text, spans: { body } }: Article): TableRow[] {
  if (body === null) return [];
  const end = lineEnd(text, body.end);
  const written = text.slice(body.start, end);
  if (!GAP.test(written)) return [];
  const rows = new Set<TableRow>();
  let last: TableRow | null = null;
  let apart = false;
  for (const line of scanLines(written)) {
    if (line.first === line.last) {
      apart = true;
      continue;
    }
    const row = rowOf(written, line, body.start);
    if (row !== null && last !== null && (!apart || areAlike(last, row))) rows.add(last).add(row);
    last = row;
    apart = false;
  }
  return [...rows];
}

function rowOf(
  text: string,
  line: { first: number; end: number },
  offset: number,
): TableRow | null {
  const cells = text.slice(line.first, line.end).replace(END_BLANKS, '').split(GAP_EVERYWHERE);
  return cells.length < 2 ? null : { start: offset + line.first, end: offset + line.end, cells };
}

const GAP_EVERYWHERE = new RegExp(GAP, 'g');

const areAlike = (a: TableRow, b: TableRow): boolean =>
  a.cells.length === b.cells.length &&
  [...a.cells.slice(1), ...b.cells.slice(1)].every(({ length }) => length <= WIDEST_CELL);

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Whether an offset stands in a row of a table; to be asked for ascending offsets. */
export function insideTables(articles: readonly Article[]): (offset: number) => boolean {
  const rows = articles.flatMap(tableRows);
  let next = 0;
  return (offset) => {
    while ((rows[next]?.end ?? offset + 1) <= offset) next++;
    return (rows[next]?.start ?? offset + 1) <= offset;
  };
}
