import type { Article } from '../../article/article.ts';
import { scanLines } from '../../article/lines.ts';
import { parseStories } from '../../article/parse.ts';
import { applyEdits } from './edits.ts';
import type { Finding } from './finding.ts';
import type { Edit } from './rule.ts';
import { wordsOf } from './same-words.ts';
import { tableRows } from './tables.ts';

/**
 * How often to reparse the text to find the fixes that change its structure. This is enough to find
 * two out of ten in one block. If a block has more, all of its fixes are refused.
 */
const MAX_TRIALS = 16;
/** In how many parses refused fixes are tried again, so that neighbours are not in the same one. */
const RETRIALS = 4;

/** Lines between empty lines, with the fixes in them that have not been refused. */
interface Block {
  /** The offset of its start. It ends where the next block starts. */
  readonly start: number;
  /** Fixes that are believed to be harmless. */
  kept: Finding[];
  /** Undecided groups of fixes; the last one is tried next. */
  groups: (readonly Finding[])[];
  /** Fixes that were refused, perhaps only because a fix in another block changed this one. */
  refused: Finding[];
}

/**
 * The fixes that, applied together, keep the words and structure of every story. Searches all
 * blocks in parallel: each trial applies one undecided group of fixes per block, and bisects the
 * groups of those blocks that changed.
 */
export function safeInBlocks(
  text: string,
  articles: readonly Article[],
  fixes: readonly Finding[],
): readonly Finding[] {
  const blocks = blocksOf(text);
  assign(fixes, blocks);
  const shapes = shapesOf(
    articles,
    blocks.map(({ start }) => start),
  );
  const wrongOnes = (tried: readonly (readonly Finding[])[]): Set<Block> =>
    wrongBlocks(text, blocks, shapes, tried);
  for (let trial = 0; blocks.some(({ groups }) => groups.length > 0); trial++) {
    if (trial === MAX_TRIALS) {
      for (const block of blocks.filter(({ groups }) => groups.length > 0)) refuseAll(block);
      break;
    }
    const wrong = wrongOnes(blocks.map(({ kept, groups }) => [...kept, ...(groups.at(-1) ?? [])]));
    for (const block of blocks) decide(block, wrong.has(block));
  }
  retry(blocks, wrongOnes);
  return settled(blocks, wrongOnes);
}

/** Keeps those of the refused fixes that change nothing when none near them is tried. */
function retry(
  blocks: readonly Block[],
  wrongOnes: (tried: readonly (readonly Finding[])[]) => Set<Block>,
): void {
  const refused = blocks.flatMap((block) => block.refused);
  for (let trial = 0; trial < Math.min(RETRIALS, refused.length); trial++) {
    const chosen = new Set(refused.filter((_, index) => index % RETRIALS === trial));
    const again = blocks.map((block) => block.refused.filter((fix) => chosen.has(fix)));
    const wrong = wrongOnes(blocks.map(({ kept }, index) => [...kept, ...(again[index] ?? [])]));
    blocks.forEach((block, index) => {
      if (!wrong.has(block)) block.kept.push(...(again[index] ?? []));
    });
  }
}

/** Keeps or bisects the group that was tried. */
function decide(block: Block, isWrong: boolean): void {
  const group = block.groups.pop();
  if (group === undefined) return;
  if (!isWrong) block.kept.push(...group);
  else if (group.length > 1) {
    const middle = group.length >> 1;
    block.groups.push(group.slice(middle), group.slice(0, middle));
  } else block.refused.push(...group);
}

function refuseAll(block: Block): void {
  block.kept = [];
  block.groups = [];
  block.refused = [];
}

/**
 * Fixes that are harmless on their own may not be so together. If so, all fixes of the block are
 * refused.
 */
function settled(
  blocks: readonly Block[],
  wrongOnes: (tried: readonly (readonly Finding[])[]) => Set<Block>,
): readonly Finding[] {
  const all = blocks.map(({ kept }) => kept);
  if (blocks.every(({ kept }) => kept.length === 0)) return [];
  const wrong = wrongOnes(all);
  if (wrong.size === 0) return all.flat();
  for (const block of wrong) refuseAll(block);
  const rest = blocks.map(({ kept }) => kept);
  return wrongOnes(rest).size === 0 ? rest.flat() : [];
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [{ start: 0, kept: [], groups: [], refused: [] }];
  let isOpen = true;
  for (const line of scanLines(text)) {
    const isBlank = line.first === line.last;
    if (!isBlank && !isOpen) blocks.push({ start: line.start, kept: [], groups: [], refused: [] });
    isOpen = !isBlank;
  }
  return blocks;
}

