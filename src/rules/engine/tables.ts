import type { Article, Span } from '../../article/article.ts';

/** What separates the cells of a row: a tab, or three blanks or more of any width. */
const GAP = /[^\S\t\r\n]*\t[^\S\t\r\n]*|[^\S\t\r\n]{3,}/;
/** Blanks at the end of a row; a tab among them leaves an empty cell. */
const END_BLANKS = /[^\S\t\r\n]+$/;
/** In a table with empty lines between its rows no cell but the first is wider. */
const WIDEST_CELL = 40;
/** A line, the blanks before it left out, and what ends it; CR CR LF is one line end. */
const LINES = /[^\S\r\n]*([^\r\n]*)(\r\r\n|\r\n|\r|\n|$)/g;

/** A line of a table, blanks at its end included. */
export interface TableRow extends Span {
  readonly cells: readonly string[];
}

/**
 * The rows of the tables in a body: lines with gaps that stand one below the other; where empty lines
 * stand between them, those with short cells.
 */
export function tableRows({ text, spans: { body } }: Article): TableRow[] {
  if (body === null) return [];
  const written = text.slice(body.start, lineEnd(text, body.end));
  if (!GAP.test(written)) return [];
  const rows = new Set<TableRow>();
  let last: TableRow | null = null;
  let isApart = false;
  for (const { 1: line = '', 2: ending = '', 0: whole, index } of written.matchAll(LINES)) {
    if (line === '') {
      isApart = true;
      continue;
    }
    const end = body.start + index + whole.length - ending.length;
    const row = rowOf(line, end);
    if (
      row !== null &&
      last !== null &&
      (!isApart || (hasShortCells(last) && hasShortCells(row)))
    ) {
      rows.add(last).add(row);
    }
    last = row;
    isApart = false;
  }
  return [...rows];
}

function rowOf(line: string, end: number): TableRow | null {
  const cells = line.replace(END_BLANKS, '').split(GAP);
  return cells.length < 2 ? null : { start: end - line.length, end, cells };
}

const hasShortCells = ({ cells }: TableRow): boolean =>
  cells.slice(1).every(({ length }) => length <= WIDEST_CELL);

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Whether an offset is in a row of a table; to be asked for ascending offsets. */
export function insideTables(articles: readonly Article[]): (offset: number) => boolean {
  const rows = articles.flatMap(tableRows);
  let next = 0;
  return (offset) => {
    while ((rows[next]?.end ?? offset + 1) <= offset) next++;
    return (rows[next]?.start ?? offset + 1) <= offset;
  };
}
