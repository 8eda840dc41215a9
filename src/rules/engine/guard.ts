import type { Article } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import type { RuleName } from '../rules.ts';
import { applyEdits } from './edits.ts';
import type { Finding } from './finding.ts';
import type { Edit } from './rule.ts';
import { safeFixes } from './safe-fixes.ts';
import { wordsOf } from './same-words.ts';
import { storyFinder } from './story-at.ts';

/** Fixes of this rule may change what is a line, and therefore what is a paragraph. */
const ABOUT_LINE_ENDS: RuleName = 'line-ends-mixed';
/** The number of characters on each side of an edit in which words are compared. */
const REACH = 40;

/**
 * Demotes safe fixes that are not really safe to unsafe. Applied together, the remaining safe fixes
 * keep the number of stories and the words of each story in order. They also keep paragraphs, lists
 * and tables, except that fixes of line ends may change these. Takes time linear in the size of the
 * text, however many fixes are demoted.
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
  const storyAt = storyFinder(articles);
  const isInLabel = (edit: Edit): boolean => isInLabelOf(storyAt(edit.start), edit);
  const others = claimed.filter(
    ({ rule, edits }) =>
      rule !== ABOUT_LINE_ENDS &&
      (edits ?? []).every((edit) => keepsWords(text, edit) || isInLabel(edit)),
  );
  const safe = others.length === 0 ? others : safeFixes(text, articles, others);
  if (lineEnds.length === 0) return safe;
  const both = applyEdits(text, [...safe, ...lineEnds]);
  const after = parseStories(both.text);
  const isSame =
    both.made.length === safe.length + lineEnds.length &&
    after.length === articles.length &&
    articles.every((article, index) => readWords(article) === readWords(after[index]));
  return isSame ? [...safe, ...lineEnds] : safe;
}

/** Whether an edit keeps the words around it. */
function keepsWords(text: string, { start, end, text: instead }: Edit): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return wordsOf(before + text.slice(start, end) + after) === wordsOf(before + instead + after);
}

/** Whether an edit is inside a label, whose words do not matter. */
const isInLabelOf = (story: Article | undefined, { start, end }: Edit): boolean =>
  story?.parts.some((part) => part.kind === 'label' && part.start <= start && end <= part.end) ===
  true;

/** The words of headline and body, regardless of line breaks. */
function readWords(article: Article | undefined): string {
  if (article === undefined) return '';
  const { text, headline, spans } = article;
  const body = spans.body === null ? '' : text.slice(spans.body.start, spans.body.end);
  return [headline ?? '', body].map(wordsOf).join('\n');
}
