import { lineEndOf, lineStart } from '../../engine/lines.ts';
import { diagnosticRule } from '../../engine/rule.ts';

export const authorAsHeadline = diagnosticRule({
  name: 'author-as-headline',
  category: 'author',
  severity: 'warning',
  enabledByDefault: true,
  summary: "The headline is on the author's line",
  why: 'Other tools read it as the author and find no headline.',
  help: "Leave the author's line empty and put the headline on the next line.",
  bad: 'Auther :\nTop diplomats of S. Korea, China hold talks\n\nBEIJING,',
  good: 'Auther :\n\nTop diplomats of S. Korea, China hold talks\n\nBEIJING,',
  fix: 'safe',
  check({ start, end, message }, { text }) {
    const at = lineStart(text, start);
    return { start, end, message, edits: [{ start: at, end: at, text: lineEndOf(text) }] };
  },
});
