import type { Span } from '../../../article/article.ts';
import { includesAny } from '../../../text/includes-any.ts';
import { NONE, type Problem, storyRule } from '../../engine/rule.ts';

const MARKS = '"“”„«»';
const MARK = /["“”„«»]/g;

export const bodyQuotes = storyRule({
  name: 'body-quotes',
  category: 'body',
  severity: 'info',
  enabledByDefault: false,
  summary: 'A paragraph has an unmatched double quotation mark',
  why: 'It is unclear where the quotation begins or ends.',
  help: 'Add the missing mark. A quotation that continues in the next paragraph may stay open.',
  bad: '"appropriately handle the THAAD issue.',
  good: '"appropriately handle" the THAAD issue.',
  fix: null,
  check({ text, paragraphs }) {
    const problems: Problem[] = [];
    paragraphs.forEach((paragraph, index) => {
      const lone = lonelyQuote(text, paragraph);
      if (lone === null) return;
      const next = paragraphs[index + 1];
      if (next !== undefined && /["“„«]/.test(text.charAt(next.start)) && lone.opens) return;
      const { at } = lone;
      const message = `The quotation mark ${text.charAt(at)} is unmatched in this paragraph.`;
      problems.push({ start: at, end: at + 1, message });
    });
    return problems.length > 0 ? problems : NONE;
  },
});

interface LonelyQuote {
  readonly at: number;
  /** False for a closing mark without an opening one. */
  readonly opens: boolean;
}

/**
 * The first closing mark without an opening one, or else the last opening mark that is never
 * closed.
 */
function lonelyQuote(text: string, { start, end }: Span): LonelyQuote | null {
  const paragraph = text.slice(start, end);
  if (!includesAny(paragraph, MARKS)) return null;
  let straight = -1;
  const curly: number[] = [];
  for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
    const at = start + index;
    if (mark === '"') straight = straight === -1 ? at : -1;
    else if (mark === '“' || mark === '«') {
      // German closes a quotation with the mark that opens one in English.
      if (mark === '“' && text.charAt(curly.at(-1) ?? -1) === '„') curly.pop();
      else curly.push(at);
    } else if (mark === '„') curly.push(at);
    else if (curly.pop() === undefined) return { at, opens: false };
  }
  const open = Math.max(straight, curly.at(-1) ?? -1);
  return open === -1 ? null : { at: open, opens: true };
}
