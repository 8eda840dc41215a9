import Table from 'cli-table3';
import measures from 'cli-table3/src/utils.js';
import { columnsOf, cutEnd, cutMiddle } from './width.ts';

/** A one-line text; with an address (if it is not empty) it is a link. */
export type Cell = string | { readonly text: string; readonly href: string };

export interface TableOptions {
  readonly head: readonly string[];
  /** Columns of the terminal, or null where nothing may be cut. */
  readonly width: number | null;
  readonly styleHead: (text: string) => string;
  /** Columns, by their heads, that are left out one by one where the others would not be readable. */
  readonly optional?: readonly string[];
  /** The column, by its head, that keeps most room and is cut at its end, as prose is. */
  readonly prose?: string;
}

/** A column that is shown, by its number in a row. */
interface Column {
  readonly at: number;
  readonly width: number;
}

const GAP = 2;
const SPACE = ' '.repeat(GAP);
/** Rows that are looked at before the first is written; later rows keep those columns' widths. */
const ROWS_MEASURED = 500;
const NARROWEST = 4;
/** What a column keeps before an optional one is left out. */
const READABLE = 20;
/** The same for the column of prose: that much of a headline says what it is about. */
const READABLE_PROSE = 40;

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
}

/** Narrows the widest column that is wider than its least, again and again, until the table fits. */
function narrow(widths: readonly number[], least: readonly number[], width: number): number[] {
  const fitted = [...widths];
  const floor = (at: number): number => least[at] ?? 0;
  for (let excess = totalWidth(fitted) - width; excess > 0; excess = totalWidth(fitted) - width) {
    const widest = Math.max(...fitted.filter((columns, at) => columns > floor(at)));
    const at = fitted.findLastIndex((columns, at) => columns === widest && columns > floor(at));
    if (at < 0) break;
    const next = Math.max(...fitted.filter((columns) => columns < widest), floor(at));
    fitted[at] = Math.min(widest - 1, Math.max(next, widest - excess));
  }
  return fitted;
}

function uncut(rows: readonly (readonly Cell[])[], count: number): Column[] {
  return Array.from({ length: count }, (_, at) => ({ at, width: widestIn(rows, at) }));
}

function widened(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Column[] {
  return columns.map(({ at, width }) => ({ at, width: Math.max(width, widestIn(rows, at)) }));
}

function widestIn(rows: readonly (readonly Cell[])[], at: number): number {
  return rows.reduce((widest, row) => Math.max(widest, columnsOf(textOf(row[at]))), 1);
}

function textOf(cell: Cell = ''): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** Rows in columns, as a stream: widths are settled by the first few hundred rows. */
export class TableWriter {
  readonly #options: TableOptions;
  #pending: (readonly Cell[])[] = [];
  #columns: readonly Column[] | null = null;

  constructor(options: TableOptions) {
    this.#options = options;
  }

  /** Takes a row; returns what can be written now, whole lines or nothing. */
  add(row: readonly Cell[]): string {
    this.#pending.push(row);
    return this.#pending.length < ROWS_MEASURED ? '' : this.finish();
  }

  /** What is left to be written. */
  finish(): string {
    if (this.#pending.length === 0) return '';
    const rows = this.#pending;
    this.#pending = [];
    const first = this.#columns === null;
    const { head, width, styleHead } = this.#options;
    this.#columns ??= width === null ? uncut(rows, head.length) : this.#fit(rows, width);
    if (width === null) return this.#draw(rows, widened(this.#columns, rows));
    const lines = this.#draw(rows, this.#columns);
    return first ? this.#draw([head], this.#columns, styleHead) + lines : lines;
  }

  #fit(rows: readonly (readonly Cell[])[], width: number): Column[] {
    const { head, optional = [] } = this.#options;
    let columns = uncut([head, ...rows], head.length);
    for (const name of optional) {
      if (totalWidth(this.#readable(columns)) <= width) break;
      columns = columns.filter(({ at }) => head[at] !== name);
    }
    const natural = columns.map((column) => column.width);
    const readable = narrow(natural, this.#readable(columns), width);
    const narrowest = natural.map((columns) => Math.min(columns, NARROWEST));
    const widths = narrow(readable, narrowest, width);
    return columns.map(({ at }, index) => ({ at, width: widths[index] ?? NARROWEST }));
  }

  #readable(columns: readonly Column[]): number[] {
    return columns.map(({ at, width }) =>
      Math.min(width, this.#isProse(at) ? READABLE_PROSE : READABLE),
    );
  }

  #isProse(at: number): boolean {
    return this.#options.head[at] === this.#options.prose;
  }

  #draw(
    rows: readonly (readonly Cell[])[],
    columns: readonly Column[],
    style: (text: string) => string = (text) => text,
  ): string {
    const cells = rows.map((row) =>
      columns.map(({ at, width }) => this.#cell(row[at], at, width, style)),
    );
    const widths = columns.map(({ width }) => width);
    // A table that nobody looks at can be long, and cli-table3 takes its time.
    const text = this.#options.width === null ? aligned(cells, widths) : drawn(cells, widths);
    return `${text.replace(/ +$/gm, '')}\n`;
  }

  /** Cut to the column's width; a link and a style go around the text and not around the blanks. */
  #cell(
    cell: Cell | undefined,
    at: number,
    width: number,
    style: (text: string) => string,
  ): string {
    const text = (this.#isProse(at) ? cutEnd : cutMiddle)(textOf(cell), width);
    const href = typeof cell === 'object' && text !== '' ? cell.href : '';
    const styled = style(text);
    return href === '' ? styled : `\x1b]8;;${href}\x07${styled}\x1b]8;;\x07`;
  }
}

function aligned(cells: readonly (readonly string[])[], widths: readonly number[]): string {
  return cells
    .map((row) => row.map((cell, at) => padded(cell, widths[at] ?? 0)).join(SPACE))
    .join('\n');
}

function drawn(cells: readonly (readonly string[])[], widths: readonly number[]): string {
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colWidths: [...widths],
  });
  for (const row of cells) table.push([...row]);
  return table.toString();
}

const CONTROLS = /\x1b(?:\[[\d;]*m|\]8;[^\x07]*\x07)/g;

/** The columns of a cell, its style and link left out. */
function cellColumns(cell: string): number {
  return columnsOf(cell.replace(CONTROLS, ''));
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - cellColumns(cell)));
}

// cli-table3's own measure is wrong for Thai, Hindi, Khmer and others. Its cells are cut already.
measures.strlen = cellColumns;
measures.truncate = (cell) => cell;
measures.pad = padded;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: SPACE,
};
