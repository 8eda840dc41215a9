import type { Excerpt } from '../../rules/engine/locate.ts';
import { visible } from '../../rules/engine/visible.ts';
import { escapeControls } from '../../text/escape.ts';
import { columnsOf, cutEnd, graphemes, takeColumns, takeColumnsBack } from '../text/width.ts';

const TAB = '    ';
const MORE = '…';

/** A source line in three parts, with control characters escaped. */
interface DrawnLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly indent: number;
  /**
   * The width of the marked part in columns. At least 1, so that a position between characters is
   * visible.
   */
  readonly length: number;
}

/** Cuts a source line around its marked span to fit into `columns`. */
export function drawExcerpt(excerpt: Excerpt, columns: number): DrawnLine {
  const before = shown(excerpt.before);
  const after = shown(excerpt.after);
  // Invisible characters in the span may be the problem, so they are made visible.
  const marked = cutEnd(visible(excerpt.marked.replaceAll('\t', TAB)), Math.max(1, columns - 2));
  const room = Math.max(0, columns - Math.max(1, columnsOf(marked)));
  const left = Math.max(Math.floor(room / 2), room - columnsOf(after));
  const head = cutLeft(before, left, excerpt.cutLeft);
  const tail = cutRight(after, room - columnsOf(head), excerpt.cutRight);
  return {
    before: head,
    marked,
    after: tail,
    indent: columnsOf(head),
    length: Math.max(1, columnsOf(marked)),
  };
}

const shown = (text: string): string => escapeControls(text.replaceAll('\t', TAB));

function cutLeft(text: string, columns: number, cut: boolean): string {
  if (!cut && columnsOf(text) <= columns) return text;
  return columns === 0 ? '' : MORE + takeColumnsBack(Array.from(graphemes(text)), columns - 1);
}

function cutRight(text: string, columns: number, cut: boolean): string {
  if (!cut && columnsOf(text) <= columns) return text;
  return columns === 0 ? '' : takeColumns(graphemes(text), columns - 1) + MORE;
}
