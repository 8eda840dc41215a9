import type { Article, Span } from '../../article/article.ts';
import { storyFinder } from './story-at.ts';

/** The separator between the cells of a row: a tab, or three or more spaces of any width. */
const GAP = /[^\S\t\r\n]*\t[^\S\t\r\n]*|[^\S\t\r\n]{3,}/;
const BLANK = /[^\S\t\r\n]/;
/** The maximum width of all cells but the first in a table with empty lines between its rows. */
const WIDEST_CELL = 40;
/** A line without leading blanks, and its line end. CR CR LF is one line end. */
const LINES = /[^\S\r\n]*([^\r\n]*)(\r\r\n|\r\n|\r|\n|$)/g;

/** A line of a table, including trailing blanks. */
interface TableRow extends Span {
  readonly cells: readonly string[];
}

/**
 * The table rows in a body: consecutive lines with gaps. Empty lines may separate rows whose cells
 * are short.
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
  const cells = withoutEndBlanks(line).split(GAP);
  return cells.length < 2 ? null : { start: end - line.length, end, cells };
}

/**
 * A row without the blanks at its end. A tab among them means an empty last cell. With a pattern
 * this would take quadratic time where many blanks are inside the row.
 */
function withoutEndBlanks(line: string): string {
  let end = line.length;
  while (BLANK.test(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

const hasShortCells = ({ cells }: TableRow): boolean =>
  cells.slice(1).every(({ length }) => length <= WIDEST_CELL);

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Returns a function that tests whether an offset is in a table row. Offsets must be ascending. */
export function insideTables(articles: readonly Article[]): (offset: number) => boolean {
  const storyAt = storyFinder(articles);
  let story: Article | undefined;
  let rows: readonly TableRow[] = [];
  let next = 0;
  return (offset) => {
    const current = storyAt(offset);
    if (current !== story) {
      story = current;
      rows = current === undefined ? [] : tableRows(current);
      next = 0;
    }
    while ((rows[next]?.end ?? offset + 1) <= offset) next++;
    return (rows[next]?.start ?? offset + 1) <= offset;
  };
}
