import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import type { RuleName } from '../rules.ts';
import { applyEdits } from './edits.ts';
import type { Finding } from './finding.ts';
import type { Edit } from './rule.ts';
import { wordsOf } from './same-words.ts';
import { tableRows } from './tables.ts';

/** Its fixes may change what is a line, and so what the parser takes for a paragraph. */
const ABOUT_LINE_ENDS: RuleName = 'line-ends-mixed';
/** Characters on each side of an edit in which its words are looked at. */
const REACH = 40;
/** How often a story is parsed, at most, to find which of its fixes are not safe; the rest are refused. */
const MOST_TRIALS = 32;

/**
 * The findings of a text with the safe fixes that are safe indeed. All of them together leave the
 * number of stories as it is, the words of each story in their order, and its paragraphs, lists and
 * tables, these but for fixes of line ends. Any other fix is no longer called safe. It takes time in
 * proportion to the text, however many fixes are refused.
 */
export function guardFixes(
  text: string,
  articles: readonly Article[],
  findings: readonly Finding[],
): readonly Finding[] {
  const claimed = findings.filter(({ fix }) => fix === 'safe');
  if (claimed.length === 0) return findings;
  const safe = new Set(safeAmong(text, articles, claimed));
  if (safe.size === claimed.length) return findings;
  return findings.map((finding) =>
    finding.fix !== 'safe' || safe.has(finding) ? finding : { ...finding, fix: 'unsafe' },
  );
}

function safeAmong(
  text: string,
  articles: readonly Article[],
  claimed: readonly Finding[],
): readonly Finding[] {
  const lineEnds = claimed.filter(({ rule }) => rule === ABOUT_LINE_ENDS);
  const others = claimed.filter((finding) => finding.rule !== ABOUT_LINE_ENDS);
  const stories = articles.map((article) => new GuardedStory(article));
  assign(others, stories);
  const safe = settle(text, stories);
  if (lineEnds.length === 0) return safe;
  const both = applyEdits(text, [...safe, ...lineEnds]);
  const after = parseStories(both.text);
  const isSame =
    both.made.length === safe.length + lineEnds.length &&
    after.length === stories.length &&
    stories.every(({ article }, index) => readWords(article) === readWords(after[index]));
  return isSame ? [...safe, ...lineEnds] : safe;
}

/** Gives each finding to the story it is in; both are in the order of the text. */
function assign(findings: readonly Finding[], stories: readonly GuardedStory[]): void {
  let index = 0;
  for (const finding of findings) {
    const at = finding.edits?.[0]?.start ?? finding.start;
    while (index > 0 && at < (stories[index]?.article.start ?? 0)) index--;
    while (index + 1 < stories.length && at >= (stories[index]?.article.end ?? 0)) index++;
    stories[index]?.fixes.push(finding);
  }
}

/** Refuses fixes until those left, all made, keep every story as it is. */
function settle(text: string, stories: readonly GuardedStory[]): readonly Finding[] {
  for (const story of stories) story.keep(story.fixes.filter((fix) => story.keepsWords(fix)));
  if (refuseWhereWrong(text, stories, (story) => story.refuseUnsafe())) {
    // What is wrong now moves the border between two stories.
    if (refuseWhereWrong(text, stories, (story) => story.keep([]))) {
      if (refuseWhereWrong(text, stories, () => {})) return [];
    }
  }
  return stories.flatMap(({ fixes }) => fixes);
}

/** Makes all fixes, and refuses some in each story that is not the same then; whether there was any. */
function refuseWhereWrong(
  text: string,
  stories: readonly GuardedStory[],
  refuse: (story: GuardedStory) => void,
): boolean {
  const { text: edited, made } = applyEdits(
    text,
    stories.flatMap(({ fixes }) => fixes),
  );
  const isMade = new Set(made);
  const after = parseStories(edited);
  const wrong = stories.filter(
    (story, index) => !story.fixes.every((fix) => isMade.has(fix)) || !story.isLike(after[index]),
  );
  if (wrong.length === 0 && after.length === stories.length) return false;
  const isClear = after.length === stories.length && wrong.every(({ fixes }) => fixes.length > 0);
  for (const story of isClear ? wrong : stories) refuse(story);
  return true;
}

