import { includesAny } from '../../../text/includes-any.ts';
import { lazily } from '../../../text/lazily.ts';
import { NONE, type Problem, storyRule } from '../../engine/rule.ts';

const BRACKETS = '()[]{}';
const BRACKET = /[()[\]{}]/g;
const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** A list item: `a)` or `12)`. */
const LIST_ITEM = lazily(() => /(?:^|[\s(])(?:\p{L}|\d{1,3})\)$/u);

export const bodyBrackets = storyRule({
  name: 'body-brackets',
  category: 'body',
  severity: 'info',
  enabledByDefault: false,
  summary: 'A body has an unmatched bracket',
  why: 'It is unclear where the aside ends, and the missing bracket often means missing words.',
  help: 'Add the missing bracket, or delete this one.',
  bad: 'Terminal High Altitude Area Defense (THAAD system',
  good: 'Terminal High Altitude Area Defense (THAAD) system',
  fix: null,
  check({ text, spans: { body } }) {
    if (body === null) return NONE;
    const written = text.slice(body.start, body.end);
    if (!includesAny(written, BRACKETS)) return NONE;
    const lonely: number[] = [];
    const open: number[] = [];
    for (const { index } of written.matchAll(BRACKET)) {
      const at = body.start + index;
      const partner = PARTNER[text.charAt(at)];
      if (partner === undefined) open.push(at);
      else if (text.charAt(open.at(-1) ?? -1) === partner) open.pop();
      else if (!LIST_ITEM().test(text.slice(Math.max(body.start, at - 4), at + 1))) lonely.push(at);
    }
    const problems = [...lonely, ...open].map((at): Problem => {
      return { start: at, end: at + 1, message: `The bracket ${text.charAt(at)} is unmatched.` };
    });
    return problems.length > 0 ? problems : NONE;
  },
});
