import { diagnosticRule } from '../rule.ts';

export const endMarkMissing = diagnosticRule({
  name: 'end-mark-missing',
  category: 'layout',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A story has no end mark',
  why: 'The mark tells that the story is whole; many agencies send none.',
  help: "Add the agency's mark, such as `(END)`, if the story is whole and the agency uses one.",
  bad: 'held talks on Wednesday.\n\nX',
  good: 'held talks on Wednesday. (END)\n\nX',
  fix: null,
});
