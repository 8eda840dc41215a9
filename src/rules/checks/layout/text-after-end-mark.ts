import { diagnosticRule } from '../../engine/rule.ts';

export const textAfterEndMark = diagnosticRule({
  name: 'text-after-end-mark',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'Text follows the end mark',
  why: 'Either the mark is in the wrong place, or the text belongs to the web page.',
  help: 'Move the mark to the end, or delete the text that is not part of the story.',
  bad: '(END)\n\nWang voiced opposition.',
  good: 'Wang voiced opposition. (END)\n\nX',
  fix: null,
});
