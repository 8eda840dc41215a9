import { lineEndOf, lineStart } from '../../engine/lines.ts';
import { diagnosticRule } from '../../engine/rule.ts';

export const authorAsHeadline = diagnosticRule({
  name: 'author-as-headline',
  category: 'author',
  severity: 'warning',
  enabledByDefault: true,
  summary: "The headline stands on the author's line",
  why: 'Other readers of the format take it for the author and find no headline.',
  help: "Leave the author's line empty and write the headline on the next one.",
  bad: 'Auther :\nTop diplomats of S. Korea, China hold talks\n\nBEIJING,',
  good: 'Auther :\n\nTop diplomats of S. Korea, China hold talks\n\nBEIJING,',
  fix: 'safe',
  check({ start, end, message }, { text }) {
    const at = lineStart(text, start);
    return { start, end, message, edits: [{ start: at, end: at, text: lineEndOf(text) }] };
  },
});
