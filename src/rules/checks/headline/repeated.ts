import { lineRemoval } from '../../engine/lines.ts';
import { diagnosticRule } from '../../engine/rule.ts';

export const headlineRepeated = diagnosticRule({
  name: 'headline-repeated',
  category: 'headline',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'The headline appears twice',
  why: 'One of the two is read as something else: a slug, a second headline or the first paragraph.',
  help: 'Delete one of the two lines.',
  bad: 'hold talks\nTop diplomats of S. Korea, China hold talks\n',
  good: '\n\nTop diplomats of S. Korea, China hold talks\n\nBEIJING,',
  fix: 'unsafe',
  check: ({ start, end, message }, { text }) => {
    return { start, end, message, edits: [lineRemoval(text, { start, end })] };
  },
});
