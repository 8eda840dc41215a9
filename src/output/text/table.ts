import Table from 'cli-table3';
import measures from 'cli-table3/src/utils.js';
import { linked } from './link.ts';
import { columnsOf, cutEnd, cutMiddle } from './width.ts';

/** One line of text, with a link unless `href` is empty, and with a style. */
export type Cell =
  | string
  | {
      readonly text: string;
      readonly href?: string;
      readonly style?: (text: string) => string;
    };

interface TableOptions {
  readonly head: readonly string[];
  /** The width of the terminal in columns; null to keep all text. */
  readonly width: number | null;
  readonly styleHead: (text: string) => string;
  /**
   * The headings of columns to leave out, in this order, while the others would be too narrow to
   * read.
   */
  readonly optional?: readonly string[];
  /**
   * The heading of the prose column, which gets the most room and is cut at its end instead of the
   * middle.
   */
  readonly prose?: string;
}

/** A visible column and its index in a row. */
interface Column {
  readonly at: number;
  readonly width: number;
}

const GAP = 2;
const SPACE = ' '.repeat(GAP);
/** Rows to measure before the first is written. Later rows use the same column widths. */
const ROWS_MEASURED = 500;
const MIN_COLUMN_WIDTH = 4;
/** The minimum width of a column before an optional column is left out. */
const READABLE = 20;
/** The same for the prose column: enough of a headline to know its subject. */
const READABLE_PROSE = 40;

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
}

/** Narrows the widest column above its minimum, repeatedly, until the table fits. */
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

/** Writes a table incrementally. The first few hundred rows determine the column widths. */
export class TableWriter {
  readonly #options: TableOptions;
  #pending: (readonly Cell[])[] = [];
  #columns: readonly Column[] | null = null;

  constructor(options: TableOptions) {
    this.#options = options;
  }

  /** Adds a row. Returns the lines that can be written now, possibly none. */
  add(row: readonly Cell[]): string {
    this.#pending.push(row);
    return this.#pending.length < ROWS_MEASURED ? '' : this.finish();
  }

  /** Returns the remaining lines. */
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
    const narrowest = natural.map((columns) => Math.min(columns, MIN_COLUMN_WIDTH));
    const widths = narrow(readable, narrowest, width);
    return columns.map(({ at }, index) => ({ at, width: widths[index] ?? MIN_COLUMN_WIDTH }));
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
    // Outside a terminal a table can be long, and cli-table3 is slow.
    const text = this.#options.width === null ? aligned(cells, widths) : drawn(cells, widths);
    return text
      .split('\n')
      .map((line) => `${line.trimEnd()}\n`)
      .join('');
  }

  /** A cell cut to the column's width. Link and style cover only the text, not the padding. */
  #cell(
    cell: Cell | undefined,
    at: number,
    width: number,
    style: (text: string) => string,
  ): string {
    const text = (this.#isProse(at) ? cutEnd : cutMiddle)(textOf(cell), width);
    const { href = '', style: own = style } = typeof cell === 'object' ? cell : {};
    if (text === '') return text;
    const styled = own(text);
    return href === '' ? styled : linked(styled, href);
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

/** The width of a cell without its style and link sequences. */
function cellColumns(cell: string): number {
  return columnsOf(cell.replace(CONTROLS, ''));
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - cellColumns(cell)));
}

// cli-table3 mismeasures Thai, Hindi, Khmer and other scripts. Cells are already cut to their
// width.
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
