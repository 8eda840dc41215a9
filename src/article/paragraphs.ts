import type { Paragraph, Span } from './article.ts';
import { isBlank, type Line, scanLines } from './lines.ts';

/** Columns between which a block of lines counts as hard-wrapped. */
const NARROWEST_WRAP = 50;
const WIDEST_WRAP = 100;
/** Columns that a wrap may stay short of the widest line without the next word having fitted. */
const SLACK = 3;

const LIST_ITEM = /^(?:[-*•·▲△■□◆○●※>]|\(?\d{1,3}[.)]|[a-zA-Z][.)])\s/;
const TABLE_ROW = /\S(?:\t| {3,})\S/;
const SENTENCE_END = /[.!?。！？…]["'”’»)]{0,2}$/;

function wordEnd(text: string, line: Line): number {
  let at = line.first;
  while (at < line.last && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

function words(text: string, line: Line): string {
  return text.slice(line.first, line.last);
}

function isItem(text: string, line: Line): boolean {
  const written = words(text, line);
  return LIST_ITEM.test(written) || TABLE_ROW.test(written);
}

type Joint = 'wrap' | 'break' | 'paragraph';

/**
 * What the line end between two lines of a block means. It is a wrap when the next line's first
 * word would not have fitted into the block's width. Lists, tables and verse keep their lines:
 * an item or a row is known by its look, a verse by lines that end before they are full.
 */
function jointOf(text: string, line: Line, next: Line, width: number): Joint {
  if (width > WIDEST_WRAP) return 'paragraph';
  if (isItem(text, next) || TABLE_ROW.test(words(text, line))) return 'break';
  if (width < NARROWEST_WRAP) return 'break';
  const needed = line.last - line.first + 1 + wordEnd(text, next) - next.first;
  if (needed > width - SLACK) return 'wrap';
  return SENTENCE_END.test(words(text, line)) ? 'paragraph' : 'break';
}

/** Of a verse's lines so many end before they are full; of wrapped text's hardly any do. */
const VERSE_SHARE = 0.25;

/** What each line end of a block means, the last one left out. */
function jointsOf(text: string, block: readonly Line[]): Joint[] {
  const width = block.reduce((widest, line) => Math.max(widest, line.last - line.first), 0);
  const joints: Joint[] = [];
  let loose = 0;
  for (const [index, line] of block.entries()) {
    const next = block[index + 1];
    if (next === undefined) break;
    const joint = jointOf(text, line, next, width);
    joints.push(joint);
    if (joint === 'break' && !isItem(text, line) && !isItem(text, next)) loose++;
  }
  return loose > VERSE_SHARE * joints.length ? joints.map(() => 'break') : joints;
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.first < line.last) {
      block.push(line);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function readBlock(text: string, block: readonly Line[], paragraphs: Paragraph[]): void {
  const joints = jointsOf(text, block);
  let start = -1;
  let value = '';
  for (const [index, line] of block.entries()) {
    if (start === -1) start = line.first;
    value += words(text, line);
    const joint = joints[index] ?? 'paragraph';
    if (joint === 'paragraph') {
      paragraphs.push({ start, end: line.last, value });
      start = -1;
      value = '';
    } else {
      value += joint === 'wrap' ? ' ' : '\n';
    }
  }
}

/** The paragraphs of a body. Empty lines part them, and so do the line ends of unwrapped text. */
export function readParagraphs(text: string, body: Span): Paragraph[] {
  const value = text.slice(body.start, body.end);
  if (!value.includes('\n') && !value.includes('\r')) return [{ ...body, value }];
  const paragraphs: Paragraph[] = [];
  for (const block of blocksOf(scanLines(value))) readBlock(value, block, paragraphs);
  return paragraphs.map((paragraph) => ({
    start: paragraph.start + body.start,
    end: paragraph.end + body.start,
    value: paragraph.value,
  }));
}
