import { lazily } from '../text/lazily.ts';
import type { Paragraph, Span } from './article.ts';
import { isBlank, type Line, lineStart, scanLines } from './lines.ts';
import { blankBetween, isUnspaced } from './wraps.ts';

/** The range of columns in which lines count as hard-wrapped. */
const MIN_WRAP_WIDTH = 50;
const MAX_WRAP_WIDTH = 100;
/**
 * Columns by which a wrapped line can exceed the others, or fall short with room for the next word.
 */
const SLACK = 3;
/** The smallest indent, in columns, that marks the first line of a paragraph. */
const MIN_INDENT = 2;
/** With at least this many wrapped lines, a single line longer than all others is ignored. */
const MIN_LINES_FOR_STRAY = 6;
/** The smallest share of wrapped lines that end in the middle of a sentence. */
const WRAPPED_SHARE = 0.25;
/**
 * The share of lines ending early that makes a block verse; in wrapped text it is close to zero.
 */
const VERSE_SHARE = 0.25;

const LIST_ITEM = /^(?:([-–*•·▲△■□◆○●※>])|\(?(\d{1,3})[.)]|\(?([a-zA-Z])[.)])\s/;
const INITIAL = /^[A-Z]\./;
const TABLE_ROW = /\S(?:\t+| {3,})\S/;
/** A line of dashes or stars between the items of a summary. */
const RULE = /^(?:[-=_*~–—] ?){3,}$/;
const SENTENCE_END = lazily(() => /[\p{Sentence_Terminal}…]["'\p{Pe}\p{Pf}\p{Pi}]{0,3}$/u);
/** A full stop that does not end a sentence: `U.N.`, an initial, a title. */
const ABBREVIATION = lazily(
  () =>
    /(?:(?:^|[\s("'“‘.-])\p{L}|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|Mt|vs|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))\.$/u,
);
const NO_FULL_STOP = lazily(() => /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]$/u);
/**
 * With more sentences inside paragraphs than this, per paragraph, a sentence that ends on a full line
 * is more likely to be another one of them than the last.
 */
const MAX_INSIDE = 1.5;
/** How many characters at the end of a line decide whether a sentence ends there. */
const END_LENGTH = 8;
const LEADS_TO_LIST = /[:：]["'”’]?$/;
const SMALL = lazily(() => /^\p{Ll}/u);

/** A line of the body, with what its layout depends on. */
interface BodyLine extends Pick<Line, 'first' | 'last'> {
  readonly words: string;
  readonly indent: number;
  /** The column after the last character. Wide characters count twice. Includes the dateline. */
  readonly width: number;
  /** The width of the first word, in columns. */
  readonly firstWord: number;
  readonly endsSentence: boolean;
  readonly isTableRow: boolean;
  readonly isRule: boolean;
  readonly item: RegExpExecArray | null;
}

/** Characters from U+1100 on can be two columns wide. */
function columns(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x1100 && isWide(code)) count++;
  }
  return count;
}

function isWide(code: number): boolean {
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}

/** The width of the first word. In scripts without blanks a line can break after any character. */
function firstWordOf(words: string): number {
  if (isUnspaced(words.charAt(0))) return columns(words.charAt(0));
  let end = 0;
  while (end < words.length && !isBlank(words.charCodeAt(end))) end++;
  return columns(words.slice(0, end));
}

function bodyLine(text: string, line: Line, dateline: number): BodyLine {
  const words = text.slice(line.first, line.last);
  return {
    first: line.first,
    last: line.last,
    words,
    indent: line.first - line.start,
    width: dateline + line.first - line.start + columns(words),
    firstWord: firstWordOf(words),
    endsSentence: endsSentence(words.slice(-END_LENGTH)),
    isTableRow: isTableRow(words),
    isRule: RULE.test(words),
    item: LIST_ITEM.exec(words),
  };
}

export function isTableRow(words: string): boolean {
  return (words.includes('\t') || words.includes('   ')) && TABLE_ROW.test(words);
}

/** Thai and similar scripts have no full stop, so any of their letters can end a sentence. */
function endsSentence(end: string): boolean {
  return SENTENCE_END().test(end) || (isUnspaced(end.slice(-1)) && NO_FULL_STOP().test(end));
}

/** Whether `below` continues the list that `above` is an item of. */
function continuesList(above: BodyLine, below: BodyLine): boolean {
  if (above.item === null || below.item === null) return false;
  const [, sign, number, letter] = above.item;
  if (sign !== undefined) return below.item[1] === sign;
  if (number !== undefined) return Number(below.item[2]) === Number(number) + 1;
  const next = below.item[3]?.charCodeAt(0);
  return letter !== undefined && next === letter.charCodeAt(0) + 1;
}

/**
 * Which lines of a block are list items. A list continues with the same bullet or the next number.
 * It begins at the start of the block or after a colon; also after a line that is not full, if a
 * sentence ends there or a second item follows. This excludes `S. Korea` after a wrap. A paragraph
 * can begin with an initial too, so a capital letter always needs a second item or a colon.
 */
function itemsOf(block: readonly BodyLine[], isFull: (index: number) => boolean): boolean[] {
  const items: boolean[] = [];
  let open: BodyLine | null = null;
  for (const [index, line] of block.entries()) {
    const above = block[index - 1];
    const next = block[index + 1];
    const listed = next !== undefined && continuesList(line, next);
    const begins =
      above === undefined
        ? true
        : LEADS_TO_LIST.test(above.words) ||
          (!isFull(index - 1) &&
            (((above.endsSentence || above.isTableRow) && !isInitial(line)) || listed));
    const isItem: boolean =
      line.item !== null && ((open !== null && continuesList(open, line)) || begins);
    items.push(isItem);
    if (isItem) open = line;
  }
  return items;
}

/** `S. Korea`, but not `A) the first item`. */
function isInitial({ item }: BodyLine): boolean {
  return item !== null && INITIAL.test(item[0]);
}

type Joint = 'wrap' | 'break' | 'paragraph';

/** What each line ending of a block means, except the last one. */
interface Reading {
  readonly joints: readonly Joint[];
  /** Line endings that are explained neither by a full line nor by the end of a sentence. */
  readonly loose: number;
  /** Sentences that end before their line is full, which ends a paragraph. */
  readonly paragraphs: number;
}

/**
 * The indent of the first lines of paragraphs, if that is how a block marks them: then every such
 * line follows the end of a sentence. Otherwise Infinity.
 */
function paragraphIndent(block: readonly BodyLine[]): number {
  if (!block.some((line) => line.indent >= MIN_INDENT)) return Infinity;
  const below = block.slice(1);
  const indent = Math.min(...below.map((line) => line.indent)) + MIN_INDENT;
  const marked = below.filter((line) => line.indent >= indent);
  const follow = below.every(
    (line, index) => line.indent < indent || block[index]?.endsSentence === true,
  );
  return marked.length > 0 && follow ? indent : Infinity;
}

/**
 * Reads a block as if it were wrapped at `width`. A line ending is a wrap if the first word of the
 * next line would not have fitted. If a sentence ends on a full line, only the rest of the text can
 * decide: `isDense` says that paragraphs follow each other without empty lines.
 */
function readAt(block: readonly BodyLine[], width: number, isDense: boolean): Reading {
  const room = (index: number): number =>
    width - (block[index]?.width ?? 0) - 1 - (block[index + 1]?.firstWord ?? 0);
  const items = itemsOf(block, (index) => room(index) < 0);
  const indent = paragraphIndent(block);
  const joints: Joint[] = [];
  let loose = 0;
  let paragraphs = 0;
  for (const [index, line] of block.entries()) {
    const next = block[index + 1];
    if (next === undefined) break;
    const listed = items[index + 1] === true;
    const indented =
      next.indent >= indent || (next.indent - line.indent >= MIN_INDENT && line.endsSentence);
    const overlong = line.width > width + SLACK || next.width > width + SLACK;
    const isAbbreviation = ABBREVIATION().test(line.words.slice(-END_LENGTH));
    const full = room(index) < (isAbbreviation || !line.endsSentence ? SLACK : 0);
    if (line.isRule || next.isRule || (indented && !listed && !next.isTableRow))
      joints.push('paragraph');
    else if (listed || line.isTableRow || next.isTableRow) joints.push('break');
    else if (overlong)
      joints.push(!line.endsSentence && SMALL().test(next.words) ? 'wrap' : 'paragraph');
    else if (full) {
      const ends = line.endsSentence && !isAbbreviation && !SMALL().test(next.words);
      joints.push(ends && isDense && indent === Infinity ? 'paragraph' : 'wrap');
    } else if (line.endsSentence || LEADS_TO_LIST.test(line.words)) {
      joints.push('paragraph');
      paragraphs++;
    } else if (next.item !== null) joints.push('wrap');
    else {
      joints.push('break');
      if (items[index] !== true) loose++;
    }
  }
  const isVerse = loose > VERSE_SHARE * joints.length;
  return { joints: isVerse ? joints.map(() => 'break') : joints, loose, paragraphs };
}

/**
 * The width at which blocks were wrapped: that of the longest line that a sentence continues from
 * or onto; 0 if hardly any sentence does.
 */
function widthOf(blocks: readonly (readonly BodyLine[])[]): number {
  const widths: number[] = [];
  let lineEnds = 0;
  let wrapped = 0;
  for (const block of blocks) {
    let runsOn = false;
    for (const [index, line] of block.entries()) {
      const isText = !line.isTableRow && !line.isRule && line.width <= MAX_WRAP_WIDTH;
      const runsIn = runsOn;
      runsOn = isText && index + 1 < block.length && !line.endsSentence;
      if (index + 1 < block.length) lineEnds++;
      if (runsOn) wrapped++;
      if (isText && (runsIn || runsOn)) widths.push(line.width);
    }
  }
  if (wrapped < WRAPPED_SHARE * lineEnds) return 0;
  const [longest = 0, second = 0] = widths.sort((a, b) => b - a);
  const isStray = widths.length >= MIN_LINES_FOR_STRAY && longest - second > SLACK;
  return isStray ? second : longest;
}

function blocksOf(lines: readonly BodyLine[]): BodyLine[][] {
  const blocks: BodyLine[][] = [];
  let block: BodyLine[] = [];
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

/**
 * The joints of a block, read at the body's width or at its own width if that explains it better.
 * If paragraphs `areShort`, a sentence on a full line can end one.
 */
function jointsOf(
  block: readonly BodyLine[],
  bodyWidth: number,
  isDense: boolean,
  areShort: boolean,
): readonly Joint[] {
  const ownWidth = widthOf([block]);
  const readings = [bodyWidth, ownWidth]
    .filter((width) => width >= MIN_WRAP_WIDTH)
    .map((width) => {
      const { paragraphs } = readAt(block, width, false);
      return readAt(block, width, areShort && (isDense || paragraphs > 0));
    });
  const [first, second] = readings;
  if (first === undefined) return unwrappedJoints(block);
  return (second !== undefined && second.loose < first.loose ? second : first).joints;
}

/**
 * For lines too short or too long to be wrapped. Short lines are kept unless each is a sentence.
 */
function unwrappedJoints(block: readonly BodyLine[]): readonly Joint[] {
  const { joints } = readAt(block, 0, false);
  const long = block.some(({ width }) => width > MIN_WRAP_WIDTH);
  return long || block.every((line) => line.endsSentence) ? joints : joints.map(() => 'break');
}

function readBlock(
  block: readonly BodyLine[],
  joints: readonly Joint[],
  paragraphs: Paragraph[],
): void {
  let start = -1;
  let value = '';
  for (const [index, line] of block.entries()) {
    if (start === -1) start = line.first;
    value += line.words;
    const joint = joints[index] ?? 'paragraph';
    if (joint === 'paragraph') {
      paragraphs.push({ start, end: line.last, value });
      start = -1;
      value = '';
    } else {
      value += joint === 'wrap' ? blankBetween(line.words, block[index + 1]?.words ?? '') : '\n';
    }
  }
}

/** Sentences that end within a line, and so within a paragraph. */
function sentencesInside(lines: readonly BodyLine[]): number {
  let count = 0;
  for (const { words } of lines) {
    for (let at = words.indexOf('. '); at !== -1; at = words.indexOf('. ', at + 1)) {
      if (!SMALL().test(words.slice(at + 2, at + 4))) count++;
    }
  }
  return count;
}

/**
 * The paragraphs of a body. They end at empty lines and at line endings after a line that is not
 * full. Lists, tables and verse keep their lines.
 */
export function readParagraphs(text: string, body: Span): Paragraph[] {
  const { start, end } = body;
  const value = text.slice(start, end);
  if (!value.includes('\n') && !value.includes('\r')) return [{ start, end, value }];
  // The dateline takes up part of the first line.
  const dateline = columns(text.slice(lineStart(text, 0, start), start));
  const lines = scanLines(value).map((line, index) =>
    bodyLine(value, line, index === 0 ? dateline : 0),
  );
  const blocks = blocksOf(lines);
  const width = widthOf(blocks);
  const inner = blocks.reduce((sum, block) => sum + readAt(block, width, false).paragraphs, 0);
  const isDense = width >= MIN_WRAP_WIDTH && inner >= blocks.length;
  const areShort = inner === 0 || sentencesInside(lines) <= MAX_INSIDE * (inner + blocks.length);
  const paragraphs: Paragraph[] = [];
  for (const block of blocks)
    readBlock(block, jointsOf(block, width, isDense, areShort), paragraphs);
  return paragraphs.map((paragraph) => ({
    start: paragraph.start + start,
    end: paragraph.end + start,
    value: paragraph.value,
  }));
}