/** A story and the fixes that are held to be safe for it. */
class GuardedStory {
  readonly article: Article;
  readonly fixes: Finding[] = [];
  #shape: string | null = null;

  constructor(article: Article) {
    this.article = article;
  }

  keep(fixes: readonly Finding[]): void {
    this.fixes.splice(0, this.fixes.length, ...fixes);
  }

  /** Whether the words around each edit are the same after it; the words of labels do not count. */
  keepsWords({ edits }: Finding): boolean {
    const { text, parts } = this.article;
    return (edits ?? []).every(({ start, end, text: instead }) => {
      const before = text.slice(Math.max(0, start - REACH), start);
      const after = text.slice(end, end + REACH);
      const old = wordsOf(before + text.slice(start, end) + after);
      if (old === wordsOf(before + instead + after)) return true;
      return parts.some((part) => part.kind === 'label' && part.start <= start && end <= part.end);
    });
  }

  /** Whether a story as it is after the fixes says the same. */
  isLike(after: Article | undefined): boolean {
    if (after === undefined) return false;
    if (this.fixes.length === 0) {
      return after.end - after.start === this.article.end - this.article.start;
    }
    this.#shape ??= shapeOf(this.article);
    return shapeOf(after) === this.#shape;
  }

  /** Leaves out fixes, as few as can be found in some trials, so that the rest keep the story as it is. */
  refuseUnsafe(): void {
    const kept: Finding[] = [];
    const groups = [this.fixes];
    let trials = 0;
    for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
      if (trials === MOST_TRIALS) break;
      trials++;
      if (this.#holds([...kept, ...group])) kept.push(...group);
      else if (group.length > 1) {
        const middle = group.length >> 1;
        groups.push(group.slice(middle), group.slice(0, middle));
      }
    }
    this.keep(kept);
  }

  #holds(fixes: readonly Finding[]): boolean {
    const { text, start, end } = this.article;
    const moved = fixes.map((finding) => moveEdits(finding, -start));
    const edited = applyEdits(text.slice(start, end), moved);
    const [story, ...more] = parseStories(edited.text);
    return edited.made.length === fixes.length && more.length === 0 && this.isLike(story);
  }
}

function moveEdits(finding: Finding, by: number): Finding {
  const moved = ({ start, end, text }: Edit): Edit => ({ start: start + by, end: end + by, text });
  return { ...finding, edits: finding.edits?.map(moved) ?? null };
}

/** The words that are read, whatever the lines they are on. */
function readWords(article: Article | undefined): string {
  if (article === undefined) return '';
  const { text, headline, spans } = article;
  const body = spans.body === null ? '' : text.slice(spans.body.start, spans.body.end);
  return [headline ?? '', body].map(wordsOf).join('\n');
}

/** Between lines of a paragraph; like the other separators no part of `wordsOf`. */
const LINE = '\v';

/** What a reader has of a story: the words of each member but the header's, line by line, cell by cell. */
function shapeOf(article: Article): string {
  const { leadMark, headline, subhead, byline, dateline, endMark, initials } = article;
  const members = [leadMark, headline, subhead, byline, dateline?.raw, endMark, initials];
  const paragraphs = article.paragraphs.map(({ value }) =>
    value.split('\n').map(wordsOf).join(LINE),
  );
  const rows = tableRows(article).map(({ cells }) => cells.map(wordsOf).join('\t'));
  return [
    ...[...members, ...article.notes].map((words) => wordsOf(words ?? '')),
    paragraphs.join('\n'),
    rows.join('\n'),
  ].join('\f');
}