/** Assigns each fix to the block in which it begins. */
function assign(fixes: readonly Finding[], blocks: readonly Block[]): void {
  const inBlocks = new Map<Block, Finding[]>();
  for (const fix of fixes) {
    const block = blockAt(blocks, fix.edits?.[0]?.start ?? fix.start);
    if (block === undefined) continue;
    const others = inBlocks.get(block);
    if (others === undefined) inBlocks.set(block, [fix]);
    else others.push(fix);
  }
  for (const [block, group] of inBlocks) block.groups.push(group);
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let from = 0;
  let to = blocks.length;
  while (from + 1 < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) from = middle;
    else to = middle;
  }
  return blocks[from];
}

/**
 * Applies the tried fixes. Returns the blocks that changed. If a block without fixes changed, its
 * nearest neighbours with fixes count as changed.
 */
function wrongBlocks(
  text: string,
  blocks: readonly Block[],
  shapes: readonly string[],
  tried: readonly (readonly Finding[])[],
): Set<Block> {
  const fixes = tried.flat();
  const edited = applyEdits(text, fixes);
  const made = new Set(edited.made);
  const after = shapesOf(parseStories(edited.text), movedStarts(blocks, edited.made));
  const wrong = new Set<Block>();
  blocks.forEach((block, index) => {
    const own = tried[index] ?? [];
    const isSame = after[index] === shapes[index] && own.every((fix) => made.has(fix));
    if (isSame) return;
    if (own.length > 0) wrong.add(block);
    else for (const near of [-1, 1]) addNearest(index, near);
  });
  return wrong;

  function addNearest(from: number, step: number): void {
    for (let index = from + step; index >= 0 && index < blocks.length; index += step) {
      const block = blocks[index];
      if (block === undefined || (tried[index] ?? []).length === 0) continue;
      wrong.add(block);
      return;
    }
  }
}

/** The starts of the blocks after fixes have been applied. */
function movedStarts(blocks: readonly Block[], made: readonly Finding[]): number[] {
  const edits: readonly Edit[] = made
    .flatMap((finding) => finding.edits ?? [])
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let moved = 0;
  return blocks.map(({ start }) => {
    for (let edit = edits[next]; edit !== undefined && edit.start < start; edit = edits[++next]) {
      moved += edit.text.length - (edit.end - edit.start);
    }
    return start + moved;
  });
}

/** The words and structure of the stories in each block; `starts` are the starts of the blocks. */
function shapesOf(articles: readonly Article[], starts: readonly number[]): string[] {
  const shapes: string[] = starts.map(() => '');
  let block = 0;
  for (const { at, shape } of articles.flatMap(piecesOf)) {
    while (at < (starts[block] ?? 0)) block--;
    while (at >= (starts[block + 1] ?? Number.POSITIVE_INFINITY)) block++;
    shapes[block] += `${shape}\f`;
  }
  return shapes;
}

interface Piece {
  readonly at: number;
  readonly shape: string;
}

/** Separates the lines of a paragraph. Like the other separators, it cannot occur in `wordsOf`. */
const LINE = '\v';

/** The start of a story and its parts except the header, as words by line and by table cell. */
function piecesOf(article: Article): Piece[] {
  const { text, start, spans, paragraphs } = article;
  const { leadMark, headline, subhead, byline, notes, dateline, endMark, initials } = spans;
  const members = { leadMark, headline, subhead, byline, dateline, endMark, initials };
  const pieces: Piece[] = [{ at: start, shape: 'story' }];
  const add = (name: string, at: number, end: number): void => {
    pieces.push({ at, shape: `${name} ${wordsOf(text.slice(at, end))}` });
  };
  for (const [name, span] of Object.entries(members)) {
    if (span !== null) add(name, span.start, span.end);
  }
  for (const note of notes) add('note', note.start, note.end);
  for (const { start: at, value } of paragraphs) {
    pieces.push({ at, shape: value.split('\n').map(wordsOf).join(LINE) });
  }
  for (const { start: at, cells } of tableRows(article)) {
    pieces.push({ at, shape: cells.map(wordsOf).join('\t') });
  }
  return pieces;
}
