import type { Span } from '../../../article/article.ts';
import { NONE, type Problem, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

/** Shorter paragraphs may repeat for good reason: subheads, rows of figures, separators. */
const SHORTEST = 40;

export const bodyParagraphRepeated = storyRule({
  name: 'body-paragraph-repeated',
  category: 'body',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A paragraph appears twice in the body',
  why: 'It was sent or pasted twice, and every search finds it twice.',
  help: 'Delete one of them.',
  bad: 'Wang voiced opposition against the system during the talks.\n\nWang voiced opposition against the system during the talks.',
  good: 'Wang voiced opposition against the system during the talks.\n\nKang',
  fix: 'unsafe',
  check({ text, paragraphs }) {
    if (paragraphs.length < 2 || !someOfOneLength(paragraphs)) return NONE;
    const seen = new Set<string>();
    const problems: Problem[] = [];
    paragraphs.forEach(({ start, end }, index) => {
      if (end - start < SHORTEST) return;
      const paragraph = text.slice(start, end);
      if (!seen.has(paragraph)) {
        seen.add(paragraph);
        return;
      }
      const message = `This paragraph repeats an earlier one: ${quoted(paragraph)}.`;
      const edits = [{ start: paragraphs[index - 1]?.end ?? start, end, text: '' }];
      problems.push({ start, end, message, edits });
    });
    return problems.length > 0 ? problems : NONE;
  },
});

/** A cheap first test: equal paragraphs have equal lengths. */
function someOfOneLength(paragraphs: readonly Span[]): boolean {
  const lengths = new Set<number>();
  for (const { start, end } of paragraphs) {
    const length = end - start;
    if (length < SHORTEST) continue;
    if (lengths.has(length)) return true;
    lengths.add(length);
  }
  return false;
}
