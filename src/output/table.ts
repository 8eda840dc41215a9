import Table from 'cli-table3';
import { columnsOf, cutMiddle } from './width.ts';

/** A one-line text; with an address (if it is not empty) it is a link. */
export type Cell = string | { readonly text: string; readonly href: string };

export interface TableOptions {
  readonly head: readonly string[];
  /** Columns of the terminal, or null where nothing may be cut. */
  readonly width: number | null;
  readonly styleHead: (text: string) => string;
}

const GAP = 2;
/** Rows that are looked at before the first is written; later rows keep those columns' widths. */
const ROWS_MEASURED = 500;
const NARROWEST = 4;

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
}

/** Narrows the widest column until the table fits; no column below a few characters. */
function narrow(widths: readonly number[], width: number): number[] {
  const fitted = [...widths];
  for (let excess = totalWidth(fitted) - width; excess > 0; excess = totalWidth(fitted) - width) {
    const widest = Math.max(...fitted);
    if (widest <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...fitted.filter((columns) => columns < widest));
    const target = Math.max(next, widest - excess);
    fitted[fitted.lastIndexOf(widest)] = target === widest ? widest - 1 : target;
  }
  return fitted;
}

function measure(rows: readonly (readonly Cell[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, columnsOf(textOf(row[column]))), 1),
  );
}

function textOf(cell: Cell = ''): string {
  return typeof cell === 'string' ? cell : cell.text;
}

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
  middle: ' '.repeat(GAP),
};

/** Rows in columns, as a stream: widths are settled by the first few hundred rows. */
export class TableWriter {
  readonly #options: TableOptions;
  #pending: (readonly Cell[])[] = [];
  #widths: number[] | null = null;

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
    const first = this.#widths === null;
    const { head, width, styleHead } = this.#options;
    this.#widths ??= this.#settle(rows);
    const widest = measure(rows, head.length);
    const widths =
      width === null ? this.#widths.map((w, i) => Math.max(w, widest[i] ?? 0)) : this.#widths;
    const lines = this.#draw(rows, widths);
    if (!first || width === null) return lines;
    return this.#draw([head], widths, styleHead) + lines;
  }

  #settle(rows: readonly (readonly Cell[])[]): number[] {
    const { head, width } = this.#options;
    const widths = measure(width === null ? rows : [head, ...rows], head.length);
    return width === null ? widths : narrow(widths, width);
  }

  #draw(
    rows: readonly (readonly Cell[])[],
    widths: readonly number[],
    style: (text: string) => string = (text) => text,
  ): string {
    const table = new Table({
      chars: NO_LINES,
      style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
      colWidths: [...widths],
    });
    for (const row of rows) {
      table.push(
        widths.map((width, column) => {
          const cell = row[column];
          const content = style(cutMiddle(textOf(cell), width));
          const href = typeof cell === 'object' && cell.text !== '' ? cell.href : '';
          return href === '' ? content : { content, href };
        }),
      );
    }
    return `${table.toString().replace(/[ \t]+$/gm, '')}\n`;
  }
}
