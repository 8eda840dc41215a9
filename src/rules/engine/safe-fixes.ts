import type { Article } from '../../article/article.ts';
import { scanLines } from '../../article/lines.ts';
import { parseStories } from '../../article/parse.ts';
import type { Finding } from './finding.ts';
import { type Fixes, Sections } from './sections.ts';

/**
 * How often to reparse a story to find the fixes that change its structure. This is enough to find
 * two out of ten in one block. If a block has more, all of its fixes are refused.
 */
const MAX_TRIALS = 16;
/** In how many parses refused fixes are tried again, so that neighbours are not in the same one. */
const RETRIALS = 4;

/**
 * The fixes that, applied together, keep the words and structure of every story. Tries all of them
 * first. Where a story changes, its fixes are judged again in its own text, so that a verdict
 * depends on the fixes of that story alone.
 */
export function safeFixes(
  text: string,
  articles: readonly Article[],
  fixes: readonly Finding[],
): readonly Finding[] {
  const stories = new Sections(
    text,
    articles,
    articles.map(({ start }) => start),
  );
  const ofStories = stories.assign(fixes);
  const judge = (suspects: ReadonlySet<number>): Fixes =>
    ofStories.map((own, index) =>
      own.length > 0 && suspects.has(index) ? safeInStory(text, articles, index, own) : own,
    );
  const changed = stories.changedBy(ofStories);
  if (changed.size === 0) return fixes;
  const safe = judge(changed);
  const stillChanged = stories.changedBy(safe);
  if (stillChanged.size === 0) return safe.flat();
  // A fix can also change the story above or below its own.
  const near = [...changed, ...stillChanged].flatMap((index) => [index - 1, index, index + 1]);
  return settled(stories, judge(new Set(near)));
}

/** Judges the fixes of one story, in its text and that of its neighbours. */
function safeInStory(
  text: string,
  articles: readonly Article[],
  index: number,
  fixes: readonly Finding[],
): readonly Finding[] {
  const story = articles[index];
  if (story === undefined) return [];
  const { start, end } = story;
  const from = articles[index - 1]?.start ?? 0;
  const to = articles[index + 1]?.end ?? text.length;
  const near = text.slice(from, to);
  // A neighbour is read in the same way as long as it begins and ends in the same place.
  const isNeighbour = (other: { start: number; end: number }, length: number): boolean =>
    (index > 0 && other.start === 0 && other.end === start - from) ||
    (index + 1 < articles.length && other.end === length && length - other.start === to - end);
  const starts = [0, ...blockStarts(text.slice(start, end)).map((at) => start - from + at)];
  const blocks = new Sections(near, parseStories(near), starts, isNeighbour);
  const original = new Map(fixes.map((fix) => [moved(fix, -from), fix]));
  return safeInBlocks(blocks, [...original.keys()]).flatMap((fix) => original.get(fix) ?? []);
}

const moved = (fix: Finding, by: number): Finding => ({
  ...fix,
  edits: (fix.edits ?? []).map((edit) => ({
    ...edit,
    start: edit.start + by,
    end: edit.end + by,
  })),
});

/** The starts of the blocks of lines between empty lines. */
function blockStarts(text: string): number[] {
  const starts: number[] = [];
  let isOpen = false;
  for (const { start, first, last } of scanLines(text)) {
    const isBlank = first === last;
    if (!isBlank && !isOpen) starts.push(start);
    isOpen = !isBlank;
  }
  return starts;
}

interface Block {
  /** Fixes that are believed to be harmless. */
  kept: Finding[];
  /** Undecided groups of fixes; the last one is tried next. */
  groups: (readonly Finding[])[];
  /** Fixes that were refused, perhaps only because a fix in another block changed this one. */
  refused: Finding[];
}

/**
 * Searches all blocks in parallel: each trial applies one undecided group of fixes per block, and
 * bisects the groups of those blocks that changed.
 */
function safeInBlocks(sections: Sections, fixes: readonly Finding[]): readonly Finding[] {
  const blocks = sections.assign(fixes).map(
    (own): Block => ({
      kept: [],
      groups: own.length === 0 ? [] : [own],
      refused: [],
    }),
  );
  let changed: ReadonlySet<number> = new Set();
  for (let trial = 0; blocks.some(({ groups }) => groups.length > 0); trial++) {
    if (trial === MAX_TRIALS) {
      for (const block of blocks.filter(({ groups }) => groups.length > 0)) refuseAll(block);
      break;
    }
    changed = sections.changedBy(
      blocks.map(({ kept, groups }) => [...kept, ...(groups.at(-1) ?? [])]),
    );
    blocks.forEach((block, index) => {
      decide(block, changed.has(index));
    });
  }
  // What was tried last is all that is kept.
  if (changed.size === 0) return blocks.flatMap(({ kept }) => kept);
  retry(sections, blocks);
  return settled(
    sections,
    blocks.map(({ kept }) => kept),
  );
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

/** Keeps those of the refused fixes that change nothing when none near them is tried. */
function retry(sections: Sections, blocks: readonly Block[]): void {
  const refused = blocks.flatMap((block) => block.refused);
  // A single one was refused by itself.
  if (refused.length < 2) return;
  for (let trial = 0; trial < Math.min(RETRIALS, refused.length); trial++) {
    const chosen = new Set(refused.filter((_, index) => index % RETRIALS === trial));
    const again = blocks.map((block) => block.refused.filter((fix) => chosen.has(fix)));
    const changed = sections.changedBy(
      blocks.map(({ kept }, index) => [...kept, ...(again[index] ?? [])]),
    );
    blocks.forEach((block, index) => {
      if (!changed.has(index)) block.kept.push(...(again[index] ?? []));
    });
  }
}

/**
 * Fixes that are harmless on their own may not be so together. If so, all fixes of the section are
 * refused.
 */
function settled(sections: Sections, kept: Fixes): readonly Finding[] {
  if (kept.every(({ length }) => length === 0)) return [];
  const changed = sections.changedBy(kept);
  if (changed.size === 0) return kept.flat();
  const rest = kept.map((own, index) => (changed.has(index) ? [] : own));
  return sections.changedBy(rest).size === 0 ? rest.flat() : [];
}
