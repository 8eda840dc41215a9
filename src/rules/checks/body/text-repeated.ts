import { diagnosticRule } from '../../engine/rule.ts';

export const textRepeated = diagnosticRule({
  name: 'text-repeated',
  category: 'body',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A story contains its text twice',
  why: 'The web page repeated the text, often from the second paragraph on.',
  help: 'Delete the second copy.',
  bad: 'The talks went on for three hours, an official told reporters.\n(END)\nThe talks went on for three hours, an official told reporters.\n(END)',
  good: 'The talks went on for three hours, an official told reporters.\n(END)',
  fix: 'unsafe',
  check({ start, end, message }, { spans: { body, endMark, initials } }) {
    // The dateline and first sentence appear twice. Keep the copy with which the body begins.
    if (body !== null && end <= body.start) {
      return { start, end, message, edits: [{ start, end: body.start, text: '' }] };
    }
    const above = [body, endMark, initials].map((span) => span?.end ?? 0);
    const from = Math.max(0, ...above.filter((at) => at <= start));
    return { start, end, message, edits: [{ start: from, end, text: '' }] };
  },
});
